import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { twentyFirstTableWrong } from "./table-wrong";
import { twentyFirstTableRight } from "./table-right";
import { twentyFirstListsWrong } from "./lists-wrong";
import { twentyFirstListsRight } from "./lists-right";
import {
  twentyFirstPercentages,
  twentyFirstGrowth,
  twentyFirstRates,
  twentyFirstTwoNumbers,
} from "./computed";

/** The twenty-first set of labelled sentences, by the rule each is about. */
export const twentyFirst: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...twentyFirstTableWrong, ...twentyFirstTableRight],
  "text/list-sum": [...twentyFirstListsWrong, ...twentyFirstListsRight],
  "text/percentage": [...twentyFirstPercentages],
  "text/growth": [...twentyFirstGrowth],
  "text/rate": [...twentyFirstRates],
  "text/two-numbers": [...twentyFirstTwoNumbers],
};
