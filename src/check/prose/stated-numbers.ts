import type { CellKey } from "../../form";
import { sentencesOf } from "../../language/sentences";
import { compact } from "../../language/normalise";
import { yearMentions } from "../../language/years";
import type { Report } from "../../report/types";
import { proseOf } from "./paragraphs";

/** A number of a table that the prose states as well. */
export interface StatedNumber {
  value: number;
  /** The words in which it stands. */
  words: string;
}

const APPLICATIONS = "(?:政府信息公开|依申请公开|信息公开)?(?:的)?申请(?:数量)?";
const COUNT = "(?:共计|共|合计|总计)?(\\d+)(?:件|宗|起)";

/** Sentences that state a number of a table without doubt; what may mean something else is not among them. */
const statements: { cell: CellKey; pattern: RegExp }[] = [
  { cell: "applications/new/total", pattern: new RegExp(`新收(?:到)?${APPLICATIONS}${COUNT}`, "u") },
  {
    cell: "applications/carriedIn/total",
    pattern: new RegExp(`上年(?:度)?结转(?:的)?(?:${APPLICATIONS})?${COUNT}`, "u"),
  },
  {
    cell: "applications/carriedOut/total",
    pattern: new RegExp(`结转(?:至|到)?下(?:一)?年度?(?:继续办理)?(?:的)?(?:${APPLICATIONS})?${COUNT}`, "u"),
  },
  {
    cell: "disputes/review/total",
    pattern: new RegExp(`(?<!未经|经)(?:发生|收到|引发|产生)?行政复议(?:案件)?${COUNT}`, "u"),
  },
];

/** Other years that are only named to say from where or where to something is carried. */
const CARRIED = /上年度?结转|结转(?:至|到)?下一?年度?/gu;

/** Words that make a number one of a part, of another body or of a comparison. */
const OTHERWISE = /其中|同比|较上年|比上年|全市|全县|全区|累计|历年|预计|计划/u;

/**
 * The numbers of the tables that the prose states for the reporting year. A cell for which it states two different
 * numbers is not in it.
 */
export function statedNumbers(report: Report): ReadonlyMap<CellKey, StatedNumber> {
  const stated = new Map<CellKey, StatedNumber | null>();
  const texts = proseOf(report).filter(({ role }) => role === "text");
  for (const { text } of texts.flatMap(({ paragraph }) => sentencesOf(paragraph.text))) {
    const words = compact(text);
    const isOther = yearMentions(words.replace(CARRIED, "")).some(
      ({ year }) => report.year !== null && year !== report.year,
    );
    if (isOther || OTHERWISE.test(words)) continue;
    for (const { cell, pattern } of statements) {
      const found = pattern.exec(words);
      if (!found) continue;
      const value = Number(found[1]);
      const before = stated.get(cell);
      const agrees = before === undefined || before?.value === value;
      stated.set(cell, agrees ? { value, words: found[0] } : null);
    }
  }
  return new Map([...stated].flatMap(([cell, one]) => (one ? [[cell, one]] : [])));
}
