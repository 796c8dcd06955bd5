const PIPE = /[|｜│┃]/;
const RULE = /^[\s|｜│┃+:=─━┄┈┌┐└┘├┤┬┴┼-]+$/;
const LONGEST_CELL = 80;
/** Words without any number beside them are cells only when they are short. */
const LONGEST_HEAD = 30;

export const isNumberText = (text: string): boolean =>
  /^[-−－]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?$/.test(text.trim());

/**
 * The cells of a line that is a row of a table, or null when it is none. Rows are told by pipes, by tabs between
 * cells, by wide gaps, or by numbers at their end.
 * @param inRows lines with pipes hold whole rows here: `行政许可 |` is a label and an empty cell then, else one cell
 */
export function cellsOfLine(line: string, inRows = false): string[] | null {
  const cells = byPipes(line, inRows) ?? byTabs(line) ?? byGaps(line) ?? byNumbers(line);
  return cells && cells.every((cell) => cell.length <= LONGEST_CELL) ? cells : null;
}

/** True for the lines that only draw a table. */
export const isRule = (line: string): boolean =>
  RULE.test(line) && /[|｜│┃─━┼=-]{1}/.test(line) && !/\d/.test(line);

/** Whether lines with pipes hold whole rows of a table, or one cell each. */
export const pipesHoldRows = (lines: string[]): boolean =>
  lines.filter((line) => line.split(PIPE).filter((cell) => cell.trim() !== "").length > 1).length > 1;

function byPipes(line: string, inRows: boolean): string[] | null {
  if (!PIPE.test(line)) return null;
  const cells = line
    .trim()
    .split(PIPE)
    .map((cell) => cell.trim());
  // Pipes frame the row, or stand between cells; behind a last empty cell then stands none.
  const framed = cells[0] === "";
  if (framed) cells.shift();
  if (cells.at(-1) === "" && (framed || (cells.length === 2 && !inRows))) cells.pop();
  return cells;
}

function byTabs(line: string): string[] | null {
  return /[^\t]\t|\t\t/.test(line) ? line.split("\t").map((cell) => cell.trim()) : null;
}

function byGaps(line: string): string[] | null {
  const cells = line.trim().split(/[ \u00a0\u3000]{2,}/);
  if (cells.length < 2) return null;
  const found = cells.flatMap((cell) => byNumbers(cell) ?? [cell]);
  const words = found.some(isNumberText) ? [] : found;
  return words.some((cell) => cell.length > LONGEST_HEAD || /[。；！？]$/.test(cell)) ? null : found;
}

/** `（一）予以公开 3 0 0`, `3 0 0`, `行政许可 1300`: words, if any, and the numbers behind them. */
function byNumbers(line: string): string[] | null {
  const tokens = line.trim().split(/[ \u00a0\u3000]+/);
  let first = tokens.length;
  while (first > 0 && isNumberText(tokens[first - 1]!)) first--;
  const numbers = tokens.slice(first);
  const label = tokens.slice(0, first).join(" ");
  if (numbers.length === 0 || (numbers.length === 1 && !isShortLabel(label))) return null;
  return label === "" ? numbers : [label, ...numbers];
}

/** One number alone, or behind words that are a label and no sentence, is a row. */
const isShortLabel = (label: string): boolean =>
  label === "" ||
  (label.length <= 20 && /[\u3400-\u9fff]{2}/.test(label) && !/[，。；：、！？“”《》]/.test(label));
