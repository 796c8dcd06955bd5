import { formatNumber } from "../wordprocessingml/number-format";
import { attributeOf, isElement, type Element } from "./elements";

const formats: Record<string, string> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

/** The numbers that a browser prints before the items of an `ol` (HTML standard 4.4.5, 4.4.8). */
export function itemNumbers(list: Element): Map<Element, string> {
  const numbers = new Map<Element, string>();
  const format = formats[attributeOf(list, "type") ?? ""] ?? "decimal";
  let next = whole(attributeOf(list, "start")) ?? 1;
  for (const item of list.childNodes) {
    if (!isElement(item) || item.tagName !== "li") continue;
    const value = whole(attributeOf(item, "value")) ?? next;
    numbers.set(item, `${formatNumber(value, format)}.`);
    next = value + 1;
  }
  return numbers;
}

const whole = (text: string | null): number | null =>
  text !== null && /^\s*[+-]?\d{1,6}\s*$/.test(text) ? Number(text) : null;
