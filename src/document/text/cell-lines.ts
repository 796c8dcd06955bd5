import { endsSentence } from "../../language/sentences";
import { isPartHeading } from "./lines";

/**
 * One cell a line: what converters make of a Word table. Each cell begins with a tab, further paragraphs of a cell
 * follow without one, an empty line ends the row.
 *
 *     →规章
 *     →0
 *     →0
 *
 *     →行政规范性文件
 */

const LONGEST_CONTINUATION = 20;

const isCell = (line: string | undefined): boolean =>
  line !== undefined && /^\t[^\t]*$/.test(line) && !endsSentence(line);

const isContinuation = (line: string): boolean =>
  line.trim() !== "" && !line.startsWith("\t") && line.length <= LONGEST_CONTINUATION && !isPartHeading(line);

/** The rows of the table that begins at this line, and the line behind it; null when none begins here. */
export function readCellLines(lines: string[], start: number): { rows: string[][]; end: number } | null {
  if (!isCell(lines[start])) return null;
  const rows: string[][] = [[]];
  let at = start;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    const row = rows[rows.length - 1]!;
    if (isCell(line)) row.push(line.trim());
    else if (line.trim() === "" && isCell(lines[at + 1])) rows.push([]);
    else if (row.length > 0 && isContinuation(line)) row.push(joined(row.pop()!, line.trim()));
    else break;
  }
  // A single line with a tab before it is a paragraph that is indented.
  return rows.length > 1 || rows[0]!.length > 1 ? { rows, end: at } : null;
}

const joined = (cell: string, line: string): string => (cell === "" ? line : `${cell}\n${line}`);
