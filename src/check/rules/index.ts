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
import { rowOrder } from "./row-order";
import { rowUnexpected } from "./row-unexpected";
import { reportTwice } from "./report-twice";
import { tableMissing } from "./table-missing";
import { tableOutdated } from "./table-outdated";
import { aspectMissing } from "./aspect-missing";
import { carryIdentical } from "./carry-identical";
import { carryInForce } from "./carry-in-force";
import { carryOtherBody } from "./carry-other-body";
import { carryOtherYear } from "./carry-other-year";
import { carryPending } from "./carry-pending";
import { sectionEmpty } from "./section-empty";
import { sectionMissing } from "./section-missing";
import { sectionNumbering } from "./section-numbering";
import { sectionOrder } from "./section-order";
import { sectionRenamed } from "./section-renamed";
import { sectionLength } from "./section-length";
import { stockLimits } from "./stock-limits";
import { textNumberMissing } from "./text-number-missing";
import { textPlaceholder } from "./text-placeholder";
import { textRepeated } from "./text-repeated";
import { textGrowth } from "./text-growth";
import { textListSum } from "./text-list-sum";
import { textPercentage } from "./text-percentage";
import { textRate } from "./text-rate";
import { textStaleNumber } from "./text-stale-number";
import { textTable } from "./text-table";
import { textTwoNumbers } from "./text-two-numbers";
import { titleForm } from "./title-form";
import { yearDate } from "./year-date";
import { yearPeriod } from "./year-period";
import { yearStale } from "./year-stale";
import { yearTitle } from "./year-title";
import { preambleParts } from "./preamble-parts";
import { referenceBasis } from "./reference-basis";
import { referenceNumber } from "./reference-number";
import { referencePhrase } from "./reference-phrase";
import { referenceBrackets } from "./reference-brackets";
import { wordingTerm } from "./wording-term";
import { wordingDouble } from "./wording-double";
import { wordingPunctuation } from "./wording-punctuation";
import { sectionMeasures } from "./section-measures";
import { aspectNumbers } from "./aspect-numbers";
import { governmentReview } from "./government-review";
import { privacyNumber } from "./privacy-number";
import { fileResidue } from "./file-residue";
import { feeTariff } from "./fee-tariff";
import { feeUnit } from "./fee-unit";
import { tableUniform } from "./table-uniform";
import { changeJump } from "./change-jump";
import { powerRules } from "./power-rules";

/** Every rule, in the order of the rule book; findings at one place follow this order. */
export const rules: readonly Rule[] = [
  reportTwice,
  tableMissing,
  tableOutdated,
  rowMissing,
  rowUnexpected,
  rowOrder,
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
  stockLimits,
  powerRules,
  feeUnit,
  tableUniform,
  carryPending,
  carryInForce,
  carryIdentical,
  changeJump,
  carryOtherBody,
  carryOtherYear,
  titleForm,
  yearTitle,
  yearPeriod,
  yearStale,
  yearDate,
  sectionMissing,
  sectionRenamed,
  sectionOrder,
  sectionNumbering,
  sectionEmpty,
  sectionLength,
  sectionMeasures,
  aspectMissing,
  aspectNumbers,
  governmentReview,
  textPlaceholder,
  textNumberMissing,
  textTable,
  textListSum,
  textPercentage,
  textGrowth,
  textRate,
  textTwoNumbers,
  textStaleNumber,
  textRepeated,
  preambleParts,
  referenceBasis,
  referenceNumber,
  referencePhrase,
  referenceBrackets,
  wordingTerm,
  wordingDouble,
  wordingPunctuation,
  feeTariff,
  privacyNumber,
  fileResidue,
];
