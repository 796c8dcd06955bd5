import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { seventeenthTableWrong } from "./table-wrong";
import { seventeenthTableRight } from "./table-right";
import { seventeenthListsWrong } from "./lists-wrong";
import { seventeenthListsRight } from "./lists-right";
import {
  seventeenthPercentages,
  seventeenthGrowth,
  seventeenthRates,
  seventeenthTwoNumbers,
} from "./computed";

/** The seventeenth set of labelled sentences, by the rule each is about. */
export const seventeenth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...seventeenthTableWrong, ...seventeenthTableRight],
  "text/list-sum": [...seventeenthListsWrong, ...seventeenthListsRight],
  "text/percentage": [...seventeenthPercentages],
  "text/growth": [...seventeenthGrowth],
  "text/rate": [...seventeenthRates],
  "text/two-numbers": [...seventeenthTwoNumbers],
};
