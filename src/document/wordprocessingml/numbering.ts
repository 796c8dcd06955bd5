import { integer } from "../xml/element";
import { formatNumber } from "./number-format";
import type { Level, List, NumberingDefinitions } from "./numbering-definitions";
import type { NumberingReference, StyleChain, Styles } from "./styles";

/** Prints the number of one paragraph after the other, in document order; "" for a paragraph without one. */
export type Numberer = (style: string | null, direct: NumberingReference) => string;

/**
 * Automatic numbering as printed (ECMA-376 17.9). Lists of one abstract definition count on with each other; a
 * level begins anew when a level above it was used, or where `w:lvlRestart` says so.
 */
export function numberer(definitions: NumberingDefinitions, styles: Pick<Styles, "chainOf">): Numberer {
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
  styles: Pick<Styles, "chainOf">,
): { list: List; numberId: string; index: number; level: Level } | null {
  const chain = styles.chainOf(style);
  // numId 0 takes away what the style has given (17.9.18).
  const numberId = direct.numberId ?? chain.find((link) => link.numberId !== null)?.numberId ?? "0";
  const list = definitions.get(numberId);
  if (!list) return null;
  const said = integer(direct.level);
  const index = said ?? (direct.numberId === null ? levelByStyles(chain, list) : 0);
  const level = list.levels.get(index);
  return level ? { list, numberId, index, level } : null;
}

/** The level that the nearest style names, or that names the nearest style (17.9.23). */
function levelByStyles(chain: StyleChain, list: List): number {
  for (const { style, level } of chain) {
    const index = integer(level) ?? [...list.levels].find(([, tied]) => tied.style === style)?.[0];
    if (index !== undefined) return index;
  }
  return 0;
}

/** Longer numbers are nobody's. */
const LONGEST_NUMBER = 255;

function print(level: Level, list: List, counter: Map<number, number>): string {
  if (level.hidden) return "";
  if (level.format === "bullet") return level.text.replace(/[\uf000-\uf0ff]/g, "•");
  let length = 0;
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      if (length > LONGEST_NUMBER) return "";
      const index = Number(digit) - 1;
      const format = list.levels.get(index)?.format ?? "decimal";
      const value = counter.get(index) ?? startOf(list, index);
      const number = formatNumber(value, level.legal && format !== "none" ? "decimal" : format);
      length += number.length;
      return number;
    })
    .slice(0, LONGEST_NUMBER);
}
