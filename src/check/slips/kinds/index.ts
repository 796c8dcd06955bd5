import type { Texts } from "../../texts";
import { addedKinds } from "./added";
import { alikeKinds } from "./alike";
import { numberSlips } from "./another-number";
import type { OperationKind } from "./kind";
import { lineKinds } from "./in-lines";
import { rearrangedKinds } from "./rearranged";
import { twoColumnKinds } from "./two-columns";
import { wholeLineKinds } from "./whole-lines";
import { wholeTableKinds } from "./whole-table";
import { kindsWithoutChanges } from "./without-changes";

/** Every operation but "this cell holds another number", which has a free number. */
export const operationKinds: readonly OperationKind[] = [
  ...wholeTableKinds,
  ...lineKinds,
  ...wholeLineKinds,
  ...twoColumnKinds,
  ...alikeKinds,
  ...addedKinds,
  ...rearrangedKinds,
  ...kindsWithoutChanges,
];

const general = new Set(operationKinds.filter(({ isGeneral }) => isGeneral).map(({ id }) => id));

/** True for a kind that speaks of several slips that the sums do not tell apart. */
export const isGeneral = (kind: string): boolean => general.has(kind);

/** What the words of a kind of slip name; null for a number in one cell, which is named anyway. */
export const namesOf = (kind: string): OperationKind["names"] | null =>
  operationKinds.find(({ id }) => id === kind)?.names ?? null;

/** What each kind of slip says, by its id. */
export const slipTexts: Record<string, Texts> = Object.fromEntries(
  [...numberSlips, ...operationKinds].map(({ id, says }) => [id, says]),
);
