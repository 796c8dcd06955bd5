import { Refusal } from "../../host/problem";
import { EMPTY } from "../landing";
import { positionOf } from "../neighbours";
import type { WrittenInsertion } from "../tidy";

/** How many of the empty paragraphs that came with an insertion still stand behind it. */
function emptiesAt(keys: string[], from: number, most: number): number {
  let count = 0;
  while (count < most && keys[from + count] === EMPTY) count += 1;
  return count;
}

/**
 * The stretch of Word's list that an insertion is, with the empty paragraphs that came behind it.
 * @param others the other insertions that can be taken back
 * @throws Refusal `word/changed-since`
 */
export function whereIs(
  keys: string[],
  written: WrittenInsertion,
  others: WrittenInsertion[],
): { start: number; end: number } {
  const start = positionOf(keys, written, others);
  if (start === null) throw new Refusal("word/changed-since");
  const behind = start + written.content.length;
  return { start, end: behind + emptiesAt(keys, behind, written.empties) };
}
