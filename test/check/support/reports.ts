import type { Changes } from "../../../src/check/book/example";
import { CORRECT_NUMBERS, CORRECT_PROSE } from "./correct-report";
import { cellKeys, formOf, tableIds, type CellKey, type TableId } from "../../../src/form";
import { readReport, type Report } from "../../../src/report";
import { parseNumber } from "../../../src/report/tables/number";
import { buildDocument, type SketchBlock } from "../../report/support/build";
import {
  mapCells,
  sketchForm,
  withoutRow,
  withRow,
  withRowsAs,
  type SketchTable,
} from "../../report/support/sketch";

/** Reports made from the form: correct ones, and ones with the changes that an example states. */

export const form = formOf("2021");

/** The same report as that of a city's government, which makes 规章 and tells of its results. */
export const OF_A_CITY: Changes = {
  prose: {
    云溪县林业局2024年政府信息公开工作年度报告: "青岚市人民政府2024年政府信息公开工作年度报告",
    云溪县林业局: "青岚市人民政府",
    "组织业务培训2次，每季度自查一次。": "公开工作纳入年度考核，社会评议满意度98%，没有责任追究情形。",
  },
};

const correctText = (key: CellKey): string => CORRECT_NUMBERS[key] ?? "0";

/** Replaces the first cell with each of these official words, looking through the tables in the order of the form. */
function relabel(tables: SketchTable[], labels: Record<string, string>): SketchTable[] {
  const open = new Map(Object.entries(labels));
  const changed = tables.map((table) =>
    mapCells(table, (cell) => {
      const words = cell.key === undefined ? open.get(cell.text) : undefined;
      if (words === undefined) return cell;
      open.delete(cell.text);
      return { ...cell, text: words };
    }),
  );
  if (open.size > 0) throw new Error(`The form has no label ${[...open.keys()].join()}.`);
  return changed;
}

function sketch(id: TableId, changes: Changes): SketchTable {
  const isBlank = changes.blank?.includes(id);
  let table = sketchForm(form, id, (key) => changes.set?.[key] ?? (isBlank ? "" : correctText(key)));
  for (const key of changes.dropRow ?? []) {
    const at = table.rows.findIndex((row) => row.key === key);
    if (at !== -1) table = withoutRow(table, at);
  }
  for (const [one, other] of Object.entries(changes.exchangeRows ?? {})) {
    const [a, b] = [one, other].map((key) => table.rows.findIndex((row) => row.key === key));
    if (a !== -1 && b !== -1) table = withRowsAs(table, [a!, b!], [b!, a!]);
  }
  for (const row of changes.addRow ?? []) {
    if (row.table === id) table = withRow(table, table.rows.length, row.texts);
  }
  const dropped = new Set(changes.dropCell);
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.filter(({ key }) => !dropped.has(key ?? "")),
    })),
  };
}

/** The years of a line moved along with the reporting year; without one no line tells a year. */
function withYear(line: string, year: number | null): string {
  if (year === null) return line.replace(/2024年(?=政府信息)/, "").replace(/202[45]年/g, "本年");
  return line.replace(/2024|2025/g, (written) => String(Number(written) - 2024 + year));
}

/** The text of the correct report with these words changed; a line of which nothing is left is left out. */
function proseWith(prose: Record<string, string>, year: number | null): (string | { table: TableId })[] {
  const unused = new Set(Object.keys(prose));
  const lines = CORRECT_PROSE.flatMap((line): (string | { table: TableId })[] => {
    if (typeof line !== "string") return [line];
    const dated = withYear(line, year);
    const from = dated in prose ? dated : Object.keys(prose).find((words) => dated.includes(words));
    if (from === undefined) return [dated];
    unused.delete(from);
    const to = prose[from]!;
    return to === "" ? [] : dated.replace(from, to).split("\n");
  });
  if (unused.size > 0)
    throw new Error(`The report has no words ${[...unused].join()}, or another key changes their paragraph.`);
  return lines;
}

/** The text without the numbers of the tables, for reports with others: what it states of them would be untrue. */
export const WITHOUT_NUMBERS: Record<string, string> = {
  "新收申请12件，上年结转1件，均按规定登记和答复。": "申请均按规定登记和答复。",
  "制发行政规范性文件2件，废止1件，现行有效15件，目录及时更新。": "目录及时更新。",
};

const known = new Map<string, Report>();

/** A whole report of an invented body, read from a document, with these changes; read once for the same changes. */
export function reportWith(changes: Changes = {}): Report {
  const key = JSON.stringify(changes);
  const report = known.get(key) ?? readWith(changes);
  known.set(key, report);
  return report;
}

function readWith(changes: Changes): Report {
  const unknown = Object.keys(changes.set ?? {}).filter((key) => !cellKeys(form).includes(key));
  if (unknown.length > 0) throw new Error(`The form has no cell ${unknown.join()}.`);
  const tables = relabel(
    tableIds.map((id) => sketch(id, changes)),
    changes.label ?? {},
  );
  const table = (id: TableId): SketchBlock[] =>
    changes.dropTable?.includes(id) ? [] : [tables[tableIds.indexOf(id)]!, ""];
  const lines = proseWith(changes.prose ?? {}, changes.year === undefined ? 2024 : changes.year);
  const automatic = (line: string): SketchBlock => {
    const numbering = changes.automatic?.find((number) => line.startsWith(number));
    return numbering === undefined ? line : { text: line.slice(numbering.length), numbering };
  };
  const once = lines.flatMap((line) => (typeof line === "string" ? [automatic(line)] : table(line.table)));
  const at = changes.again === "inside" ? lines.indexOf("一、总体情况") + 2 : once.length;
  const blocks = changes.again ? [...once.slice(0, at), ...once, ...once.slice(at)] : once;
  // A row whose deletion is tracked tells the ordinal of a row from its index.
  const report = readReport(buildDocument(blocks, 1));
  for (const id of changes.outdated ?? []) report.tables[id]!.edition = "2019";
  return report;
}

/** The same report with other texts in some number cells; everything else stays where it is. */
export function withTexts(report: Report, texts: Record<CellKey, string>): Report {
  const kindOf = (key: CellKey) => (key.endsWith("/amount") ? ("amount" as const) : ("count" as const));
  const tables = Object.fromEntries(
    Object.entries(report.tables).map(([id, table]) => [
      id,
      {
        ...table,
        cells: new Map(
          [...table.cells].map(([key, cell]) => {
            const text = texts[key];
            if (text === undefined) return [key, cell];
            const inDocument = { ...cell.cell, text };
            return [key, { ...cell, cell: inDocument, text, value: parseNumber(text, kindOf(key)) }];
          }),
        ),
      },
    ]),
  );
  return { ...report, tables };
}

export const textOf = (report: Report, key: CellKey): string =>
  Object.values(report.tables)
    .map((table) => table.cells.get(key))
    .find((cell) => cell !== undefined)!.text;
