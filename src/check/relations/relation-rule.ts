import type { RelationRule } from "../../form";
import type { Rule } from "../rule";
import { verdictFindings } from "./verdict-findings";
import { verdictTexts } from "./verdict-texts";

/**
 * The one mechanism behind the four relation rules: which relations there are is data of the form, what is wrong where
 * they are broken is a verdict; it is given under the name of one of the rules.
 */
export const relationRule = (texts: Pick<Rule, "title" | "why" | "limits"> & { id: RelationRule }): Rule => ({
  ...texts,
  severity: "error",
  messages: verdictTexts,
  correction: {
    zh: "改正能够确定填错的格：一次改完，有关的勾稽关系都成立；由起草人确认。",
    en: "The cells that are wrong for certain, all at once; the relations of which it speaks hold then. The drafter decides.",
  },
  check: (report, context) => verdictFindings(texts.id, report, context),
});
