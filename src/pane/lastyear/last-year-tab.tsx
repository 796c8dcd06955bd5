import { useEffect } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../use-pane";
import { ChooseFile } from "./choose-file";
import { takeUp } from "./flows/facts";
import { OpenFacts } from "./open-facts";
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
  const { pane, state } = usePane();
  const { last, draft, tracked } = state.lastYear;
  useEffect(() => {
    // What an earlier opening of the pane has left in the document is taken up again.
    if (pane.store.get().lastYear.tracked === null) void takeUp(pane).catch(() => undefined);
  }, [pane]);
  return (
    <div className={styles.view}>
      {tracked && <OpenFacts />}
      {last ? <Recognised last={last} /> : <ChooseFile />}
      {draft && <Preview draft={draft} />}
    </div>
  );
}
