import { findAnchor } from "../anchor";
import type { ParagraphMarkup } from "../markup";
import { spotOf, type Spot } from "../spot";
import { FILL } from "./palette";
import type { Ground } from "./plan";
import type { Register, RegisterEntry } from "./register";

/** What takes our colours out again. */
export interface Restoration {
  /** Highlights to remove. */
  highlights: Spot[];
  shadings: { spot: Spot; original: string }[];
  /** Positions in Word's list that carry a highlight of ours. */
  own: Set<number>;
}

const isOurs = (entry: RegisterEntry, { highlights, fill }: ParagraphMarkup, register: Register): boolean =>
  entry.kind === "highlight" ? highlights.has(register.highlight) : fill === FILL;

const whole = (position: number): Spot => ({ precision: "exact", positions: [position], range: null });

/**
 * Where the colours of the register stand now. An entry whose place is gone may have moved: then every place in our
 * colour is taken for ours. While all entries are found, a further place in the same colour is the drafter's.
 */
export function planRestoration(ground: Ground, colours: ParagraphMarkup[], register: Register): Restoration {
  const { document, alignment } = ground;
  const plan: Restoration = { highlights: [], shadings: [], own: new Set() };
  const lost: RegisterEntry[] = [];
  for (const entry of register.entries) {
    const place = findAnchor(document, entry.anchor);
    const spot = place && spotOf(document, alignment, place);
    if (spot?.precision !== "exact") {
      lost.push(entry);
      continue;
    }
    const at = new Set(spot.positions);
    const shown = [...alignment].filter(([, position]) => at.has(position)).map(([index]) => colours[index]!);
    if (!shown.some((paragraph) => isOurs(entry, paragraph, register))) continue;
    if (entry.kind === "shading") plan.shadings.push({ spot, original: entry.original });
    else {
      // A part is only looked for where other highlights stand beside it.
      const alone = shown.every(({ highlights }) => highlights.size <= 1);
      plan.highlights.push(alone ? { ...spot, range: null } : spot);
      for (const position of spot.positions) plan.own.add(position);
    }
  }
  for (const [index, position] of lost.length > 0 ? alignment : []) {
    const { highlights, fill } = colours[index]!;
    if (fill === FILL && lost.some(({ kind }) => kind === "shading")) {
      plan.shadings.push({ spot: whole(position), original: "" });
    }
    if (plan.own.has(position) || !lost.some(({ kind }) => kind === "highlight")) continue;
    if (highlights.size === 1 && highlights.has(register.highlight)) {
      plan.highlights.push(whole(position));
      plan.own.add(position);
    }
  }
  return plan;
}

/** Entries whose colour is still in the document. */
export function remaining(ground: Ground, colours: ParagraphMarkup[], register: Register): RegisterEntry[] {
  return register.entries.filter((entry) => {
    const place = findAnchor(ground.document, entry.anchor);
    const spot = place && spotOf(ground.document, ground.alignment, place);
    const indexes =
      spot?.precision === "exact"
        ? [...ground.alignment].filter(([, p]) => spot.positions.includes(p)).map(([index]) => index)
        : colours.map((_, index) => index);
    return indexes.some((index) => isOurs(entry, colours[index]!, register));
  });
}
