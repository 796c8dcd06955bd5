import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { twentySixthTableWrong } from "./table-wrong";
import { twentySixthTableRight } from "./table-right";
import { twentySixthListsWrong } from "./lists-wrong";
import { twentySixthListsRight } from "./lists-right";
import {
  twentySixthPercentages,
  twentySixthGrowth,
  twentySixthRates,
  twentySixthTwoNumbers,
} from "./computed";

/** The twenty-sixth set of labelled sentences, by the rule each is about. */
export const twentySixth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...twentySixthTableWrong, ...twentySixthTableRight],
  "text/list-sum": [...twentySixthListsWrong, ...twentySixthListsRight],
  "text/percentage": [...twentySixthPercentages],
  "text/growth": [...twentySixthGrowth],
  "text/rate": [...twentySixthRates],
  "text/two-numbers": [...twentySixthTwoNumbers],
};
