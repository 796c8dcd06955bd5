import type { ReadingMessage } from "../document/types";
import { forms, tableIds } from "../form";
import type { TableId } from "../form";
import { normalise } from "../language/normalise";
import { numeral } from "../language/numerals";
import type { Report } from "./types";

/** What was found of a report in a document, and whether it is enough to be one. */
export interface ReportEvidence {
  isReport: boolean;
  /** A title that speaks of 信息公开. */
  hasTitle: boolean;
  year: number | null;
  unit: string | null;
  /** Parts whose headings have the words of the form. */
  parts: number[];
  /** Tables of which enough words of the form were found. */
  tables: TableId[];
  /** Numbers that could be read; in a file of another kind they may be of any meaning. */
  numbers: number;
}

const SUBJECT = /(?:政府|政务)信息公开|信息公开|政务公开/;
/** 根据《…信息公开条例》…，现公布…年度报告如下: how a report begins; a notice about reports does not speak of itself. */
const OPENING_SUBJECT = /信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:报告|年报)|信息公开条例/;
const OPENING_WORDS =
  /本(?:年度)?报告|本年报|现(?:将|予以|特)*(?:向社会)*(?:公布|公开|发布)|特(?:此)?编制|编制(?:完成)?(?:本|了)/;
/** What a text about 信息公开 says again and again, and one about other work in passing. */
const OWN_WORDS = /政府信息公开|主动公开|依申请公开/g;
const ENOUGH_OWN_WORDS = 4;
const OPENING_LENGTH = 1200;
/** Other reports too have 总体情况, 存在的主要问题 and 其他事项. */
const OWN_PARTS: ReadonlySet<number> = new Set([2, 3, 4]);
const ENOUGH_LABELS = 3;
const ENOUGH_COMMON_PARTS = 2;
/** Shorter words (总计, 其他) stand in any table. */
const SHORTEST_WORD = 5;
/** A report is shorter; what a file of another kind says behind this makes no report of it. */
const LOOKED_AT = 200_000;

function textOf(report: Report): string {
  let text = "";
  for (const paragraph of report.document.paragraphs) {
    text += paragraph.text;
    if (text.length > LOOKED_AT) break;
  }
  return normalise(text.slice(0, LOOKED_AT));
}

/** The words of a table that belong to this form alone, in any edition. */
const wordsOf = (id: TableId): string[] => {
  const rows = forms().flatMap((form) => form.tables[id].rows);
  const cells = rows.flatMap((row) => row.cells.map(({ text }) => normalise(text)));
  return [...new Set(cells.filter((word) => word.length >= SHORTEST_WORD))];
};

function hasTable(report: Report, id: TableId, text: string): boolean {
  const table = report.tables[id];
  if (!table) return false;
  const labels = table.labels.filter(
    ({ state, expected }) => (state === "same" || state === "accepted") && expected.length >= SHORTEST_WORD,
  );
  if (labels.length >= ENOUGH_LABELS) return true;
  return wordsOf(id).filter((word) => text.includes(word)).length >= ENOUGH_LABELS;
}

/**
 * Whether a document is a report on 政府信息公开, by what only such a report has: its title, the headings of its own
 * parts, the words of its tables. Any text has numbers, and many reports have an overview and problems.
 */
export function recognisedAs(report: Report): ReportEvidence {
  const text = textOf(report);
  const parts = report.sections
    .filter(({ titleState }) => titleState !== "changed")
    .map(({ number }) => number);
  const tables = tableIds.filter((id) => hasTable(report, id, text));
  const hasTitle = SUBJECT.test(normalise(report.title.map((paragraph) => paragraph.text).join("")));
  const opening = text.slice(0, OPENING_LENGTH);
  const opensAsOne = OPENING_SUBJECT.test(opening) && OPENING_WORDS.test(opening);
  const numbers = Object.values(report.tables)
    .flatMap((table) => [...table.cells.values()])
    .filter(({ value }) => value.state === "number").length;
  return {
    isReport:
      hasTitle ||
      tables.length > 0 ||
      parts.some((part) => OWN_PARTS.has(part)) ||
      (SUBJECT.test(text) && parts.length >= ENOUGH_COMMON_PARTS) ||
      (parts.length > 0 && (text.match(OWN_WORDS)?.length ?? 0) >= ENOUGH_OWN_WORDS) ||
      (opensAsOne && (parts.length > 0 || report.year !== null)),
    hasTitle,
    year: report.year,
    unit: report.unit,
    parts,
    tables,
    numbers,
  };
}

/** What there was in a document that is no report, as messages. */
export function foundInstead({ unit, year, parts, numbers }: ReportEvidence): ReadingMessage[] {
  const found: ReadingMessage[] = [];
  if (unit !== null) found.push({ code: "no-report/unit", data: { unit } });
  if (year !== null) found.push({ code: "no-report/year", data: { year } });
  if (parts.length > 0)
    found.push({ code: "no-report/parts", data: { parts: parts.map(numeral).join("、") } });
  if (numbers > 0) found.push({ code: "no-report/numbers", data: { numbers } });
  return found.length > 0 ? found : [{ code: "no-report/nothing", data: {} }];
}
