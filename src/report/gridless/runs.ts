import type { TextCell, TextRow } from "./lines";
import { isBlank } from "../../language/normalise";

/** Where the numbers stand in rows of too many cells: at the left with empty cells behind, or at the right. */
export type Lean = "left" | "right";

/**
 * Numbers of a row: as many as the form has columns. Empty cells beyond that are leftovers of merged cells; `lean` tells
 * on which side the layout leaves them.
 */
export function numbersFor(row: TextRow, wanted: number, lean: Lean): TextCell[] | null {
  const { numbers } = row;
  let [start, end] = [0, numbers.length];
  const dropEnd = (): void => {
    while (end - start > wanted && isBlank(numbers[end - 1]!.text)) end--;
  };
  const dropStart = (): void => {
    while (end - start > wanted && isBlank(numbers[start]!.text)) start++;
  };
  if (lean === "right") dropStart();
  dropEnd();
  dropStart();
  return end - start === wanted ? numbers.slice(start, end) : null;
}

export function leanOf(rows: TextRow[], wanted: number): Lean {
  let balance = 0;
  for (const { numbers } of rows) {
    if (numbers.length <= wanted) continue;
    const [first, last] = [isBlank(numbers[0]!.text), isBlank(numbers.at(-1)!.text)];
    if (first !== last) balance += first ? 1 : -1;
  }
  return balance > 0 ? "right" : "left";
}

/** Splits runs of twice (three times …) as many numbers as there are columns: rows whose labels are lost. */
export function splitRuns(rows: TextRow[], wanted: number): TextRow[] {
  return rows.flatMap((row) => {
    const count = row.numbers.length / wanted;
    if (row.closed || count <= 1 || !Number.isInteger(count)) return [row];
    return Array.from({ length: count }, (_, i) => ({
      ...row,
      before: i === 0 ? row.before : "",
      numbers: row.numbers.slice(i * wanted, (i + 1) * wanted),
    }));
  });
}
