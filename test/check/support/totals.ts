import type { CellKey } from "../../../src/form";
import { isSum, type Equation } from "../../../src/check/relations/relations";

/** True for a cell that only repeats what others say: a total of its row, its column or its group. */
export const isTotal = (relations: Equation[], cell: CellKey): boolean =>
  relations.some((relation) => isSum(relation) && relation.result === cell);
