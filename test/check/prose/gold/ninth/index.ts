import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { ninthGrowth, ninthPercentages, ninthRates, ninthTwoNumbers } from "./computed";
import { ninthListsRight } from "./lists-right";
import { ninthListsWrong } from "./lists-wrong";
import { ninthTableRight } from "./table-right";
import { ninthTableWrong } from "./table-wrong";

/** The ninth set of labelled sentences, by the rule each is about. */
export const ninth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...ninthTableWrong, ...ninthTableRight],
  "text/list-sum": [...ninthListsWrong, ...ninthListsRight],
  "text/percentage": ninthPercentages,
  "text/growth": ninthGrowth,
  "text/rate": ninthRates,
  "text/two-numbers": ninthTwoNumbers,
};
