import { makeStyles, tokens } from "@fluentui/react-components";
import { ChooseFile } from "../lastyear/choose-file";
import { Later } from "../later";
import { PreviewAway } from "../lastyear/preview-away";
import { usePane } from "../use-pane";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

/**
 * 起草: what stands in the document already, then last year's report, from the file to the draft to the facts that are
 * open in it, and the blank template for who has none.
 */
export function DraftTab() {
  const styles = useStyles();
  const { state } = usePane();
  const { last, draft, tracked, isPreviewAway } = state.lastYear;
  return (
    <div className={styles.view}>
      <Later view="DocumentNote" />
      <Later view={tracked ? "OpenFacts" : "FactsNote"} />
      {last ? <Later view="Recognised" given={{ last }} isPlace /> : <ChooseFile />}
      {draft && (isPreviewAway ? <PreviewAway /> : <Later view="Preview" given={{ draft }} isPlace />)}
      <Later view="BlankTemplate" />
    </div>
  );
}
