import { isPublicationDeadline, writeYear, yearMentions, type YearMention } from "../../language/years";
import type { Replacement, ReplacementReason, Years } from "../types";

/**
 * Which years move when a text is carried over, by what the year stands in (`yearMentions`):
 * the reporting year, its period, dates in it, and the year after it (plans, deadline, signature) move; a
 * comparison with the year before moves along; names, titles, 文号, spans and history stay.
 */
function reasonToShift(mention: YearMention, years: Years): ReplacementReason | null {
  const distance = mention.year - years.last;
  switch (mention.scope) {
    case "plain":
      return distance === 0 ? "reporting-year" : distance === 1 ? "next-year" : null;
    case "report":
      return distance === 0 ? "title" : null;
    case "period":
      return distance === 0 ? "period" : null;
    case "deadline":
      return distance === 0 || distance === 1 ? "deadline" : null;
    case "date":
      return distance === 0 || distance === 1 ? "date" : null;
    case "look-back":
      return distance === 0 ? "reporting-year" : distance === -1 ? "comparison" : null;
    case "comparison":
      return distance === -1 ? "comparison" : null;
    default:
      return null;
  }
}

/**
 * Carries the years of a text over.
 * @returns the new text and each replacement, in order.
 */
export function moveYears(old: string, years: Years): { text: string; replacements: Replacement[] } {
  const by = years.current - years.last;
  // A report is published in the year after its own; last year's may have said it wrong.
  const yearOf = (mention: YearMention): number =>
    isPublicationDeadline(old, mention) ? years.current + 1 : mention.year + by;
  const replacements: Replacement[] = [];
  let text = "";
  let copied = 0;
  for (const mention of yearMentions(old)) {
    const reason = reasonToShift(mention, years);
    if (reason === null) continue;
    text += old.slice(copied, mention.start);
    const replacement = writeYear(yearOf(mention), mention.written);
    replacements.push({
      start: mention.start,
      end: mention.end,
      newStart: text.length,
      newEnd: text.length + replacement.length,
      old: old.slice(mention.start, mention.end),
      text: replacement,
      reason,
    });
    text += replacement;
    copied = mention.end;
  }
  return { text: text + old.slice(copied), replacements };
}
