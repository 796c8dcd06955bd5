import { makeStyles, tokens } from "@fluentui/react-components";
import { withoutRemark, type FillRow } from "../../../form";
import { usePane } from "../../use-pane";
import { useGrid } from "../use-grid";
import { GroupRow } from "./group-row";
import { TableRow } from "./table-row";
import { useCellKeys } from "./use-cell-keys";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  caption: {
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: "start",
    fontWeight: tokens.fontWeightBold,
  },
  column: {
    padding: "2px",
    textAlign: "end",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  first: { textAlign: "start" },
});

/** Rows in order, those of a group of outcomes together: （三）不予公开. */
function grouped(rows: FillRow[]): { group: string | null; rows: FillRow[] }[] {
  const groups: { group: string | null; rows: FillRow[] }[] = [];
  for (const row of rows) {
    const group = row.labels.length > 2 ? row.labels[1]! : null;
    const open = groups.at(-1);
    if (group !== null && open?.group === group) open.rows.push(row);
    else groups.push({ group, rows: [row] });
  }
  return groups;
}

/** The chosen table as a grid. */
export function NumberTable() {
  const styles = useStyles();
  const { state, t } = usePane();
  const { shown, hasLast } = useGrid();
  const onKeyDown = useCellKeys();
  if (!shown) return null;
  const { name, title } = shown.form.tables[shown.id];
  const { row: openRow, groups } = state.filling;
  return (
    // The keys are those of the inputs in it.
    <div onKeyDown={onKeyDown} role="presentation">
      <table className={styles.table}>
        <caption className={styles.caption} lang="zh-CN">
          {t("pane/fill.caption", { name, title })}
        </caption>
        <colgroup>
          <col />
          <col style={{ width: shown.id === "disclosure" ? "96px" : "64px" }} />
          {hasLast && <col style={{ width: "56px" }} />}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={`${styles.column} ${styles.first}`}>
              {t("pane/fill.row")}
            </th>
            <th scope="col" className={styles.column}>
              {t("pane/fill.thisYear")}
            </th>
            {hasLast && (
              <th scope="col" className={styles.column}>
                {t("pane/fill.lastYear")}
              </th>
            )}
          </tr>
        </thead>
        {grouped(shown.rows).map(({ group, rows }) => {
          const isOpen = group === null || groups.includes(group) || rows.some(({ id }) => id === openRow);
          return (
            <tbody key={rows[0]!.id}>
              {group !== null && (
                <GroupRow label={withoutRemark(group)} group={group} rows={rows} isOpen={isOpen} />
              )}
              {isOpen && rows.map((row) => <TableRow key={row.id} row={row} isNested={group !== null} />)}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
