import { cellWords } from "../../vocabulary/cell-words";

/** The topic of a sentence that names rows of table 三: 结转下年度的申请中, 不予公开的4件中. */
export interface RowTopic {
  rows: string[];
  /** Where it ends in the words. */
  end: number;
}

const TOPIC = /(?:^|[,:;])([^,:;]{2,40})(?<!其|当)(?:中|当中|之中|里),/gu;
/** The number in a topic, and what it is of: 办结的45件申请 is 办结的申请. */
const NUMBER = /\d+(?:件|宗|起|例)/u;

const ofApplications = cellWords.filter(({ topic, isBare }) => topic === "applications" && !isBare);

/** The last topic of some words that names rows; null where none does. */
export function rowsOfTopic(words: string): RowTopic | null {
  const told = [...words.matchAll(TOPIC)].at(-1);
  if (!told) return null;
  const named = told[1]!.replace(NUMBER, "");
  const row = ofApplications.find(({ needs, head }) => needs?.test(named) !== false && head.test(named));
  const rows = row?.readings[0]!.plus.map((cell) => /^applications\/([\w.]+)\/total$/u.exec(cell)?.[1]);
  if (!rows || rows.includes(undefined)) return null;
  return { rows: rows as string[], end: told.index + told[0].length };
}
