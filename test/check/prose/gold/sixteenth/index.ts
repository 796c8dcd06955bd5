import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { sixteenthTableWrong } from "./table-wrong";
import { sixteenthTableRight } from "./table-right";
import { sixteenthListsWrong } from "./lists-wrong";
import { sixteenthListsRight } from "./lists-right";
import { sixteenthPercentages, sixteenthGrowth, sixteenthRates, sixteenthTwoNumbers } from "./computed";

/** The sixteenth set of labelled sentences, by the rule each is about. */
export const sixteenth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...sixteenthTableWrong, ...sixteenthTableRight],
  "text/list-sum": [...sixteenthListsWrong, ...sixteenthListsRight],
  "text/percentage": [...sixteenthPercentages],
  "text/growth": [...sixteenthGrowth],
  "text/rate": [...sixteenthRates],
  "text/two-numbers": [...sixteenthTwoNumbers],
};
