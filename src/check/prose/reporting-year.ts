import type { Paragraph } from "../../document/types";
import type { Report } from "../../report/types";
import { yearMentions } from "../../language/years";
import { proseOf } from "./paragraphs";

/** What the places that tell the reporting year say; null where a place says nothing. */
export interface YearEvidence {
  title: number | null;
  /** First year of the 统计期限. */
  period: number | null;
  /** The year with which most sentences begin. */
  text: number | null;
  /** The year after last year's report. */
  last: number | null;
}

const LOOK_BACK = 12;

/** True where a sentence can begin: at the start, behind a full stop, a colon, or a heading's number. */
export function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at).trimEnd();
  return before === "" ? at <= LOOK_BACK : /[。；;：:！？）)\n]$/u.test(before);
}

function mostFrequent(years: number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first ? first[0] : null;
}

const periodOf = (paragraphs: Paragraph[]): number | null => {
  for (const { text } of paragraphs) {
    const start = yearMentions(text).find(
      ({ scope, end }) => scope === "period" && /^\s*年\s*0?1\s*月\s*0?1\s*日/u.test(text.slice(end)),
    );
    if (start) return start.year;
  }
  return null;
};

export function yearEvidence(report: Report, last: Report | null): YearEvidence {
  const title = report.title.map(({ text }) => text).join("");
  const prose = proseOf(report).filter(({ role }) => role === "text");
  const openings = prose.flatMap(({ paragraph: { text } }) =>
    yearMentions(text)
      .filter(({ scope, start }) => scope === "plain" && beginsSentence(text, start))
      .map(({ year }) => year),
  );
  return {
    title: yearMentions(title).find(({ scope }) => scope === "report" || scope === "plain")?.year ?? null,
    period: periodOf(prose.map(({ paragraph }) => paragraph)),
    text: mostFrequent(openings),
    last: last?.year === null || last === null ? null : last.year + 1,
  };
}

/**
 * The reporting year that most of the evidence speaks for. On a tie the title is not the judge of itself: what
 * follows from last year's report goes before the period, the period before the text, the text before the title.
 */
export function reportingYear({ title, period, text, last }: YearEvidence): number | null {
  const votes = [last, period, text, title].filter((year): year is number => year !== null);
  const [first] = [...new Set(votes)].sort(
    (a, b) => votes.filter((year) => year === b).length - votes.filter((year) => year === a).length,
  );
  return first ?? null;
}
