import type { FormAspect } from "../../form/types";
import { numeral, SMALL_NUMBER } from "../../language/numerals";
import { levelOf } from "./levels";

const NUMBER = new RegExp(`^[（(]\\s{0,3}(${SMALL_NUMBER})\\s{0,3}[)）]\\s{0,3}`, "u");
/** A part with more headings than this has others than the aspects. */
const MOST = 10;

const names = (aspect: FormAspect): string[] => [aspect.title, ...aspect.aliases];

/**
 * The headings of part 一 with the numbers that their order gives them, when they are the aspects of the form and their
 * numbers are broken: （1）（二）（2）（三）（五） becomes （一） to （五）. Anything else stays as it is.
 */
export function renumbered(lines: string[], aspects: readonly FormAspect[]): string[] {
  const known = aspects.flatMap(names);
  const headings = lines.flatMap((line, at) => {
    const number = levelOf(line) === "heading2" ? NUMBER.exec(line) : null;
    return number ? [{ at, number, title: line.slice(number[0].length) }] : [];
  });
  const isAspect = (title: string): boolean => known.some((name) => title.startsWith(name));
  const broken = headings.some(({ number }, i) => number[1] !== numeral(i + 1));
  const usual = headings.length >= 3 && headings.length <= MOST;
  if (!broken || !usual || !headings.every(({ title }) => isAspect(title))) return lines;
  const result = [...lines];
  headings.forEach(({ at, title }, i) => (result[at] = `（${numeral(i + 1)}）${title}`));
  return result;
}
