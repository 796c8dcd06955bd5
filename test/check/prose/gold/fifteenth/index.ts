import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { fifteenthTableWrong } from "./table-wrong";
import { fifteenthTableRight } from "./table-right";
import { fifteenthListsWrong } from "./lists-wrong";
import { fifteenthListsRight } from "./lists-right";
import { fifteenthPercentages, fifteenthGrowth, fifteenthRates, fifteenthTwoNumbers } from "./computed";

/** The fifteenth set of labelled sentences, by the rule each is about. */
export const fifteenth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...fifteenthTableWrong, ...fifteenthTableRight],
  "text/list-sum": [...fifteenthListsWrong, ...fifteenthListsRight],
  "text/percentage": [...fifteenthPercentages],
  "text/growth": [...fifteenthGrowth],
  "text/rate": [...fifteenthRates],
  "text/two-numbers": [...fifteenthTwoNumbers],
};
