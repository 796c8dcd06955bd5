import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { twentyEighthTableWrong } from "./table-wrong";
import { twentyEighthTableRight } from "./table-right";
import { twentyEighthListsWrong } from "./lists-wrong";
import { twentyEighthListsRight } from "./lists-right";
import {
  twentyEighthPercentages,
  twentyEighthGrowth,
  twentyEighthRates,
  twentyEighthTwoNumbers,
} from "./computed";

/** The twenty-eighth set of labelled sentences, by the rule each is about. */
export const twentyEighth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...twentyEighthTableWrong, ...twentyEighthTableRight],
  "text/list-sum": [...twentyEighthListsWrong, ...twentyEighthListsRight],
  "text/percentage": [...twentyEighthPercentages],
  "text/growth": [...twentyEighthGrowth],
  "text/rate": [...twentyEighthRates],
  "text/two-numbers": [...twentyEighthTwoNumbers],
};
