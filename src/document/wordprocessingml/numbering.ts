import { integer } from "../xml/element";
import { formatNumber } from "./number-format";
import type { Level, List, NumberingDefinitions } from "./numbering-definitions";
import type { NumberingReference, Styles } from "./styles";

/** Prints the number of one paragraph after the other, in document order; "" for a paragraph without one. */
export type Numberer = (style: string | null, direct: NumberingReference) => string;

/**
 * Automatic numbering as printed (ECMA-376 17.9). Lists of one abstract definition count on with each other; a
 * level begins anew when a level above it was used, or where `w:lvlRestart` says so.
 */
export function numberer(definitions: NumberingDefinitions, styles: Styles): Numberer {
  /** Numbers last printed, by abstract definition and level. */
  const counters = new Map<string, Map<number, number>>();
  /** `w:startOverride` counts once for each list and level. */
  const begun = new Set<string>();

  return (style, direct) => {
    const found = findLevel(style, direct, definitions, styles);
    if (!found) return "";
    const { list, numberId, index, level } = found;
    const counter = counters.get(list.abstractId) ?? new Map<number, number>();
    counters.set(list.abstractId, counter);

    const override = begun.has(`${numberId} ${index}`) ? undefined : list.startOverrides.get(index);
    begun.add(`${numberId} ${index}`);
    counter.set(index, override ?? (counter.has(index) ? counter.get(index)! + 1 : startOf(list, index)));
    for (const [deeper, settings] of list.levels) {
      if (deeper > index && settings.restart !== 0 && index < (settings.restart ?? deeper)) {
        counter.delete(deeper);
      }
    }
    return print(level, list, counter);
  };
}

const startOf = (list: List, index: number): number =>
  list.startOverrides.get(index) ?? list.levels.get(index)?.start ?? 1;

function findLevel(
  style: string | null,
  direct: NumberingReference,
  definitions: NumberingDefinitions,
  styles: Styles,
): { list: List; numberId: string; index: number; level: Level } | null {
  const inherited = styles.numberingOf(style);
  // numId 0 takes away what the style has given (17.9.18).
  const numberId = direct.numberId ?? inherited?.numberId ?? "0";
  const list = definitions.get(numberId);
  if (!list) return null;
  let index = integer(direct.level ?? (direct.numberId === null ? (inherited?.level ?? null) : null));
  if (index === null && direct.numberId === null && inherited) {
    index = [...list.levels].find(([, level]) => level.style === inherited.style)?.[0] ?? 0;
  }
  const level = list.levels.get(index ?? 0);
  return level ? { list, numberId, index: index ?? 0, level } : null;
}

function print(level: Level, list: List, counter: Map<number, number>): string {
  if (level.format === "bullet") return level.text.replace(/[\uf000-\uf0ff]/g, "•");
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = list.levels.get(index)?.format ?? "decimal";
    const value = counter.get(index) ?? startOf(list, index);
    return formatNumber(value, level.legal && format !== "none" ? "decimal" : format);
  });
}
