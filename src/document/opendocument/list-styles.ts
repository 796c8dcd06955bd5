import { formatNumber } from "../wordprocessingml/number-format";
import { countOf, elementsOf, type OdfElement } from "./element";

/** How the items of a list are numbered, by level (OpenDocument 1.3 part 3, 16.30 to 16.34). */
export type ListStyle = Map<number, ListLevel>;

export interface ListLevel {
  start: number;
  /** The number of an item from the counts of its level and those above. */
  print(counts: readonly number[]): string;
}

const MAX_LEVELS = 10;
/** No number of a report has more around it. */
const LONGEST_PIECE = 40;

/** Formats by the first sign of `style:num-format`: `一, 二, 三, ...`, `1`, `A` … */
const formats: Record<string, string> = {
  "1": "decimal",
  "0": "decimalZero",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  一: "chineseCounting",
  壹: "chineseLegalSimplified",
  甲: "ideographTraditional",
  子: "ideographZodiac",
  "①": "decimalEnclosedCircle",
  "１": "decimalFullWidth",
};

export function listStyleOf(element: OdfElement): ListStyle {
  const levels = elementsOf(element).filter(({ name }) =>
    /^text:(?:list-level-style-|outline-level-)/.test(name),
  );
  const formatOf = new Map(
    levels.map((level) => [levelOf(level), formats[(level.attributes["style:num-format"] ?? "").charAt(0)]]),
  );
  return new Map(
    levels.map((level) => [levelOf(level), { start: startOf(level), print: printer(level, formatOf) }]),
  );
}

const levelOf = (element: OdfElement): number => countOf(element, "text:level", MAX_LEVELS) - 1;

function startOf(element: OdfElement): number {
  const said = element.attributes["text:start-value"];
  return said !== undefined && /^\d{1,6}$/.test(said) ? Number(said) : 1;
}

function printer(element: OdfElement, formatOf: Map<number, string | undefined>): ListLevel["print"] {
  const piece = (name: string): string => (element.attributes[name] ?? "").slice(0, LONGEST_PIECE);
  const [prefix, suffix] = [piece("style:num-prefix"), piece("style:num-suffix")];
  if (element.name === "text:list-level-style-bullet") {
    const bullet = piece("text:bullet-char").replace(/[\ue000-\uf8ff]/g, "•");
    return () => prefix + bullet + suffix;
  }
  const level = levelOf(element);
  const number = (counts: readonly number[], at: number): string =>
    formatNumber(counts[at] ?? 1, formatOf.get(at) ?? "decimal");
  // An empty format shows no number at all (19.502).
  if (piece("style:num-format") === "") return () => prefix + suffix;
  const template = piece("style:num-list-format");
  if (template !== "") {
    return (counts) =>
      template.replace(/%(10|[1-9])%/g, (_, digits: string) => number(counts, Number(digits) - 1));
  }
  const shown = countOf(element, "text:display-levels", level + 1);
  return (counts) => {
    const numbers = Array.from({ length: shown }, (_, i) => number(counts, level - shown + 1 + i));
    return prefix + numbers.join(".") + suffix;
  };
}
