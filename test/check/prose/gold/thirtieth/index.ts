import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { thirtiethTableRight1 } from "./table-right-1";
import { thirtiethTableRight2 } from "./table-right-2";
import { thirtiethListsRight } from "./lists-right";
import { thirtiethPercentages, thirtiethGrowth, thirtiethRates, thirtiethTwoNumbers } from "./computed";

/** The thirtieth set of labelled sentences, by the rule each is about. */
export const thirtieth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...thirtiethTableRight1, ...thirtiethTableRight2],
  "text/list-sum": [...thirtiethListsRight],
  "text/percentage": [...thirtiethPercentages],
  "text/growth": [...thirtiethGrowth],
  "text/rate": [...thirtiethRates],
  "text/two-numbers": [...thirtiethTwoNumbers],
};
