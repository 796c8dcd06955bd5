import type { WrittenTexts } from "../writing/correct";
import type { WrittenInsertion } from "../insertion/tidy";
import type { Receipt } from "../types";

/** What was written, so that it can be taken back. */
export type Written = WrittenTexts | WrittenInsertion;

/** A receipt with what it stands for, as the machine's memory holds it. */
export interface Kept {
  /** Where the document lies. */
  document: string;
  receipt: Receipt;
  written: Written;
}

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isList = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);

const isRange = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 2 && value.every(isNumber));

const isPart = (part: unknown): boolean =>
  isObject(part) && isRange(part.range) && isText(part.before) && isText(part.after);

/** Only cells and paragraphs are ever written. */
function isAnchor(anchor: unknown): boolean {
  if (!isObject(anchor) || !isText(anchor.text)) return false;
  if (anchor.kind === "paragraph")
    return isText(anchor.before) && isText(anchor.after) && isRange(anchor.range);
  const { kind, tr, tc, nth, of, words, caption, label } = anchor;
  return kind === "cell" && [tr, tc, nth, of].every(isNumber) && [words, caption, label].every(isText);
}

const isTextWritten = (one: unknown): boolean =>
  isObject(one) &&
  isAnchor(one.anchor) &&
  isText(one.after) &&
  typeof one.recorded === "boolean" &&
  isList(one.parts, isPart);

function isReceipt(receipt: unknown, kind: string): boolean {
  if (!isObject(receipt)) return false;
  const { callerData: note } = receipt;
  const isOurs = receipt.kind === kind && isText(receipt.id) && isText(receipt.title) && isNumber(receipt.at);
  return isOurs && (note === undefined || isText(note));
}

const isNeighbours = (value: unknown): boolean =>
  value === undefined || (isObject(value) && isList(value.before, isText) && isList(value.behind, isText));

/** Whether a value is one: another version, or somebody else, may have written it. */
export function isKept(value: unknown): value is Kept {
  if (!isObject(value) || !isText(value.document) || !isObject(value.written)) return false;
  const { written, receipt } = value;
  if (written.kind === "texts")
    return isReceipt(receipt, "correction") && isList(written.texts, isTextWritten);
  const isCount = isNumber(written.empties) && Number.isInteger(written.empties) && written.empties >= 0;
  return (
    written.kind === "insertion" &&
    isReceipt(receipt, "insertion") &&
    isCount &&
    isList(written.content, isText) &&
    isNeighbours(written.neighbours)
  );
}
