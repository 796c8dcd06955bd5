import { copiedCases } from "./copied";
import { documentCases } from "./documents";
import { feeCases } from "./fees";
import { partCases } from "./parts";
import { referenceCases } from "./references";
import { tableCases } from "./tables";
import { variantCases } from "./variants";
import { wordCases } from "./words";
import { yearCases } from "./years";

export type { GoldCase } from "./gold-case";

/** Every case of the rules on wording, references, parts and odd numbers. */
export const wordingCases = [
  ...referenceCases,
  ...wordCases,
  ...partCases,
  ...documentCases,
  ...yearCases,
  ...copiedCases,
  ...feeCases,
  ...variantCases,
  ...tableCases,
];
