import { makeStyles, tokens } from "@fluentui/react-components";
import { tableIds } from "../../form";
import { usePane } from "../use-pane";
import { ReportForm } from "./report-form";
import { TableButton } from "./table-button";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightBold,
  },
  tables: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
    "& > li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  place: {
    margin: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** For who has no report of last year's: the whole form with its prompts, or one of its tables. */
export function BlankTemplate() {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <>
      <ReportForm />
      <h2 className={styles.heading} id="draft-tables">
        {t("pane/draft.tables")}
      </h2>
      <ul className={styles.tables} aria-labelledby="draft-tables">
        {tableIds.map((table) => (
          <li key={table}>
            <TableButton table={table} />
          </li>
        ))}
      </ul>
      <p className={styles.place}>{t("pane/draft.place")}</p>
    </>
  );
}
