import type { Form } from "../form/types";
import type { LabelState } from "./types";
import { labelLikeness } from "./similarity";
import { isBlank, normalise, splitNumber, visible } from "./text";

/** All wordings under which a label or heading of the form is known, the official one first. */
export function wordings(form: Form, expected: string): string[] {
  return [expected, ...(form.accepted[expected] ?? []), ...(form.recognised[expected] ?? [])];
}

/** How alike a text in a document is to a label of the form in any of its known wordings, from 0 to 1. */
export function likenessToLabel(form: Form, expected: string, actual: string): number {
  const [official = 0, ...known] = wordings(form, expected).map((text) => labelLikeness(text, actual));
  // The official words win over another label that is known by the same words (1.逾期不补正 of two editions).
  return Math.max(official, ...known.map((likeness) => likeness * 0.97));
}

const digitsOf = (text: string): string => (text.match(/\d/g) ?? []).join("");
const withoutDigits = (text: string): string => text.replace(/[\d.]/g, "");

/** Years and numbered remarks that somebody typed into a label on purpose: （2023年）, （第3版）. */
const REMARK = /\([^()]*\d[^()]*[\u3400-\u9FFF][^()]*\)|(?:19|20)\d\d年度?/g;

/** Replacement characters, boxes and question marks: text that went through a wrong encoding. */
const GARBAGE = /[\uFFFD\uE000-\uF8FF□■]|\?{2,}/;

/**
 * True when digits or other damage got into a label: 单位：0万元 by filling zeros into a selection, a label
 * overwritten by a number. A remark that somebody typed into it is no damage.
 */
export function isDamaged(expected: string, actual: string): boolean {
  if (GARBAGE.test(actual)) return true;
  const found = splitNumber(normalise(actual)).core.replace(REMARK, "");
  const wanted = splitNumber(normalise(expected)).core;
  if (digitsOf(found) === digitsOf(wanted)) return false;
  return withoutDigits(found) === withoutDigits(wanted) || withoutDigits(found) === "";
}

/**
 * Compares what stands in a label or heading cell with the official words. `accepted`: it differs only in spaces,
 * brackets, width or the like, or is a wording that the form data accepts.
 */
export function compareLabel(
  form: Form,
  expected: string,
  actual: string,
): { state: LabelState; damaged: boolean } {
  if (isBlank(actual)) return { state: "empty", damaged: false };
  if (visible(actual) === expected) return { state: "same", damaged: false };
  const accepted = [expected, ...(form.accepted[expected] ?? [])].map(normalise);
  if (accepted.includes(normalise(actual))) return { state: "accepted", damaged: false };
  return { state: "changed", damaged: isDamaged(expected, actual) };
}
