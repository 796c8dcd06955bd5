import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fillRowName, isTotalColumn, withoutRemark, type FillRow } from "../../../form";
import { usePane } from "../../use-pane";
import { useGrid } from "../use-grid";
import { NumberInput } from "./number-input";
import { RowValue } from "./row-value";
import { useRowStyles } from "./row-styles";

const useStyles = makeStyles({
  inputs: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(76px, 1fr))",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
});

/** A row: its name, this year's and last year's total; it opens to its inputs. One number needs no opening. */
export function TableRow({ row, isNested }: { row: FillRow; isNested: boolean }) {
  const styles = useStyles();
  const own = useRowStyles();
  const { pane, state } = usePane();
  const { numbers, hasLast } = useGrid();
  const name = fillRowName(row);
  const label = withoutRemark(row.labels.at(-1)!);
  const [first, ...more] = row.cells;
  const isOpen = state.filling.row === row.id;
  const last = (row.cells.length === 1 ? row.cells : row.cells.filter(({ key }) => isTotalColumn(key)))
    .map(({ key }) => numbers.last[key] ?? "")
    .at(0);
  const columns = hasLast ? 3 : 2;
  const head = mergeClasses(own.head, isNested && own.nested);
  if (more.length === 0) {
    return (
      <tr className={own.row}>
        <th scope="row" className={head} lang="zh-CN">
          <span className={own.label}>{label}</span>
        </th>
        <td className={own.value}>
          <NumberInput cell={first!} row={name} named={false} />
        </td>
        {hasLast && <td className={own.value}>{last}</td>}
      </tr>
    );
  }
  return (
    <>
      <tr className={own.row}>
        <th scope="row" className={head} lang="zh-CN">
          <button
            type="button"
            className={own.toggle}
            aria-expanded={isOpen}
            data-row={row.id}
            onClick={() => pane.store.dispatch({ type: "fill/rowOpened", row: isOpen ? null : row.id })}
          >
            <span className={own.arrow} aria-hidden="true">
              {isOpen ? "▾" : "▸"}
            </span>
            {label}
          </button>
        </th>
        <td className={own.value}>
          <RowValue row={row} />
        </td>
        {hasLast && <td className={own.value}>{last}</td>}
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={columns} className={own.open}>
            <div className={styles.inputs} role="group" aria-label={name} lang="zh-CN">
              {row.cells.map((cell) => (
                <NumberInput key={cell.key} cell={cell} row={name} named />
              ))}
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
