import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { twentyNinthTableWrong } from "./table-wrong";
import { twentyNinthTableRight } from "./table-right";
import { twentyNinthListsWrong } from "./lists-wrong";
import { twentyNinthListsRight } from "./lists-right";
import {
  twentyNinthPercentages,
  twentyNinthGrowth,
  twentyNinthRates,
  twentyNinthTwoNumbers,
} from "./computed";

/** The twenty-ninth set of labelled sentences, by the rule each is about. */
export const twentyNinth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...twentyNinthTableWrong, ...twentyNinthTableRight],
  "text/list-sum": [...twentyNinthListsWrong, ...twentyNinthListsRight],
  "text/percentage": [...twentyNinthPercentages],
  "text/growth": [...twentyNinthGrowth],
  "text/rate": [...twentyNinthRates],
  "text/two-numbers": [...twentyNinthTwoNumbers],
};
