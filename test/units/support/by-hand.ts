import type { CellKey } from "../../../src/form";
import type { UnitFacts } from "../../../src/units";
import { numbersFrom } from "../../fixtures/build/numbers";

/** Facts of a report with these numbers and zeros; totals are made. `given` changes what was made. */
export const factsByHand = (
  unit: string | null,
  numbers: Record<CellKey, number> = {},
  given: Partial<UnitFacts> = {},
): UnitFacts => ({
  file: `${unit ?? "无名"}.docx`,
  unit,
  year: 2025,
  form: "2021",
  relations: { held: 42, broken: 0, unchecked: 0 },
  findings: [],
  numbers: Object.fromEntries(numbersFrom(numbers)),
  unread: {},
  doubts: [],
  last: null,
  parts: [],
  ...given,
});

/** The same with one number taken away. */
export function withoutNumber(
  facts: UnitFacts,
  cell: CellKey,
  unread: UnitFacts["unread"][string],
): UnitFacts {
  const numbers = { ...facts.numbers };
  delete numbers[cell];
  return { ...facts, numbers, unread: { [cell]: unread } };
}
