import { fullStart } from "../../../../language/quantities/words";
import type { CellStatement } from "../cell-statements";

/** A statement, and what it would be if nothing before it narrowed it; null where that is no question. */
export interface Candidate {
  statement: CellStatement;
  ifWhole: CellStatement | null;
}

/** So many other numbers of a sentence have to agree with the tables. */
const LEAST = 2;
/** Smaller numbers agree by chance. */
const LEAST_VALUE = 2;

const cellsOf = ({ readings }: CellStatement): string => JSON.stringify(readings[0]);
const tableOf = ({ readings }: CellStatement): string => readings[0]!.plus[0]!.split("/", 1)[0]!;

/**
 * Words that nobody knows may make a number one of a part. Where several other numbers of the sentence agree with the same table,
 * it is of the whole: 全年林业口新收申请49件，其中自然人40件、商业企业5件.
 */
export function withEvidence(words: string, candidates: readonly Candidate[]): CellStatement[] {
  const starts = candidates.map(({ statement: { quantity } }) => fullStart(words, quantity!.start));
  return candidates.map(({ statement, ifWhole }, i) => {
    if (ifWhole?.verdict !== "contradicts") return statement;
    const cells = candidates.flatMap(({ statement: other }, at) =>
      starts[at] === starts[i] && other.verdict === "tied" && tableOf(other) === tableOf(statement)
        ? [{ cells: cellsOf(other), value: other.value }]
        : [],
    );
    // 各类案件23件，其中政府信息公开的8件: what it would be is told by another number.
    if (cells.some((other) => other.cells === cellsOf(statement))) return statement;
    const proofs = new Set(cells.filter(({ value }) => value >= LEAST_VALUE).map((other) => other.cells));
    return proofs.size >= LEAST ? ifWhole : statement;
  });
}
