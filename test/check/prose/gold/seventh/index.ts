import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { seventhGrowth, seventhPercentages, seventhRates, seventhTwoNumbers } from "./computed";
import { seventhListsRight, seventhListsWrong } from "./lists";
import { seventhTableRight } from "./table-right";
import { seventhTableWrong } from "./table-wrong";

/** The seventh set of labelled sentences, by the rule each is about. */
export const seventh: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...seventhTableWrong, ...seventhTableRight],
  "text/list-sum": [...seventhListsWrong, ...seventhListsRight],
  "text/percentage": seventhPercentages,
  "text/growth": seventhGrowth,
  "text/rate": seventhRates,
  "text/two-numbers": seventhTwoNumbers,
};
