import type { FormAspect } from "../../form/types";
import { levelOf } from "./levels";

const NUMBER = /^[（(]\s{0,3}([一二三四五六七八九十]{1,3}|\d{1,2})\s{0,3}[)）]\s{0,3}/u;
const CHINESE = "一二三四五六七八九十";

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
  const broken = headings.some(({ number }, i) => number[1] !== CHINESE[i]);
  const usual = headings.length >= 3 && headings.length <= CHINESE.length;
  if (!broken || !usual || !headings.every(({ title }) => isAspect(title))) return lines;
  const result = [...lines];
  headings.forEach(({ at, title }, i) => (result[at] = `（${CHINESE[i]}）${title}`));
  return result;
}
