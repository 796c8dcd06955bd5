import { useDeferredValue, useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { itemsOf } from "../state/items";
import { usePane } from "../usePane";
import { BeforeCheck } from "./BeforeCheck";
import { FindingList } from "./FindingList";
import { NoFindings } from "./NoFindings";
import { Summary } from "./Summary";
import { Tools } from "./Tools";

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
  if (!checked) return <BeforeCheck />;
  return (
    <div className={styles.view}>
      <Summary result={checked.result} />
      <Tools items={items} />
      {items.length > 0 && <FindingList items={items} />}
      {shown && items.length === 0 && <NoFindings result={shown.result} />}
    </div>
  );
}
