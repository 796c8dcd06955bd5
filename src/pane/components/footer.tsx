import { makeStyles, tokens } from "@fluentui/react-components";
import { LockIcon } from "../icons";
import { usePane } from "../use-pane";

const useStyles = makeStyles({
  footer: {
    marginTop: "auto",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  promise: { flexGrow: 1 },
  help: {
    padding: "4px 0",
    border: "none",
    background: "none",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The promise, and the way back to the first help. */
export function Footer() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  return (
    <footer className={styles.footer}>
      <LockIcon size={14} />
      <span className={styles.promise}>{t("pane/promise")}</span>
      {!state.help && (
        <button
          type="button"
          className={styles.help}
          onClick={() => pane.store.dispatch({ type: "help/shown", open: true })}
        >
          {t("pane/help.title")}
        </button>
      )}
    </footer>
  );
}
