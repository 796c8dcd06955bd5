import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { eighteenthTableRight1 } from "./table-right-1";
import { eighteenthTableRight2 } from "./table-right-2";
import { eighteenthListsRight } from "./lists-right";
import { eighteenthPercentages, eighteenthGrowth, eighteenthRates, eighteenthTwoNumbers } from "./computed";

/** The eighteenth set of labelled sentences, by the rule each is about. */
export const eighteenth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...eighteenthTableRight1, ...eighteenthTableRight2],
  "text/list-sum": [...eighteenthListsRight],
  "text/percentage": [...eighteenthPercentages],
  "text/growth": [...eighteenthGrowth],
  "text/rate": [...eighteenthRates],
  "text/two-numbers": [...eighteenthTwoNumbers],
};
