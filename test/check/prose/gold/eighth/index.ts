import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { eighthGrowth, eighthPercentages, eighthRates, eighthTwoNumbers } from "./computed";
import { eighthListsRight } from "./lists-right";
import { eighthListsWrong } from "./lists-wrong";
import { eighthTableRight } from "./table-right";
import { eighthTableWrong } from "./table-wrong";

/** The eighth set of labelled sentences, by the rule each is about. */
export const eighth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...eighthTableWrong, ...eighthTableRight],
  "text/list-sum": [...eighthListsWrong, ...eighthListsRight],
  "text/percentage": eighthPercentages,
  "text/growth": eighthGrowth,
  "text/rate": eighthRates,
  "text/two-numbers": eighthTwoNumbers,
};
