import type { Report } from "../report/types";
import type { Form } from "../form/types";
import { hasPlaceholder } from "../template/placeholders";
import { sectionOf } from "../template/wording";
import { isSecondLevel } from "./headings/levels";
import type { ParagraphContent, ReportContent, SectionNumber } from "../template/types";

type Head = Pick<ReportContent, "unit" | "year" | "wording">;

/** The paragraphs of a part as the template writes them, by their text, whoever and whatever year it was inserted for. */
function written(form: Form, heads: readonly Head[], part: SectionNumber): Map<string, ParagraphContent> {
  const all = heads.flatMap((head) => sectionOf(form, head, part));
  return new Map(all.map((content) => [content.text, content]));
}

/**
 * The prompts of our template that still stand in a part, as runs of neighbouring paragraphs: sentences in which something
 * is still to be filled in, word for word as they were inserted, and a sub-heading of ours with nothing else below it. What
 * was typed, and what the template says without a prompt, is none.
 * @param heads unit, year and wording with which the template may have been inserted
 */
export function promptRuns(
  report: Report,
  form: Form,
  part: SectionNumber,
  heads: readonly Head[],
): ParagraphContent[][] {
  const section = report.sections.find(({ number }) => number === part);
  const paragraphs = section?.paragraphs.filter((paragraph) => paragraph !== section.heading) ?? [];
  const ours = written(form, heads, part);
  const known = paragraphs.map(({ text }) => ours.get(text) ?? null);
  const isHeading = (i: number): boolean => known[i]?.level === "heading2";
  // Somebody else's sub-heading ends what is below ours as well.
  const endsBefore = (i: number): boolean => isHeading(i) || isSecondLevel(paragraphs[i]!.text.trim());
  const isPrompt = known.map((content) => content !== null && hasPlaceholder(content.text));
  const goes = known.map((_, i) => {
    if (!isHeading(i)) return isPrompt[i]!;
    const next = known.findIndex((__, j) => j > i && endsBefore(j));
    const below = isPrompt.slice(i + 1, next < 0 ? undefined : next);
    return below.length > 0 && below.every(Boolean);
  });
  return known.reduce<ParagraphContent[][]>((runs, content, i) => {
    if (!goes[i]) return runs;
    if (i > 0 && goes[i - 1]) runs.at(-1)!.push(content!);
    else runs.push([content!]);
    return runs;
  }, []);
}
