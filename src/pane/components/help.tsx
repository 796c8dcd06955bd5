import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../use-pane";
import { dismissHelp } from "../memory";

const useStyles = makeStyles({
  card: {
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  lines: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingInlineStart: "20px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "22px",
    "& li::marker": { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  },
});

/** Three lines for somebody who opens the pane for the first time. */
export function Help() {
  const styles = useStyles();
  const { pane, t } = usePane();
  return (
    <section className={styles.card} aria-label={t("pane/help.title")}>
      <ol className={styles.lines}>
        <li>{t("pane/help.draft")}</li>
        <li>{t("pane/help.check")}</li>
        <li>{t("pane/help.file")}</li>
      </ol>
      <Button size="small" appearance="primary" onClick={() => dismissHelp(pane)}>
        {t("pane/help.dismiss")}
      </Button>
    </section>
  );
}
