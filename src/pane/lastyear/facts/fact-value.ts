import { halfWidth } from "../../../language/width";
import { say, type Said } from "../../state/said";

/** What of a fact is typed: of 286条 the number alone, of everything that is no plain number all its words. */
export interface FactValue {
  value: string;
  /** What stays behind the number, with the white space before it. */
  unit: string;
  isNumber: boolean;
}

const NUMBER = /^([0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?)(\s*[^0-9０-９]*)$/u;
/** 3万余人次: 2600人次 would not fit between 3 and 万. */
const MAGNITUDE = /[十百千万亿余多几]/u;

export function factValue(text: string): FactValue {
  const [, value, unit] = NUMBER.exec(text) ?? [];
  if (value === undefined || unit === undefined || MAGNITUDE.test(unit)) {
    return { value: text, unit: "", isNumber: false };
  }
  return { value, unit, isNumber: true };
}

const TYPED_NUMBER = /^\d+(?:,\d{3})*(?:\.\d+)?$/u;
const LONGEST = 500;

export type Amendment = { text: string } | { problem: Said };

/** The words that stand in the document for what was typed, or why nothing can be written. */
export function amendedWords(fact: string, typed: string): Amendment {
  const { unit, isNumber } = factValue(fact);
  const words = typed.trim();
  if (words === "") return { problem: say("pane/facts.empty") };
  if (words.length > LONGEST || words.includes("\n")) return { problem: say("pane/facts.tooLong") };
  if (!isNumber || words === fact) return { text: words };
  const plain = halfWidth(words).replace(/\s/gu, "");
  const end = halfWidth(unit).trim();
  const number = end !== "" && plain.endsWith(end) ? plain.slice(0, -end.length) : plain;
  return TYPED_NUMBER.test(number) ? { text: number + unit } : { problem: say("pane/facts.noNumber") };
}

/** What of a text another one changes: the least that has to be written, no number cut in two. */
export function editBetween(before: string, after: string): { start: number; end: number; text: string } {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let kept = 0;
  const most = Math.min(before.length, after.length) - start;
  while (kept < most && before[before.length - 1 - kept] === after[after.length - 1 - kept]) kept++;
  const part = /[0-9０-９.．,，\uD800-\uDFFF]/u;
  while (start > 0 && part.test(before[start - 1]!)) start--;
  while (kept > 0 && part.test(before[before.length - kept]!)) kept--;
  // What is only put in takes the character beside it along: nothing would be found in Word by no words.
  if (start === before.length - kept && start > 0) start--;
  else if (start === before.length - kept && kept > 0) kept--;
  return { start, end: before.length - kept, text: after.slice(start, after.length - kept) };
}
