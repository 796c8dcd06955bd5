import { openFacts } from "../../language/facts/facts";
import { moveYears } from "./shift";
import type { CarriedText, Years } from "../types";

/**
 * Carries one paragraph over: its years shifted, its facts open.
 * @param old the paragraph of last year's report
 * @param years reporting years of last year's report and of the draft, e.g. { last: 2024, current: 2025 }
 */
export function carryParagraph(old: string, years: Years): CarriedText {
  const { text, replacements } = moveYears(old, years);
  return { old, text, replacements, facts: openFacts(text, years) };
}
