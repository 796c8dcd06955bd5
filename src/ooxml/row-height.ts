/**
 * How high a row of a sheet has to be for its texts to be read whole. Some programs set the heights of wrapped texts when they open a
 * file, others show the first line alone, so the height is written where there are several lines.
 */

/** Points of a line of 11 points, and the most that a row can have (ECMA-376-1 §18.3.1.73). */
const LINE = 15;
const MOST = 409;
/** From here on letters are as wide as two digits, which is what widths of columns are counted in (§18.3.1.13). */
const FIRST_WIDE = "\u2e80";
/** What the edges of a cell take of its column. */
const EDGES = 1;

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter < FIRST_WIDE ? 1 : 2), 0);

/** The lines of a text in a column. */
const linesIn = (text: string, width: number): number =>
  text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - EDGES))), 0);

/**
 * The height in points; null for a row of one line, whose height is the usual one.
 * @param texts what stands in each column; null for what is no text
 * @param widths of the columns; the last one is that of all further columns
 */
export function rowHeight(texts: readonly (string | null)[], widths: readonly number[]): number | null {
  const lines = texts.map((text, column) =>
    text === null ? 1 : linesIn(text, widths[column] ?? widths.at(-1) ?? 12),
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? null : Math.min(MOST, most * LINE);
}
