import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { twentySecondTableRight1 } from "./table-right-1";
import { twentySecondTableRight2 } from "./table-right-2";
import { twentySecondListsRight1 } from "./lists-right-1";
import { twentySecondListsRight2 } from "./lists-right-2";
import { twentySecondPercentages, twentySecondGrowth } from "./changes";
import { twentySecondRates, twentySecondTwoNumbers } from "./rates";

/** The twenty-second set of labelled sentences, by the rule each is about. */
export const twentySecond: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...twentySecondTableRight1, ...twentySecondTableRight2],
  "text/list-sum": [...twentySecondListsRight1, ...twentySecondListsRight2],
  "text/percentage": [...twentySecondPercentages],
  "text/growth": [...twentySecondGrowth],
  "text/rate": [...twentySecondRates],
  "text/two-numbers": [...twentySecondTwoNumbers],
};
