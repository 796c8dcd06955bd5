import { fullStart } from "../../../../language/quantities/words";
import type { CellStatement } from "../cell-statements";

/** Why nobody knows whether a number is one of all: unknown words before it, or decisions that are only named. */
export type Unknown = "words" | "named";

/** A statement, and what it would be if nothing narrowed it; null where that is no question. */
export interface Candidate {
  statement: CellStatement;
  unknown: Unknown | null;
  ifWhole: CellStatement | null;
}

/** Smaller numbers agree by chance, and larger ones hardly ever. */
const [LEAST, LARGE] = [2, 10] as const;
const NEEDED = 2;

const cellsOf = ({ readings }: CellStatement): string => JSON.stringify(readings[0]);
const tableOf = ({ readings }: CellStatement): string => readings[0]!.plus[0]!.split("/", 1)[0]!;

/**
 * Unknown words may make a number one of a part. Where other numbers that stand behind the same words agree with the same table, they
 * are of the whole: 全年林业口新收申请49件，自然人40件、商业企业5件. What is only named is decided where the decisions beside it are.
 */
export function withEvidence(words: string, candidates: readonly Candidate[]): CellStatement[] {
  const starts = candidates.map(({ statement: { quantity } }) => fullStart(words, quantity!.start));
  return candidates.map(({ statement, unknown, ifWhole }, i) => {
    if (ifWhole?.verdict !== "contradicts") return statement;
    const beside = candidates.filter(
      ({ statement: other }, at) =>
        starts[at] === starts[i] && other.verdict === "tied" && tableOf(other) === tableOf(statement),
    );
    // 各类案件23件，其中政府信息公开的8件: what it would be is told by another number.
    if (beside.some((other) => cellsOf(other.statement) === cellsOf(statement))) return statement;
    const proofs = new Map(
      beside
        .filter((other) => unknown === "named" || other.unknown === "words")
        .map((other) => [cellsOf(other.statement), other.statement.value]),
    );
    const weight = [...proofs.values()].reduce(
      (all, value) => all + (value >= LARGE ? NEEDED : value >= LEAST ? 1 : 0),
      0,
    );
    return weight >= NEEDED ? ifWhole : statement;
  });
}
