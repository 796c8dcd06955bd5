import type { Rule } from "../rule";
import { cellEmpty } from "./cell-empty";
import { cellNotACount } from "./cell-not-a-count";
import { cellNotANumber } from "./cell-not-a-number";
import { cellNotation } from "./cell-notation";
import { labelChanged } from "./label-changed";
import { labelMissing } from "./label-missing";
import { relationBalance } from "./relation-balance";
import { relationDisputeTotal } from "./relation-dispute-total";
import { relationOutcomeTotal } from "./relation-outcome-total";
import { relationRowTotal } from "./relation-row-total";
import { rowMissing } from "./row-missing";
import { rowUnexpected } from "./row-unexpected";
import { tableMissing } from "./table-missing";
import { tableOutdated } from "./table-outdated";

/** Every rule, in the order of the rule book; findings at one place follow this order. */
export const rules: readonly Rule[] = [
  tableMissing,
  tableOutdated,
  rowMissing,
  rowUnexpected,
  labelMissing,
  labelChanged,
  cellEmpty,
  cellNotANumber,
  cellNotACount,
  cellNotation,
  relationBalance,
  relationRowTotal,
  relationOutcomeTotal,
  relationDisputeTotal,
];
