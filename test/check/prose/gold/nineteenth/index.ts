import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { nineteenthTableRight1 } from "./table-right-1";
import { nineteenthTableRight2 } from "./table-right-2";
import { nineteenthListsRight1 } from "./lists-right-1";
import { nineteenthListsRight2 } from "./lists-right-2";
import { nineteenthPercentages, nineteenthGrowth } from "./changes";
import { nineteenthRates, nineteenthTwoNumbers } from "./rates";

/** The nineteenth set of labelled sentences, by the rule each is about. */
export const nineteenth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...nineteenthTableRight1, ...nineteenthTableRight2],
  "text/list-sum": [...nineteenthListsRight1, ...nineteenthListsRight2],
  "text/percentage": [...nineteenthPercentages],
  "text/growth": [...nineteenthGrowth],
  "text/rate": [...nineteenthRates],
  "text/two-numbers": [...nineteenthTwoNumbers],
};
