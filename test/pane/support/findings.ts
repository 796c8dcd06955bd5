import type { Correction, Finding } from "../../../src/check/types";
import type { Place } from "../../../src/document/types";
import type { TableId } from "../../../src/form";
import type { Examined } from "../../../src/pane/worker/jobs";
import type { DocumentLook } from "../../../src/pane/worker/look";

const place: Place = { kind: "cell", table: 1, tr: 5, tc: 9, paragraphs: [0], text: "" };

/** A correction of one text. */
export const oneText = (title: string, text: string, safe: boolean, at: Place = place): Correction => ({
  title,
  text,
  safe,
  changes: [{ cell: null, text, place: at }],
});

/** A finding with what matters given; a cell of table 三 with an error unless told otherwise. */
export function finding(given: Partial<Finding> & { message: string }): Finding {
  const table: TableId | null = given.table === undefined ? "applications" : given.table;
  return {
    rule: "relation/row-total",
    severity: "error",
    messageId: "broken",
    data: {},
    where: [],
    says: [given.message],
    table,
    row: null,
    cell: null,
    cells: null,
    expected: null,
    actual: null,
    section: null,
    excerpt: null,
    fix: null,
    relations: null,
    alternatives: null,
    others: null,
    place: { kind: "cell", table: 1, tr: 5, tc: 9, paragraphs: [0], text: given.actual ?? "" },
    fingerprint: given.message,
    ...given,
  };
}

/** A document in which a whole report stands. */
export const wholeReport: DocumentLook = {
  kind: "report",
  unit: "云溪县文化和旅游局",
  year: 2024,
  parts: [1, 2, 3, 4, 5, 6],
  tables: ["disclosure", "applications", "disputes"],
  cells: { filled: 200, all: 200 },
  isTwice: false,
};

export function result(findings: Finding[], more: Partial<Examined> = {}): Examined {
  const broken = findings.filter(({ rule }) => rule.startsWith("relation/")).length;
  return {
    unit: "云溪县文化和旅游局",
    year: 2024,
    edition: "2021",
    relations: { held: 42 - broken, broken, unchecked: 0 },
    prose: { tied: 0, contradicts: 0, notCompared: 0 },
    findings,
    look: wholeReport,
    ...more,
  };
}

/** A report with one of everything, in the order of the form. */
export const mixedFindings: Finding[] = [
  finding({
    rule: "cell/empty",
    table: "disclosure",
    message: "表二“行政规范性文件”的“现行有效件数”没有填。",
    fix: oneText("填 0", "0", false),
  }),
  finding({
    rule: "label/changed",
    severity: "warning",
    table: "disclosure",
    message: "表二的“规范性文件”应为“行政规范性文件”。",
    fix: oneText("改为“行政规范性文件”", "行政规范性文件", true),
  }),
  finding({
    message: "表三“（四）无法提供 1.本机关不掌握相关政府信息”：各类申请人之和与“总计”不符。",
    expected: "8",
    actual: "0",
    fix: oneText("改为 8", "8", false),
  }),
  finding({
    rule: "relation/outcome-total",
    message: "表三“（七）总计”一行“自然人”一列：办理结果之和与总计不符。",
    expected: "128",
    actual: "120",
    fix: oneText("改为 128", "128", false),
  }),
  finding({
    rule: "cell/notation",
    severity: "hint",
    message: "表三“一、本年新收政府信息公开申请数量”的“商业企业”写成了全角数字“１２”。",
    fix: oneText("改为 12", "12", true),
  }),
  finding({
    rule: "cell/not-a-number",
    table: "disputes",
    message: "表四“行政复议”的“尚未审结”写的是“/”，没有就填 0。",
    actual: "/",
    fix: oneText("填 0", "0", false),
  }),
  finding({
    rule: "table/missing",
    severity: "warning",
    table: null,
    section: 2,
    message: "没有找到报告标题。",
    place: { kind: "document" },
  }),
];

/** The same with their places named, as a check gives them. */
export const placedFindings: Finding[] = mixedFindings.map((one) => ({
  ...one,
  where: one.table === null ? [] : ["表三", "（四）无法提供—1.本机关不掌握相关政府信息", "总计"],
  says: ["应为 8，实填 0：可能打错了一位。", "据此可以解释的不符：“总计”列第一项加第二项为 8，差 8。"],
}));
