import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { thirteenthTableWrong } from "./table-wrong";
import { thirteenthTableRight } from "./table-right";
import { thirteenthListsWrong } from "./lists-wrong";
import { thirteenthListsRight } from "./lists-right";
import { thirteenthPercentages, thirteenthGrowth, thirteenthRates, thirteenthTwoNumbers } from "./computed";

/** The thirteenth set of labelled sentences, by the rule each is about. */
export const thirteenth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...thirteenthTableWrong, ...thirteenthTableRight],
  "text/list-sum": [...thirteenthListsWrong, ...thirteenthListsRight],
  "text/percentage": [...thirteenthPercentages],
  "text/growth": [...thirteenthGrowth],
  "text/rate": [...thirteenthRates],
  "text/two-numbers": [...thirteenthTwoNumbers],
};
