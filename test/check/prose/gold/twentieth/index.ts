import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { twentiethTableWrong } from "./table-wrong";
import { twentiethTableRight } from "./table-right";
import { twentiethListsWrong } from "./lists-wrong";
import { twentiethListsRight } from "./lists-right";
import { twentiethPercentages, twentiethGrowth, twentiethRates, twentiethTwoNumbers } from "./computed";

/** The twentieth set of labelled sentences, by the rule each is about. */
export const twentieth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...twentiethTableWrong, ...twentiethTableRight],
  "text/list-sum": [...twentiethListsWrong, ...twentiethListsRight],
  "text/percentage": [...twentiethPercentages],
  "text/growth": [...twentiethGrowth],
  "text/rate": [...twentiethRates],
  "text/two-numbers": [...twentiethTwoNumbers],
};
