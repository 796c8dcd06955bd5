import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { fourteenthTableWrong } from "./table-wrong";
import { fourteenthTableRight } from "./table-right";
import { fourteenthListsWrong } from "./lists-wrong";
import { fourteenthListsRight } from "./lists-right";
import { fourteenthPercentages, fourteenthGrowth, fourteenthRates, fourteenthTwoNumbers } from "./computed";

/** The fourteenth set of labelled sentences, by the rule each is about. */
export const fourteenth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...fourteenthTableWrong, ...fourteenthTableRight],
  "text/list-sum": [...fourteenthListsWrong, ...fourteenthListsRight],
  "text/percentage": [...fourteenthPercentages],
  "text/growth": [...fourteenthGrowth],
  "text/rate": [...fourteenthRates],
  "text/two-numbers": [...fourteenthTwoNumbers],
};
