import type { WrittenTexts } from "../writing/parts";
import type { WrittenInsertion } from "../insertion/tidy";
import type { Receipt, ReceiptTitle } from "../../open";

/** What was written, so that it can be taken back. */
export type Written = WrittenTexts | WrittenInsertion;

/** A receipt with what it stands for, as the machine's memory holds it. */
export interface StoredReceipt {
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

const isData = (data: unknown): boolean =>
  isObject(data) && Object.values(data).every((value) => isText(value) || isNumber(value));

const isTitle = (title: unknown): title is ReceiptTitle =>
  isObject(title) && isText(title.id) && isData(title.data);

/** Receipts of an earlier version have a plain title, and call what the caller has given `note`. */
function receiptIn(stored: unknown, kind: Receipt["kind"]): Receipt | null {
  if (!isObject(stored)) return null;
  const { id, at, note, callerData = note } = stored;
  const title = isText(stored.title) ? { id: "receipt/plain", data: { title: stored.title } } : stored.title;
  if (stored.kind !== kind || !isText(id) || !isNumber(at) || !isTitle(title)) return null;
  if (callerData === undefined) return { id, title, kind, at };
  return isText(callerData) ? { id, title, kind, at, callerData } : null;
}

const isNeighbours = (value: unknown): boolean =>
  value === undefined || (isObject(value) && isList(value.before, isText) && isList(value.behind, isText));

const isReplaced = (one: unknown): boolean =>
  isObject(one) &&
  isText(one.xml) &&
  isList(one.content, isText) &&
  isNumber(one.at) &&
  isText(one.before) &&
  (one.behind === null || isText(one.behind));

function isInsertion({ empties, content, neighbours, replaced }: Fields): boolean {
  const isCount = isNumber(empties) && Number.isInteger(empties) && empties >= 0;
  return (
    isCount &&
    isList(content, isText) &&
    isNeighbours(neighbours) &&
    (replaced === undefined || isList(replaced, isReplaced))
  );
}

/** What a value of the machine's memory is; null for what another version, or somebody else, may have written. */
export function storedReceipt(value: unknown): StoredReceipt | null {
  if (!isObject(value) || !isText(value.document) || !isObject(value.written)) return null;
  const { document, written } = value;
  const isTexts = written.kind === "texts" && isList(written.texts, isTextWritten);
  if (!isTexts && !(written.kind === "insertion" && isInsertion(written))) return null;
  const receipt = receiptIn(value.receipt, isTexts ? "correction" : "insertion");
  return receipt && { document, receipt, written: written as unknown as Written };
}
