import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { twentyThirdTableWrong } from "./table-wrong";
import { twentyThirdTableRight } from "./table-right";
import { twentyThirdListsWrong } from "./lists-wrong";
import { twentyThirdListsRight } from "./lists-right";
import {
  twentyThirdPercentages,
  twentyThirdGrowth,
  twentyThirdRates,
  twentyThirdTwoNumbers,
} from "./computed";

/** The twenty-third set of labelled sentences, by the rule each is about. */
export const twentyThird: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...twentyThirdTableWrong, ...twentyThirdTableRight],
  "text/list-sum": [...twentyThirdListsWrong, ...twentyThirdListsRight],
  "text/percentage": [...twentyThirdPercentages],
  "text/growth": [...twentyThirdGrowth],
  "text/rate": [...twentyThirdRates],
  "text/two-numbers": [...twentyThirdTwoNumbers],
};
