import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { twentySeventhTableRight1 } from "./table-right-1";
import { twentySeventhTableRight2 } from "./table-right-2";
import { twentySeventhListsRight } from "./lists-right";
import {
  twentySeventhPercentages,
  twentySeventhGrowth,
  twentySeventhRates,
  twentySeventhTwoNumbers,
} from "./computed";

/** The twenty-seventh set of labelled sentences, by the rule each is about. */
export const twentySeventh: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...twentySeventhTableRight1, ...twentySeventhTableRight2],
  "text/list-sum": [...twentySeventhListsRight],
  "text/percentage": [...twentySeventhPercentages],
  "text/growth": [...twentySeventhGrowth],
  "text/rate": [...twentySeventhRates],
  "text/two-numbers": [...twentySeventhTwoNumbers],
};
