import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { secondGrowth } from "./growth";
import { secondListSumOpened } from "./list-sum-opened";
import { secondListSumOther } from "./list-sum-other";
import { secondListSumRight } from "./list-sum-right";
import { secondPercentage } from "./percentage";
import { secondRate } from "./rate";
import { secondTableAsked } from "./table-asked";
import { secondTableDocuments } from "./table-documents";
import { secondTableDisputes, secondTableResults } from "./table-outcomes";
import { secondTwoNumbers } from "./two-numbers";

/** Sentences of the shapes of real reports, as often as those have them, by another writer who has read neither the rules nor the others. */
export const second: Record<NumberRule, GoldSentence[]> = {
  "text/table": [...secondTableAsked, ...secondTableDocuments, ...secondTableResults, ...secondTableDisputes],
  "text/list-sum": [...secondListSumOpened, ...secondListSumOther, ...secondListSumRight],
  "text/percentage": secondPercentage,
  "text/growth": secondGrowth,
  "text/rate": secondRate,
  "text/two-numbers": secondTwoNumbers,
};
