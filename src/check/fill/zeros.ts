import type { CellKey } from "../../form";
import { cellsOf, evaluate, isSum, type CellValues, type Equation } from "../relations/relations";
import { forbidsZero, isInForce } from "../relations/stock";
import { derivedNumbers } from "./derived";

const brokenIn = (relations: Equation[], values: CellValues): Equation[] =>
  evaluate(relations, values).flatMap(({ relation, state }) => (state === "broken" ? [relation] : []));

/** Adds to some cells those of which their totals are made. */
function withParts(cells: CellKey[], sums: Equation[]): Set<CellKey> {
  const all = new Set(cells);
  // Behind （七）总计 stand the outcomes, behind a total of theirs the columns.
  for (const cell of all) {
    for (const sum of sums) if (sum.result === cell) sum.left.forEach((part) => all.add(part));
  }
  return all;
}

/**
 * The blanks that can all hold 0 together without breaking a sum. Not totals, which follow from what they are made of,
 * and not 现行有效件数, which no entry of the year tells.
 * @param known what is typed, and what follows from it
 */
export function possibleZeros(blanks: CellKey[], relations: Equation[], known: CellValues): Set<CellKey> {
  const sums = relations.filter(isSum);
  const totals = new Set(sums.map(({ result }) => result));
  const before = new Set(brokenIn(relations, known));
  const zeros = new Set(
    blanks.filter((cell) => !totals.has(cell) && !isInForce(cell) && !forbidsZero(cell, known)),
  );
  for (let spoils = true; spoils;) {
    const entries = new Map([...known, ...[...zeros].map((cell): [CellKey, number] => [cell, 0])]);
    const all = new Map([...entries, ...derivedNumbers(sums, entries)]);
    const spoilt = brokenIn(relations, all).filter((relation) => !before.has(relation));
    const zerosIn = (cells: CellKey[]): CellKey[] =>
      [...withParts(cells, sums)].filter((cell) => zeros.has(cell));
    // What a balance leaves (四、结转下年度) is the first to be left blank.
    const guiltyOf = (relation: Equation): CellKey[] => {
      const rest = isSum(relation) ? [] : zerosIn([relation.result]);
      return rest.length > 0 ? rest : zerosIn(cellsOf(relation));
    };
    // The smallest group first: a column that is off puts the one of the totals off as well.
    const [smallest = []] = spoilt
      .map(guiltyOf)
      .filter(({ length }) => length > 0)
      .sort((a, b) => a.length - b.length);
    const guilty = [...smallest, ...[...zeros].filter((cell) => forbidsZero(cell, all))];
    for (const cell of guilty) zeros.delete(cell);
    spoils = guilty.length > 0;
  }
  return zeros;
}
