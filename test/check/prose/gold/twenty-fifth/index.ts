import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { twentyFifthTableRight1 } from "./table-right-1";
import { twentyFifthTableRight2 } from "./table-right-2";
import { twentyFifthListsRight } from "./lists-right";
import {
  twentyFifthPercentages,
  twentyFifthGrowth,
  twentyFifthRates,
  twentyFifthTwoNumbers,
} from "./computed";

/** The twenty-fifth set of labelled sentences, by the rule each is about. */
export const twentyFifth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...twentyFifthTableRight1, ...twentyFifthTableRight2],
  "text/list-sum": [...twentyFifthListsRight],
  "text/percentage": [...twentyFifthPercentages],
  "text/growth": [...twentyFifthGrowth],
  "text/rate": [...twentyFifthRates],
  "text/two-numbers": [...twentyFifthTwoNumbers],
};
