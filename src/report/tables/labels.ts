import type { Form } from "../../form/types";
import type { LabelState } from "../types";
import { labelLikeness } from "../../language/likeness";
import { isBlank, normalise, splitNumber, visible } from "../../language/normalise";

/** What is longer is text, and no label: its end is not compared. */
const LONGEST = 200;

/** All wordings under which a label or heading of the form is known, the official one first. */
export function wordings(form: Form, expected: string): string[] {
  return [expected, ...(form.accepted[expected] ?? []), ...(form.recognised[expected] ?? [])];
}

/**
 * Likeness by label and text. Rows are compared several times, and most tables hold the form's own words; kept
 * within bounds.
 */
const known = new WeakMap<Form, Map<string, Map<string, number>>>();
const KEPT = 2000;

function cacheOf(form: Form, expected: string): Map<string, number> {
  let labels = known.get(form);
  if (!labels) known.set(form, (labels = new Map()));
  let texts = labels.get(expected);
  if (!texts) labels.set(expected, (texts = new Map()));
  return texts;
}

/** How alike a text in a document is to a label of the form in any of its known wordings, from 0 to 1. */
export function likenessToLabel(form: Form, expected: string, text: string): number {
  const actual = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const cache = cacheOf(form, expected);
  const kept = cache.get(actual);
  if (kept !== undefined) return kept;
  const [official = 0, ...others] = wordings(form, expected).map((wording) => labelLikeness(wording, actual));
  // The official words win over another label that is known by the same words.
  const result = Math.max(official, ...others.map((likeness) => likeness * 0.97));
  if (cache.size >= KEPT) cache.clear();
  cache.set(actual, result);
  return result;
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
  const found = splitNumber(normalise(actual)).core;
  const wanted = splitNumber(normalise(expected)).core;
  if (digitsOf(found) === digitsOf(wanted)) return false;
  if (withoutDigits(found) === withoutDigits(wanted)) return true;
  return withoutDigits(found.replace(REMARK, "")) === "";
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
