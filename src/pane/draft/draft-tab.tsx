import { makeStyles, tokens } from "@fluentui/react-components";
import { ChooseFile } from "../lastyear/choose-file";
import { FactsNote } from "../lastyear/facts/facts-note";
import { OpenFacts } from "../lastyear/facts/open-facts";
import { Preview } from "../lastyear/preview";
import { PreviewAway } from "../lastyear/preview-away";
import { Recognised } from "../lastyear/recognised";
import { usePane } from "../use-pane";
import { BlankTemplate } from "./blank-template";
import { DocumentNote } from "./document-note";

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
      <DocumentNote />
      {tracked ? <OpenFacts /> : <FactsNote />}
      {last ? <Recognised last={last} /> : <ChooseFile />}
      {draft && (isPreviewAway ? <PreviewAway /> : <Preview draft={draft} />)}
      <BlankTemplate />
    </div>
  );
}
