import { switches, type SwitchName } from "../../../src/selftest/profile/switches";
import type { Value } from "../../../src/selftest/profile/values";
import type { Behaviours } from "../../simulated-word/behaviours";

/** Numbers to set the measured switches to. */
const numbers: Partial<Record<SwitchName, readonly number[]>> = {
  insertDelay: [0, 300],
  paragraphEventDelay: [50, 200],
  lostParagraphEvents: [0, 3, 5],
  lostSelectionEvents: [0, 2, 4],
};

/** Every value that a switch is tried with. */
export const valuesOf = (name: SwitchName): readonly Value[] =>
  numbers[name] ?? (switches[name].values as readonly Value[]);

/** What the file claims that is not so: the switch, what the file says and what this Word was set to. */
export function falseClaims(
  claimed: Record<string, Value>,
  truth: Behaviours,
): { name: string; says: Value; is: unknown }[] {
  return Object.entries(claimed)
    .map(([name, says]) => ({ name, says, is: Reflect.get(truth, name) as unknown }))
    .filter(({ says, is }) => says !== is);
}
