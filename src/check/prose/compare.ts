import { compact } from "../../language/normalise";
import { yearMentions } from "../../language/years";
import type { Report } from "../../report/types";

/** Comparing the prose of two years: what is the same when years, numbers, names of the body and headings are left out. */

/** The text with every year replaced by its distance to the reporting year, so that carried sentences are alike. */
export function withRelativeYears(text: string, reportingYear: number): string {
  let result = "";
  let copied = 0;
  for (const { start, end, year } of yearMentions(text)) {
    result += `${text.slice(copied, start)}Y${year - reportingYear}`;
    copied = end;
  }
  return compact(result + text.slice(copied));
}

/** What takes part in 重复率: words without numbers, years, punctuation and the name of the body. */
const bare = (text: string, unit: string | null): string =>
  (unit ? text.split(unit).join("") : text).replace(/[\d０-９.．%％]+|[^\u4e00-\u9fa5]/gu, "");

/** Length of a run of characters that counts as the same passage. */
const RUN = 13;

/**
 * 重复率: the share of a text, 0 to 1, that stands in passages of at least thirteen characters also found in last
 * year's text. Numbers, years, punctuation and the name of the body do not count.
 */
export function repetition(
  current: string,
  last: string,
  unit: string | null,
): { share: number; length: number } {
  const now = bare(current, unit);
  const before = bare(last, unit);
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= before.length; i++) runs.add(before.slice(i, i + RUN));
  const covered = new Uint8Array(now.length);
  for (let i = 0; i + RUN <= now.length; i++)
    if (runs.has(now.slice(i, i + RUN))) covered.fill(1, i, i + RUN);
  const same = covered.reduce((total, one) => total + one, 0);
  return { share: now.length === 0 ? 0 : same / now.length, length: now.length };
}

/** The prose of a part without its heading. */
export const proseOfPart = (report: Report, part: number): string =>
  (report.sections.find(({ number }) => number === part)?.paragraphs ?? [])
    .map(({ text }) => text)
    .join("\n");
