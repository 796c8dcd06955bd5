import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { sixthGrowth } from "./growth";
import { sixthLists } from "./lists";
import { sixthPercentages } from "./percentage";
import { sixthRates, sixthTwoNumbers } from "./rates";
import { sixthTableApplications } from "./table-applications";
import { sixthTableOthers } from "./table-others";
import { sixthTableRight } from "./table-right";
import { sixthTableTempts } from "./table-tempts";

/** The sixth set of labelled sentences, by the rule each is about. */
export const sixth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...sixthTableApplications, ...sixthTableOthers, ...sixthTableRight, ...sixthTableTempts],
  "text/list-sum": sixthLists,
  "text/percentage": sixthPercentages,
  "text/growth": sixthGrowth,
  "text/rate": sixthRates,
  "text/two-numbers": sixthTwoNumbers,
};
