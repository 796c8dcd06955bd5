import { openFacts } from "../../language/facts";
import { shiftYears } from "./shift";
import type { CarriedText, Years } from "../types";

/**
 * Carries one paragraph over: its years shifted, its facts open.
 * @param old the paragraph of last year's report
 * @param years reporting years of last year's report and of the draft, e.g. { last: 2024, current: 2025 }
 */
export function carryText(old: string, years: Years): CarriedText {
  const { text, shifts } = shiftYears(old, years);
  return { old, text, shifts, facts: openFacts(text, years) };
}
