import type { Paragraph } from "../../document/types";
import { beginsSentence } from "../../language/sentences";
import { yearMentions } from "../../language/years";
import type { Title } from "./title";
import { yearOfPeriod, yearOfText } from "./whose-report";

/** What the places that tell the reporting year say; null where a place says nothing. */
export interface YearEvidence {
  title: number | null;
  /** First year of the 统计期限. */
  period: number | null;
  /** The year with which most sentences begin; without a title and a period the one that is named most. */
  text: number | null;
}

function mostFrequent(years: number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first ? first[0] : null;
}

function startOfPeriod(paragraphs: Paragraph[]): number | null {
  for (const { text } of paragraphs) {
    const start = yearMentions(text).find(
      ({ scope, end }) => scope === "period" && /^\s*年\s*0?1\s*月\s*0?1\s*日/u.test(text.slice(end)),
    );
    if (start) return start.year;
  }
  return null;
}

const openingYear = (paragraphs: Paragraph[]): number | null =>
  mostFrequent(
    paragraphs.flatMap(({ text }) =>
      yearMentions(text)
        .filter(({ scope, start }) => scope === "plain" && beginsSentence(text, start))
        .map(({ year }) => year),
    ),
  );

/**
 * What title, period and text say of the reporting year.
 * @param prose the paragraphs of the preamble and the parts, without headings
 * @param flow all paragraphs outside tables
 */
export function yearEvidence(title: Title | null, prose: Paragraph[], flow: Paragraph[]): YearEvidence {
  const inTitle = title?.year ?? null;
  const period = startOfPeriod(prose) ?? yearOfPeriod(flow);
  const named = inTitle === null && period === null ? yearOfText(flow) : null;
  return { title: inTitle, period, text: openingYear(prose) ?? named };
}

/**
 * The one reporting year: the one that most of the evidence speaks for. On a tie the title is not the judge of itself:
 * the period goes before the text, the text before the title.
 * @param voices years that speak from outside, each for a year that the report itself names: the one after last year's
 * report, the one for which the drafter writes
 */
export function votedYear(
  { title, period, text }: YearEvidence,
  voices: readonly (number | null)[] = [],
): number | null {
  const own = [period, text, title].filter((year) => year !== null);
  const votes = [...voices.filter((year) => year !== null && own.includes(year)), ...own].filter(
    (year) => year !== null,
  );
  const count = (year: number): number => votes.filter((vote) => vote === year).length;
  return [...new Set(votes)].sort((a, b) => count(b) - count(a))[0] ?? null;
}
