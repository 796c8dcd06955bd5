import { type Form, type TableId, cellKeys, formOf } from "../../../src/form";
import { type Report, readReport } from "../../../src/report";
import { type SketchBlock, buildDocument } from "./build";
import { type SketchTable, type Values, sketchForm } from "./sketch";

export const form2021: Form = formOf("2021");

/** A different number in every cell, so that two cells that change places are seen. */
export const numbered: Values = (key) => String(1 + cellKeys(form2021).indexOf(key));

export type Tables = Record<TableId, SketchTable[]>;

export const sketchTables = (form: Form, values: Values): Tables => ({
  disclosure: [sketchForm(form, "disclosure", values)],
  applications: [sketchForm(form, "applications", values)],
  disputes: [sketchForm(form, "disputes", values)],
});

const apart = (tables: SketchTable[]): SketchBlock[] => tables.flatMap((table) => [table, ""]);

/** A whole report of an invented body around these tables. */
export function reportAround(tables: Tables): SketchBlock[] {
  return [
    "云溪县文化和旅游局2023年政府信息公开工作年度报告",
    "本报告根据《中华人民共和国政府信息公开条例》编制，数据统计期限为2023年1月1日至2023年12月31日。",
    "一、总体情况",
    "2023年，我局通过县政府网站公开信息120条。",
    "二、主动公开政府信息情况",
    ...apart(tables.disclosure),
    "三、收到和处理政府信息公开申请情况",
    ...apart(tables.applications),
    "四、政府信息公开行政复议、行政诉讼情况",
    ...apart(tables.disputes),
    "五、存在的主要问题及改进情况",
    "存在的问题：公开的及时性有待加强。改进情况：每月核对一次目录。",
    "六、其他需要报告的事项",
    "本年度未收取信息处理费。",
  ];
}

export const readSketch = (blocks: SketchBlock[]): Report => readReport(buildDocument(blocks));

/** Reads a report in which one table is replaced. */
export function readWith(id: TableId, tables: SketchTable[], values: Values = numbered): Report {
  return readSketch(reportAround({ ...sketchTables(form2021, values), [id]: tables }));
}

/** All texts of number cells by key. */
export function textsOf(report: Report): Record<string, string> {
  return Object.fromEntries(
    Object.values(report.tables).flatMap((table) => [...table.cells].map(([key, cell]) => [key, cell.text])),
  );
}

export const allTexts = (form: Form, values: Values): Record<string, string> =>
  Object.fromEntries(cellKeys(form).map((key) => [key, values(key)]));

/** What a reader of the report would complain about, in one line each. */
export function complaints(report: Report): string[] {
  return Object.values(report.tables).flatMap((table) => [
    ...table.missingRows.map((row) => `missing row ${row}`),
    ...table.unexpectedRows.map((row) => `unexpected row ${row.texts.join("|")}`),
    ...table.missingCells.map((key) => `missing cell ${key}`),
    ...table.labels
      .filter((label) => label.state === "changed" || label.state === "empty")
      .map(
        (label) =>
          `${label.state} ${label.role} ${label.expected} → ${label.actual}${label.damaged ? " !" : ""}`,
      ),
  ]);
}
