import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { tenthGrowth, tenthPercentages, tenthRates, tenthTwoNumbers } from "./computed";
import { tenthListsRight } from "./lists-right";
import { tenthListsWrong } from "./lists-wrong";
import { tenthTableRight } from "./table-right";
import { tenthTableWrong } from "./table-wrong";

/** The tenth set of labelled sentences, by the rule each is about. */
export const tenth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...tenthTableWrong, ...tenthTableRight],
  "text/list-sum": [...tenthListsWrong, ...tenthListsRight],
  "text/percentage": tenthPercentages,
  "text/growth": tenthGrowth,
  "text/rate": tenthRates,
  "text/two-numbers": tenthTwoNumbers,
};
