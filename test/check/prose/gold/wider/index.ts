import { NUMBER_RULES, type NumberRule } from "../score";
import type { GoldSentence } from "../sentence";
import { eleventhKinds } from "../eleventh/kinds";
import { thirteenthKinds } from "../thirteenth/kinds";
import { tenthKinds } from "../tenth/kinds";
import { manyCells } from "./cells";
import { manyComputed } from "./computed";
import { nearDimensions } from "./dimensions";
import { eighthKinds } from "./eighth-kinds";
import { fifthAlarms } from "./fifth-alarms";
import { sixthAlarms } from "./sixth-alarms";
import { sixthKinds } from "./sixth-kinds";
import { seventhKinds } from "./seventh-kinds";
import { secondKinds } from "./second-kinds";
import { otherBodies } from "./other-bodies";
import { manyKinds } from "./third-kinds";

const all = [
  secondKinds,
  manyKinds,
  manyCells,
  manyComputed,
  fifthAlarms,
  sixthAlarms,
  sixthKinds,
  seventhKinds,
  eighthKinds,
  tenthKinds,
  eleventhKinds,
  thirteenthKinds,
  otherBodies,
  nearDimensions,
];

/** Many wordings of each kind that an unknown set had missed, right, wrong and tempting. */
export const wider = Object.fromEntries(
  NUMBER_RULES.map((rule) => [rule, all.flatMap((one) => one[rule] ?? [])]),
) as Record<NumberRule, GoldSentence[]>;
