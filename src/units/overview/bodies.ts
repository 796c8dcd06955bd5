import { bodyName, closeness } from "../../report/same-body";

/** Whose reports lie side by side: names put together, and found in a list. */

/** The index of the one name that is this body's, exactly or else with places in front; null for none or several. */
export function indexOfBody(names: readonly string[], unit: string): number | null {
  for (const wanted of [2, 1]) {
    const fitting = names.flatMap((name, index) => (closeness(name, unit) === wanted ? [index] : []));
    if (fitting.length === 1) return fitting[0]!;
    // The same name twice in a list is one body all the same.
    if (fitting.length > 1) return wanted === 2 ? fitting[0]! : null;
  }
  return null;
}

/** Something of a body that may be nobody's. */
interface OfUnit {
  unit: string | null;
}

/** The fullest form of each name: one without the places above it stands for the only body that it fits. */
function fullNames(names: readonly string[]): Map<string, string> {
  const full = new Map<string, string>();
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    const longer = [...full.keys()].filter((one) => closeness(one, name) === 1);
    const bodies = new Set(longer.map((one) => full.get(one)!));
    // 甲县林业局, 乙县林业局 and 林业局 stay three.
    full.set(name, bodies.size === 1 ? [...bodies][0]! : name);
  }
  return full;
}

/** What belongs to one body, put together; in the order in which each body comes first. What is nobody's stands alone. */
export function byBody<T extends OfUnit>(all: readonly T[]): T[][] {
  const full = fullNames(all.flatMap(({ unit }) => (unit === null ? [] : [bodyName(unit)])));
  const groups = new Map<string, T[]>();
  const result: T[][] = [];
  for (const one of all) {
    const name = one.unit === null ? null : full.get(bodyName(one.unit))!;
    const group = name === null ? undefined : groups.get(name);
    if (group) {
      group.push(one);
      continue;
    }
    const fresh = [one];
    result.push(fresh);
    if (name !== null) groups.set(name, fresh);
  }
  return result;
}
