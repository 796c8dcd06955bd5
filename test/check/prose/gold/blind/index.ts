import type { GoldSentence } from "../sentence";
import type { NumberRule } from "../score";
import { blindApplications } from "./applications";
import { blindApplicationsTempting } from "./applications-tempting";
import { blindDisclosure } from "./disclosure";
import { blindDisputes } from "./disputes";
import { blindGrowth } from "./growth";
import { blindListSum } from "./list-sum";
import { blindListSumRight } from "./list-sum-right";
import { blindLong } from "./long";
import { blindPercentage } from "./percentage";
import { blindRate } from "./rate";
import { blindTwoNumbers } from "./two-numbers";

/** Sentences whose writer has read neither the rules nor the other halves. */
export const blind: Record<NumberRule, GoldSentence[]> = {
  "text/table": [
    ...blindDisclosure,
    ...blindApplications,
    ...blindApplicationsTempting,
    ...blindDisputes,
    ...blindLong["text/table"],
  ],
  "text/list-sum": [...blindListSum, ...blindListSumRight, ...blindLong["text/list-sum"]],
  "text/percentage": [...blindPercentage, ...blindLong["text/percentage"]],
  "text/growth": [...blindGrowth, ...blindLong["text/growth"]],
  "text/rate": [...blindRate, ...blindLong["text/rate"]],
  "text/two-numbers": [...blindTwoNumbers, ...blindLong["text/two-numbers"]],
};
