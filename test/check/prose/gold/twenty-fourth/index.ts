import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { twentyFourthTableWrong } from "./table-wrong";
import { twentyFourthTableRight } from "./table-right";
import { twentyFourthListsWrong } from "./lists-wrong";
import { twentyFourthListsRight } from "./lists-right";
import {
  twentyFourthPercentages,
  twentyFourthGrowth,
  twentyFourthRates,
  twentyFourthTwoNumbers,
} from "./computed";

/** The twenty-fourth set of labelled sentences, by the rule each is about. */
export const twentyFourth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...twentyFourthTableWrong, ...twentyFourthTableRight],
  "text/list-sum": [...twentyFourthListsWrong, ...twentyFourthListsRight],
  "text/percentage": [...twentyFourthPercentages],
  "text/growth": [...twentyFourthGrowth],
  "text/rate": [...twentyFourthRates],
  "text/two-numbers": [...twentyFourthTwoNumbers],
};
