import type { Language } from "../messages";
import { rules } from "./rules";

/** What a rule is there for, for the drafter who asks why. */
export interface RuleExplanation {
  title: string;
  /** Why it matters, with the clause or the source. */
  why: string;
  /** What it deliberately does not look at. */
  limits: string;
}

/** A rule by its name. */
export interface RuleTitle {
  id: string;
  title: string;
}

/** The rules that may be switched off: not those that find errors only. */
export const switchableRules = (language: Language): RuleTitle[] =>
  rules
    .filter(({ severity, otherSeverities = [] }) =>
      [severity, ...otherSeverities].some((one) => one !== "error"),
    )
    .map(({ id, title }) => ({ id, title: title[language] }));

/** The rule's own words; null for an id that is none. */
export function explainRule(id: string, language: Language): RuleExplanation | null {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return null;
  return { title: rule.title[language], why: rule.why[language], limits: rule.limits[language] };
}
