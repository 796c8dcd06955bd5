import type { Examples } from "../book/example";
import { rowOfCell } from "../../form";
import type { RowKey } from "../../form";
import type { ReportCell } from "../../report/types";
import { foundTables, type FoundTable } from "../tables/found-cells";
import { rowName } from "../tables/names";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** A row of the form, and the first of its cells that is there. */
interface StandingRow {
  key: RowKey;
  cell: ReportCell;
}

/** The rows that are there, in the order of the form. */
function standingRows({ table, found }: FoundTable): StandingRow[] {
  const cells = [...found.cells.values()];
  return table.rows.flatMap(({ key }) => {
    const cell = key === null ? undefined : cells.find((one) => rowOfCell(one.key) === key);
    return cell ? [{ key: key!, cell }] : [];
  });
}

/** One finding a table: the first row that stands behind the next. */
function outOfOrder(table: FoundTable): FindingDraft[] {
  const rows = standingRows(table);
  const place = ({ cell }: StandingRow): [part: number, row: number] => [
    table.found.parts.indexOf(cell.table),
    cell.cell.tr,
  ];
  const isBehind = (one: StandingRow, other: StandingRow): boolean => {
    const [[part, row], [otherPart, otherRow]] = [place(one), place(other)];
    return part > otherPart || (part === otherPart && row > otherRow);
  };
  const at = rows.findIndex((row, i) => i + 1 < rows.length && isBehind(row, rows[i + 1]!));
  if (at < 0) return [];
  const [row, next] = [rows[at]!, rows[at + 1]!];
  const { form } = table;
  return [
    {
      messageId: "order",
      data: {
        table: table.table.name,
        row: rowName(form, row.key),
        next: rowName(form, next.key),
      },
      table: table.table.id,
      section: table.table.section,
      row: row.key,
      place: { kind: "row", table: row.cell.table.index, tr: row.cell.cell.tr },
    },
  ];
}

export const rowOrder: Rule = {
  id: "row/order",
  severity: "warning",
  title: { zh: "行的顺序与报告格式不同", en: "Rows in another order than in the form" },
  why: {
    zh: "报告格式的行不得自行调换（国办公开办函〔2021〕30号）；按行汇总的系统会把数记到别的行里。",
    en: "Rows are not exchanged (国办公开办函〔2021〕30号): whoever takes the numbers line by line books them in another row.",
  },
  limits: {
    zh: "行名与报告格式不一致的行：看不出是哪一行。数按行名核对，不按位置。",
    en: "Rows with other words than the form's: which row they are cannot be told. Numbers are checked by the name of their row, not by its place.",
  },
  messages: {
    order: {
      zh: "{table}的|行没有按报告格式的顺序排：“{row}”应在“{next}”之前。",
      en: "{table}: |the rows are not in the order of the form: “{row}” belongs before “{next}”.",
    },
  },
  correction: null,
  check: (report) => foundTables(report).flatMap(outOfOrder),
};

export const examples: Examples = {
  good: [
    { shows: "The order of the form.", report: {} },
    { shows: "A row that is missing puts none out of order.", report: { dropRow: ["applications/partial"] } },
  ],
  bad: [
    {
      shows:
        "Two rows in each other's place: their numbers are read by their names, and nothing else is found.",
      report: { exchangeRows: { "applications/refused.2": "applications/refused.3" } },
      finds: [{ row: "applications/refused.2", cell: null, severity: "warning" }],
    },
  ],
};
