import type { Merge } from "../grid";
import type { Modifier } from "./properties/property-lists";

/** A row as its end says it: the edges of its cells across the page in twips, and what is merged. */
export interface RowDefinition {
  edges: number[];
  cells: { horizontal: Merge; vertical: Merge }[];
  header: boolean;
}

const DEFINITION = 0xd608;
const VERTICAL_MERGE = 0xd62b;
const MERGE = 0x5624;
const HEADER = 0x3404;
const CELL_LENGTH = 20;

/** `sprmTDefTable` and the modifiers that change it ([MS-DOC] 2.9.321, TDefTableOperand; 2.9.326, TC80). */
export function rowDefinition(list: Modifier[]): RowDefinition {
  const row: RowDefinition = { edges: [], cells: [], header: false };
  for (const { code, operand } of list) {
    if (code === HEADER) row.header = operand.u8(0) !== 0;
    else if (code === DEFINITION && operand.length > 0) {
      const count = operand.u8(0);
      row.edges = Array.from({ length: count + 1 }, (_, i) => operand.i16(1 + 2 * i));
      const flagsAt = (i: number) => 1 + 2 * (count + 1) + CELL_LENGTH * i;
      row.cells = Array.from({ length: count }, (_, i) =>
        flagsAt(i) + 2 <= operand.length
          ? mergesOf(operand.u16(flagsAt(i)))
          : { horizontal: null, vertical: null },
      );
    } else if (code === VERTICAL_MERGE && operand.length >= 2) {
      const cell = row.cells[operand.u8(0)];
      if (cell) cell.vertical = verticalMerges[operand.u8(1) & 3]!;
    } else if (code === MERGE) {
      for (let i = operand.u8(0); i < Math.min(operand.u8(1), row.cells.length); i++) {
        row.cells[i]!.horizontal = i === operand.u8(0) ? "restart" : "continue";
      }
    }
  }
  return row;
}

const verticalMerges: Merge[] = [null, "continue", null, "restart"];
const horizontalMerges: Merge[] = [null, "restart", "continue", "continue"];

const mergesOf = (flags: number): RowDefinition["cells"][number] => ({
  horizontal: horizontalMerges[flags & 3]!,
  vertical: verticalMerges[(flags >> 5) & 3]!,
});
