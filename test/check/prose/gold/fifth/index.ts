import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { fifthGrowth, fifthTwoNumbers } from "./growth";
import { fifthListSumRight } from "./list-sum-right";
import { fifthListSumTempting } from "./list-sum-tempting";
import { fifthListSumWrong } from "./list-sum-wrong";
import { fifthPercentage, fifthRate } from "./shares";
import { fifthTableAsked } from "./table-asked";
import { fifthTableDisputes, fifthTableDocuments } from "./table-documents";
import { fifthTableRight } from "./table-right";
import { fifthTableTempting } from "./table-tempting";

/** Sentences of the shapes of real reports, about as often as those have them, written without sight of the rules' grammar or of the other sentences. */
export const fifth: Record<NumberRule, GoldSentence[]> = {
  "text/table": [
    ...fifthTableAsked,
    ...fifthTableDisputes,
    ...fifthTableDocuments,
    ...fifthTableRight,
    ...fifthTableTempting,
  ],
  "text/list-sum": [...fifthListSumWrong, ...fifthListSumRight, ...fifthListSumTempting],
  "text/percentage": fifthPercentage,
  "text/growth": fifthGrowth,
  "text/rate": fifthRate,
  "text/two-numbers": fifthTwoNumbers,
};
