import { rounded } from "../../check/relations/relations";
import type { CellKey, Relation } from "../../form";
import type { UnitSum } from "./sum";

/** A sum of the form (勾稽关系) that does not hold in the added-up tables, and which units bring that about. */
export interface SumBreak {
  relation: Relation;
  left: number;
  right: number;
  /** The units in whose own report it does not hold either; their differences add up to that of the sum. */
  units: { unit: string | null; file: string; difference: number }[];
}

/**
 * The relations that do not hold in the sum, where every cell of them is whole. A relation that holds in every unit holds in
 * their sum: those in which it does not are the ones that break it.
 */
export function breaksOf({ form, cells, units }: UnitSum): SumBreak[] {
  const byFile = new Map<string, Map<CellKey, number>>();
  for (const { cell, parts } of cells.values())
    for (const { file, value } of parts) {
      const own = byFile.get(file) ?? new Map<CellKey, number>();
      byFile.set(file, own.set(cell, value));
    }
  const sum = (keys: readonly CellKey[], value: (key: CellKey) => number): number =>
    rounded(keys.reduce((total, key) => total + value(key), 0));
  return form.relations.flatMap((relation) => {
    const all = [...relation.left, ...relation.right];
    if (all.some((key) => cells.get(key)!.unread.length > 0)) return [];
    const [left, right] = [relation.left, relation.right].map((keys) =>
      sum(keys, (key) => cells.get(key)!.value),
    );
    const breaking = units.flatMap(({ unit, files }) => {
      const own = byFile.get(files[0]!);
      const value = (key: CellKey): number => own?.get(key) ?? 0;
      const difference = rounded(sum(relation.left, value) - sum(relation.right, value));
      return difference === 0 ? [] : [{ unit, file: files[0]!, difference }];
    });
    // Two units may break it in opposite ways: it holds, and both are wrong all the same.
    return left === right && breaking.length === 0
      ? []
      : [{ relation, left: left!, right: right!, units: breaking }];
  });
}
