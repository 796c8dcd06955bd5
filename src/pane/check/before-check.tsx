import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { checkDocument } from "../flows/check";
import { CheckSheetIcon } from "../icons";
import { usePane } from "../use-pane";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalL}`,
    textAlign: "center",
  },
  disc: {
    display: "flex",
    padding: "14px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightBold,
  },
  words: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground3,
    lineHeight: "22px",
    textWrap: "balance",
  },
});

/** What a check looks at, before the first one. */
export function BeforeCheck() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  return (
    <section className={styles.empty}>
      <div className={styles.disc}>
        <CheckSheetIcon size={32} />
      </div>
      <h2 className={styles.title}>{t("pane/check.title")}</h2>
      <p className={styles.words}>{t("pane/check.what")}</p>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={state.task !== null}
        onClick={() => void checkDocument(pane)}
      >
        {t("pane/check.run")}
      </Button>
    </section>
  );
}
