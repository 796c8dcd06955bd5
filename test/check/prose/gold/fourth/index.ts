import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { fourthGrowth, fourthTwoNumbers } from "./growth";
import { fourthListSumRight, fourthListSumTempting } from "./list-sum-right";
import { fourthListSumWrong } from "./list-sum-wrong";
import { fourthPercentage, fourthRate } from "./shares";
import { fourthTableAsked } from "./table-asked";
import { fourthTableDocuments } from "./table-documents";
import { fourthTableRight } from "./table-right";
import { fourthTableTempting } from "./table-tempting";

/** Sentences of the shapes of real reports, about as often as those have them, written without sight of the rules or of the other sentences. */
export const fourth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...fourthTableAsked, ...fourthTableDocuments, ...fourthTableRight, ...fourthTableTempting],
  "text/list-sum": [...fourthListSumWrong, ...fourthListSumRight, ...fourthListSumTempting],
  "text/percentage": fourthPercentage,
  "text/growth": fourthGrowth,
  "text/rate": fourthRate,
  "text/two-numbers": fourthTwoNumbers,
};
