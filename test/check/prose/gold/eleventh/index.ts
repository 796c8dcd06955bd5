import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { eleventhGrowth, eleventhPercentages, eleventhRates, eleventhTwoNumbers } from "./computed";
import { eleventhListsRight } from "./lists-right";
import { eleventhListsWrong } from "./lists-wrong";
import { eleventhTableRight } from "./table-right";
import { eleventhTableWrong } from "./table-wrong";

/** The eleventh set of labelled sentences, by the rule each is about. */
export const eleventh: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...eleventhTableWrong, ...eleventhTableRight],
  "text/list-sum": [...eleventhListsWrong, ...eleventhListsRight],
  "text/percentage": eleventhPercentages,
  "text/growth": eleventhGrowth,
  "text/rate": eleventhRates,
  "text/two-numbers": eleventhTwoNumbers,
};
