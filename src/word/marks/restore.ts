import type { ParagraphMarkup } from "../places/markup";
import type { Spot } from "../places/spot";
import { apiFill } from "./palette";
import { neighbourhood, isOurs, locator, type Located } from "./places";
import type { AlignedDocument } from "./plan";
import type { RegisterEntry } from "./register";

/** What takes colours of ours out again. */
export interface Restoration {
  /** Highlights to remove; `part`: only the very range of the spot, because another mark stands beside it. */
  highlights: { spot: Spot; part: boolean }[];
  /** Cells with the fill to put back, as the API takes it. */
  shadings: { spot: Spot; original: string }[];
  /** Every entry's colour was found at its own place, with no other entry's beside it. */
  certain: boolean;
  /** Positions in Word's list that carry a highlight of ours. */
  own: Set<number>;
  /** Positions of cells that we have shaded → their fill before, as the XML had it. */
  fills: Map<number, string | null>;
}

const whole = (position: number): Spot => ({ precision: "exact", positions: [position], range: null });

const isLocated = (found: Located | null): found is Located => found !== null;

function restoreLocated(
  plan: Restoration,
  { entry, spot, markup }: Located,
  near: ReturnType<typeof neighbourhood>,
): void {
  if (entry.kind === "shading") {
    for (const position of spot.positions) plan.fills.set(position, entry.original);
    if (near === "alone") plan.shadings.push({ spot, original: apiFill(entry.original) });
    return;
  }
  for (const position of spot.positions) plan.own.add(position);
  if (near === "shared") return;
  // A part is only looked for where other highlights stand beside it.
  const isOnly = near === "alone" && markup.every(({ highlights }) => highlights.size <= 1);
  plan.highlights.push({ spot: isOnly ? { ...spot, range: null } : spot, part: near === "beside" });
}

/** Every place in the colour of an entry whose own place is gone, unless another entry has it. */
function restoreLost(
  plan: Restoration,
  { alignment }: AlignedDocument,
  colours: ParagraphMarkup[],
  lost: RegisterEntry[],
): void {
  for (const [index, position] of alignment) {
    const paragraph = colours[index]!;
    for (const entry of lost.filter((candidate) => isOurs(candidate, paragraph))) {
      if (entry.kind === "shading" && !plan.fills.has(position)) {
        plan.shadings.push({ spot: whole(position), original: "" });
        plan.fills.set(position, null);
      }
      if (entry.kind === "highlight" && !plan.own.has(position) && paragraph.highlights.size === 1) {
        plan.highlights.push({ spot: whole(position), part: false });
        plan.own.add(position);
      }
    }
  }
}

/**
 * Where the colours of entries stand now. A colour goes with the last entry at its place. An entry whose place is gone
 * may have moved: then every place in its colour that no other entry has is taken for it. While all entries are found, a
 * further place in the same colour is the drafter's.
 * @param going entries whose colours are to be taken out
 * @param staying entries whose colours must stay
 */
export function planRestoration(
  aligned: AlignedDocument,
  colours: ParagraphMarkup[],
  going: RegisterEntry[],
  staying: RegisterEntry[] = [],
): Restoration {
  const plan: Restoration = {
    highlights: [],
    shadings: [],
    certain: true,
    own: new Set(),
    fills: new Map(),
  };
  const locate = locator(aligned, colours);
  const stays = staying.map(locate);
  for (const found of going.map(locate)) {
    const near = found?.shown ? neighbourhood(found, stays.filter(isLocated)) : null;
    plan.certain &&= near === "alone";
    if (found && near) restoreLocated(plan, found, near);
  }
  const lost = going.filter((entry) => locate(entry) === null);
  if (lost.length === 0 || stays.includes(null)) return plan;
  const claimed = new Set(stays.filter(isLocated).flatMap(({ spot }) => spot.positions));
  const free = new Map([...aligned.alignment].filter(([, position]) => !claimed.has(position)));
  restoreLost(plan, { ...aligned, alignment: free }, colours, lost);
  return plan;
}

/** Those of the going entries whose colour is in the document and belongs to no staying one. */
export function stillShown(
  aligned: AlignedDocument,
  colours: ParagraphMarkup[],
  going: RegisterEntry[],
  staying: RegisterEntry[] = [],
): RegisterEntry[] {
  const locate = locator(aligned, colours);
  const stays = staying.map(locate).filter(isLocated);
  const claimed = new Set(stays.flatMap(({ spot }) => spot.positions));
  const unclaimed = colours.filter((_, index) => !claimed.has(aligned.alignment.get(index) ?? -1));
  return going.filter((entry) => {
    const found = locate(entry);
    // What stands beside a staying one cannot be told from it here; it goes with it at the latest.
    if (found) return found.shown && neighbourhood(found, stays) === "alone";
    return unclaimed.some((paragraph) => isOurs(entry, paragraph));
  });
}
