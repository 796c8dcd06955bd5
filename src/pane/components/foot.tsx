import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LockIcon } from "../icons";
import { nextStep } from "../state/next-step";
import { usePane } from "../use-pane";
import { goToPlace } from "./navigation";
import { Later } from "../later";
import { Words } from "./words";

const useStyles = makeStyles({
  foot: {
    position: "relative",
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  promise: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    minWidth: 0,
    overflow: "hidden",
    whiteSpace: "nowrap",
  },
  next: {
    marginInlineStart: "auto",
    // What comes next is read whole; what was done gives way.
    flexShrink: 0,
    minWidth: 0,
    maxWidth: "62%",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
  },
  words: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** The line that is always there: what was done last, the way to take it back, and what comes next where that is elsewhere. */
export function Foot() {
  const styles = useStyles();
  const { pane, state, t, speak } = usePane();
  const last = state.receipts.at(-1);
  const next = nextStep(state);
  return (
    <footer className={styles.foot} aria-label={t("pane/foot")}>
      {last ? (
        <Later view="LastAct" given={{ last }} />
      ) : (
        <span className={styles.promise}>
          <LockIcon size={14} />
          {t("pane/promise")}
        </span>
      )}
      {next && next.tab !== state.tab && (
        <Button
          className={styles.next}
          size="small"
          appearance="subtle"
          onClick={() => goToPlace(pane, next.tab)}
        >
          <span className={styles.words}>
            <Words text={t("pane/foot.next", { what: speak(next.what) })} />
          </span>
        </Button>
      )}
    </footer>
  );
}
