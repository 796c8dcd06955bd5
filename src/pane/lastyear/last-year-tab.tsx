import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../use-pane";
import { ChooseFile } from "./choose-file";
import { FactsNote } from "./facts/facts-note";
import { OpenFacts } from "./facts/open-facts";
import { Preview } from "./preview";
import { Recognised } from "./recognised";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

/** 上年: last year's report → preview of the draft → the facts that are still open. */
export function LastYearTab() {
  const styles = useStyles();
  const { state } = usePane();
  const { last, draft, tracked } = state.lastYear;
  return (
    <div className={styles.view}>
      {tracked ? <OpenFacts /> : <FactsNote />}
      {last ? <Recognised last={last} /> : <ChooseFile />}
      {draft && <Preview draft={draft} />}
    </div>
  );
}
