import { isTotalColumn, type CellKey, type FillRow } from "../../../form";
import { usePane } from "../../use-pane";
import { useGrid } from "../use-grid";
import { useRowStyles } from "./row-styles";

interface GroupRowProps {
  label: string;
  /** Its label in the form. */
  group: string;
  rows: FillRow[];
  isOpen: boolean;
}

/** A group of outcomes, to be unfolded, with the sum of its rows: a number that the form itself does not ask for. */
export function GroupRow({ label, group, rows, isOpen }: GroupRowProps) {
  const styles = useRowStyles();
  const { pane, state } = usePane();
  const { grid, numbers, hasLast } = useGrid();
  const totals = rows.flatMap(({ cells }) => cells.map(({ key }) => key).filter(isTotalColumn));
  const sum = (valueOf: (key: CellKey) => number | null | undefined): number | "" => {
    const values = totals.map(valueOf);
    return values.every((value) => typeof value === "number") ? values.reduce((a, b) => a + b, 0) : "";
  };
  const toggle = () => {
    if (isOpen && rows.some(({ id }) => id === state.filling.row)) {
      pane.store.dispatch({ type: "fill/rowOpened", row: null });
    }
    pane.store.dispatch({ type: "fill/groupOpened", group, open: !isOpen });
  };
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.head} lang="zh-CN">
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          data-row={group}
          onClick={toggle}
        >
          <span className={styles.arrow} aria-hidden="true">
            {isOpen ? "▾" : "▸"}
          </span>
          {label}
        </button>
      </th>
      <td className={styles.value}>{sum((key) => grid.get(key)?.value)}</td>
      {hasLast && <td className={styles.value}>{sum((key) => numbers.last[key])}</td>}
    </tr>
  );
}
