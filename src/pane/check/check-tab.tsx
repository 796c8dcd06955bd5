import { useDeferredValue, useMemo, useRef } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { splitIgnored } from "../state/ignored";
import { itemsOf } from "../state/items";
import { filtered } from "../state/shown";
import { usePane } from "../use-pane";
import { FactsNote } from "../lastyear/facts/facts-note";
import { BeforeCheck } from "./before-check";
import { ComparisonNote } from "./comparison-note";
import { FilterBar } from "./filter-bar";
import { IgnoredList } from "./ignoring/ignored-list";
import { FindingList } from "./list/finding-list";
import { NoFindings } from "./no-findings";
import { NoReportNote } from "./no-report-note";
import { ReadingNote } from "./reading-note";
import type { CheckResult } from "../../check/types";
import { Summary } from "./summary";
import { Tools } from "./tools";
import { useKeptFocus } from "../focus/use-kept-focus";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
  keys: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How many numbers of the text were compared with the tables: behind the list, which needs the room. */
function ProseCounts({ prose }: Pick<CheckResult, "prose">) {
  const styles = useStyles();
  const { t } = usePane();
  const { tied, contradicts, notCompared } = prose;
  if (tied + contradicts + notCompared === 0) return null;
  return <p className={styles.keys}>{t("pane/check.prose", { tied, contradicts, notCompared })}</p>;
}

/** 检查: what was counted, what can be done with it, and the findings. */
export function CheckTab() {
  const styles = useStyles();
  const { state, t } = usePane();
  const view = useRef<HTMLDivElement>(null);
  useKeptFocus(view);
  const { checked } = state;
  // A long list is drawn in slices, between which the pane hears keys and clicks.
  const shown = useDeferredValue(checked);
  const { ignored, filter } = state;
  const split = useMemo(() => splitIgnored(itemsOf(shown?.result.findings ?? []), ignored), [shown, ignored]);
  const items = split.open;
  const listed = useMemo(() => filtered(items, filter), [items, filter]);
  if (!checked) {
    return (
      <div className={styles.view}>
        <FactsNote />
        <BeforeCheck />
      </div>
    );
  }
  // What was never there to be compared with is said in a word above and at length below: the list needs the room.
  const isDoubtful = checked.comparison.state !== "none" || state.lastYear.remembered !== null;
  return (
    <div ref={view} className={styles.view}>
      <Summary result={checked.result} comparison={checked.comparison} />
      {checked.result.foundInstead && <NoReportNote found={checked.result.foundInstead} />}
      <ReadingNote messages={checked.source.messages} />
      <FactsNote recordToo={false} />
      {isDoubtful && <ComparisonNote comparison={checked.comparison} />}
      <Tools items={items} />
      <FilterBar open={items} ignored={split.ignored.length + split.confirmed.length} />
      {filter === "ignored" ? (
        <IgnoredList items={split.ignored} confirmed={split.confirmed} />
      ) : (
        listed.length > 0 && <FindingList items={listed} />
      )}
      {listed.length > 1 && <p className={styles.keys}>{t("pane/keys")}</p>}
      {shown && items.length === 0 && filter !== "ignored" && (
        <NoFindings checked={shown} ignored={split.ignored.length} />
      )}
      <ProseCounts prose={checked.result.prose} />
      {!isDoubtful && <ComparisonNote comparison={checked.comparison} />}
    </div>
  );
}
