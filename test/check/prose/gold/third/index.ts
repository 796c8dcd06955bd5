import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { thirdGrowth, thirdTwoNumbers } from "./growth";
import { thirdListSumRight } from "./list-sum-right";
import { thirdListSumTempting } from "./list-sum-tempting";
import { thirdListSumWrong } from "./list-sum-wrong";
import { thirdPercentage, thirdRate } from "./shares";
import { thirdTableAsked } from "./table-asked";
import { thirdTableDocuments } from "./table-documents";
import { thirdTableRight } from "./table-right";
import { thirdTableTempting } from "./table-tempting";

/** Sentences of the shapes of real reports, about as often as those have them, written without sight of the rules or of the other sentences. */
export const third: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...thirdTableAsked, ...thirdTableDocuments, ...thirdTableRight, ...thirdTableTempting],
  "text/list-sum": [...thirdListSumWrong, ...thirdListSumRight, ...thirdListSumTempting],
  "text/percentage": thirdPercentage,
  "text/growth": thirdGrowth,
  "text/rate": thirdRate,
  "text/two-numbers": thirdTwoNumbers,
};
