import { useDeferredValue, useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { itemsOf } from "../state/items";
import { usePane } from "../use-pane";
import { FactsNote } from "../lastyear/facts/facts-note";
import { BeforeCheck } from "./before-check";
import { ComparisonNote } from "./comparison-note";
import { FindingList } from "./list/finding-list";
import { NoFindings } from "./no-findings";
import { NoReportNote } from "./no-report-note";
import { ReadingNote } from "./reading-note";
import { Summary } from "./summary";
import { Tools } from "./tools";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
});

/** 检查: what was counted, what can be done with it, and the findings. */
export function CheckTab() {
  const styles = useStyles();
  const { state } = usePane();
  const { checked } = state;
  // A long list is drawn in slices, between which the pane hears keys and clicks.
  const shown = useDeferredValue(checked);
  const items = useMemo(() => itemsOf(shown?.result.findings ?? []), [shown]);
  if (!checked) {
    return (
      <div className={styles.view}>
        <FactsNote />
        <BeforeCheck />
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <Summary result={checked.result} />
      {checked.result.foundInstead && <NoReportNote found={checked.result.foundInstead} />}
      <ReadingNote messages={checked.source.messages} />
      <FactsNote />
      <ComparisonNote comparison={checked.comparison} />
      <Tools items={items} />
      {items.length > 0 && <FindingList items={items} />}
      {shown && items.length === 0 && <NoFindings checked={shown} />}
    </div>
  );
}
