import type { CellWords } from "../../vocabulary/types";
import { APPLICANTS, REASONS } from "../../vocabulary/patterns";
import { applicantCells, type Reading } from "../readings";

/** What the words around a number make of the readings of its head: the reason beside an outcome, the kind of applicants. */

/** Which rows the reasons in some words are of; `isOpen` where 等 says that there are more. */
function reasonsIn(words: string): { rows: string[]; isOpen: boolean } {
  const rows = REASONS.filter(([, pattern]) => pattern.test(words)).map(([row]) => row);
  return {
    rows,
    isOpen: rows.length > 0 && /等(?:原因|情形|情况|申请|信息|,|$|(?=无法|不予|未予|作|按|而))/u.test(words),
  };
}

/** The readings of an outcome with the reasons beside it: one reason is one row; null where they do not go together. */
export function readingsOf(row: CellWords, region: string): Reading[] | null {
  if (!row.isOutcome) return row.readings;
  // 隐去个人隐私后部分公开6件: why is no row of its own.
  if (row.readings[0]!.plus[0] === "applications/partial/total") return row.readings;
  const { rows, isOpen } = reasonsIn(region);
  const cells = rows.map((one) => `applications/${one}/total`);
  if (cells.some((cell) => !row.readings.some(({ plus }) => plus.includes(cell)))) return null;
  return cells.length === 1 && !isOpen ? [{ plus: cells }] : row.readings;
}

/** 自然人申请中,结转5件: of one kind of applicants. */
export function columnOfTopic(sentence: string): string | null {
  if (!sentence.includes("中,")) return null;
  const topic = /([^,。;]*)(?<!其)中,[^。;]*$/u.exec(sentence)?.[1];
  if (topic === undefined) return null;
  return APPLICANTS.find(([words]) => new RegExp(`(?:${words})`, "u").test(topic))?.[1] ?? null;
}
const SUBJECTS = APPLICANTS.map(([words, column]) => ({
  column,
  kind: new RegExp(words, "u"),
  subject: new RegExp(
    `(?:^|[,:;])(?:单|(?:上年|去年)(?:没有|无))?(?:就|以|从|在)?(?:${words})(?:[^,。;]{0,8}(?:例,|申请)|(?:仍|还|依然)?(?:为|是|占|居|次之|紧随)|[^,。;\\d]{0,6}(?:新?(?:提出|提交|递交|提))(?:了|的)?$)|(?:^|[,:;])(?:向|对)(?:${words})`,
    "u",
  ),
}));
const OF_ANY = new RegExp(APPLICANTS.map(([words]) => words).join("|"), "u");

/** 自然人所提申请年内办完40件，公开18件; 企业提交申请5件，答复4件: one kind of applicants, of which the sentence goes on to tell. */
export function columnOfSubject(sentence: string): string | null {
  const opening = /^[^\d]*/u.exec(sentence)![0];
  if (!OF_ANY.test(opening) || /其中|公民、法人|[两几各]类/u.test(opening)) return null;
  const kinds = SUBJECTS.filter(({ kind }) => kind.test(sentence));
  return kinds.length === 1 && kinds[0]!.subject.test(opening) ? kinds[0]!.column : null;
}
export const inColumn = (readings: readonly Reading[], column: string): Reading[] =>
  readings.map(({ plus }) => ({
    plus: plus.flatMap((cell) =>
      cell.startsWith("applications/") && cell.endsWith("/total")
        ? applicantCells(cell.split("/")[1]!, column)
        : [cell],
    ),
  }));

/** The words around a number that tell what it can mean. */
interface Around {
  /** In front of it, with remarks and reasons beside it. */
  region: string;
  /** What tells its extent. */
  sentence: string;
  /** Its sentence up to it, with the pieces before semicolons. */
  full: string;
  /** Its sentence, and what follows. */
  toEnd: string;
  /** The same with the pieces before semicolons. */
  ahead: string;
}

const isTotal = (cell: string): boolean => cell.endsWith("/total");

/** What a number with the words of a cell can mean, for certain and for a careful writer; no readings where its reason is of another row. */
export function meantBy(
  row: CellWords,
  { region, sentence, full, toEnd, ahead }: Around,
): { readings: Reading[] | null; also: Reading[] } {
  const named = readingsOf(row, region);
  const isOfRow = row.topic === "applications" && named?.every(({ plus }) => plus.every(isTotal));
  const topic = columnOfTopic(sentence);
  const subject = isOfRow && topic === null ? (columnOfSubject(sentence) ?? columnOfSubject(full)) : null;
  const column = topic ?? subject;
  const isRuledOut = [toEnd, ahead].some((words) => row.notAlso?.test(words) === true);
  const also = row.also && !isRuledOut ? row.also : [];
  return {
    readings: named && column && row.topic === "applications" ? inColumn(named, column) : named,
    // 自然人申请40件，全年办结45件: of all, where the sentence has left them.
    also: [...also, ...(subject && named ? named : [])],
  };
}
