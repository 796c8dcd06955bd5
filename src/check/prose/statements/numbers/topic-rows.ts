import { cellWords } from "../../vocabulary/cell-words";

/** The topic of a sentence that names rows of table 三: 结转下年度的申请中, 不予公开的4件中. */
export interface RowTopic {
  rows: string[];
  /** Where it ends in the words. */
  end: number;
}

const TOPIC =
  /(?:^|[,:;])([^,:;]{2,40})(?<!其|当|集|适)(?:中|当中|之中|里|里面|里头|(?<=公开|提供|处理|办结|结转)的),/gu;
/** The number in a topic, and what it is of: 办结的45件申请 is 办结的申请. */
const NUMBER = /\d+(?:件|宗|起|例)/u;

const ofApplications = cellWords.filter(({ topic, isBare }) => topic === "applications" && !isBare);

function rowsNamed(named: string): string[] | null {
  const row = ofApplications.find(({ needs, head }) => needs?.test(named) !== false && head.test(named));
  const rows = row?.readings[0]!.plus.map((cell) => /^applications\/([\w.]+)\/total$/u.exec(cell)?.[1]);
  return !rows || rows.includes(undefined) ? null : (rows as string[]);
}

/** The last topic of some words that names rows; null where none does. */
export function rowsOfTopic(words: string): RowTopic | null {
  const told = [...words.matchAll(TOPIC)].at(-1);
  if (!told) return null;
  const named = told[1]!.replace(NUMBER, "");
  // 不予公开、无法提供和不予处理的申请中: each of them.
  const names = named.split(/、|和|与|以及|及/u);
  const each = names.map((name) => rowsNamed(name));
  const rows = each.every((one) => one !== null) ? each.flat() : rowsNamed(named);
  return rows && { rows, end: told.index + told[0].length };
}
