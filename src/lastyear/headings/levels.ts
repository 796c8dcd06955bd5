import { SMALL_NUMBER } from "../../language/numerals";
import type { ParagraphLevel } from "../../template/types";

/** （一）, (二), （3）: the second level of the numbering (GB/T 9704—2012 §7.3.3). */
const SECOND_LEVEL = new RegExp(`^[（(]\\s{0,3}${SMALL_NUMBER}\\s{0,3}[)）]`, "u");
const NUMBERED = new RegExp(`^(?:[（(]\\s{0,3}${SMALL_NUMBER}\\s{0,3}[)）]|${SMALL_NUMBER}[、.．])`, "u");
const LONGEST_HEADING = 34;
const SENTENCE = /[。；;，,！？]/u;

/** True where a line begins with a number of the second level, whatever stands behind it. */
export const isSecondLevel = (line: string): boolean => SECOND_LEVEL.test(line);

/** True where a line begins with a number of any level. */
export const isNumbered = (line: string): boolean => NUMBERED.test(line);

/** True for a line of its own that heads what follows: numbered, short, no sentence. */
export const isHeading = (line: string): boolean =>
  line.length <= LONGEST_HEADING && NUMBERED.test(line) && !SENTENCE.test(line);

/**
 * What the paragraphs of one part are. （一） on a line of its own is a heading; where text runs on behind it (（一）主动公开。
 * 通过…) the whole is body text (GB/T 9704—2012: the body's typeface from 1. downwards). A part without any （一） whose own
 * headings are numbered 1. or 一、 has those in its place.
 */
export function levelsOf(lines: string[]): ParagraphLevel[] {
  const isSecond = (line: string): boolean => isHeading(line) && isSecondLevel(line);
  const others = lines.filter((line) => isHeading(line) && !isSecondLevel(line));
  const standIn = !lines.some(isSecondLevel) && others.length >= 2;
  return lines.map((line) => (isSecond(line) || (standIn && isHeading(line)) ? "heading2" : "body"));
}

/** What a line is by itself. */
export const levelOf = (line: string): ParagraphLevel => levelsOf([line])[0]!;
