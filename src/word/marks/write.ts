import type { WriteState } from "../host/writable-document";
import { rangesOf, type SpotRange } from "../reading/ranges";
import type { Snapshot } from "../reading/snapshot";
import type { Spot } from "../places/spot";
import { FILL, type Highlight } from "./palette";
import type { Restoration } from "./restore";
import type { Session } from "../session";
import { untracked } from "./untracked";

/** Removes a highlight and asks for it; the declarations of Office.js leave out that the value may be null. */
function removeHighlight({ font }: Word.Range): Word.Font {
  (font as { highlightColor: string | null }).highlightColor = null;
  font.load("highlightColor");
  return font;
}

const cellAround = ({ listed }: Snapshot, { positions }: Spot): Word.TableCell =>
  listed[positions[0]!]!.parentTableCell;

const queueFills = (snapshot: Snapshot, shadings: Restoration["shadings"]): void => {
  for (const { spot, original } of shadings) cellAround(snapshot, spot).shadingColor = original;
};

/** A colour of a mark. */
export interface ColourWrite {
  kind: "highlight" | "shading";
  spot: Spot;
  highlight: Highlight;
}

function queueColour(snapshot: Snapshot, { kind, spot, highlight }: ColourWrite, range: SpotRange): void {
  if (kind === "shading") cellAround(snapshot, spot).shadingColor = `#${FILL}`;
  else range.range().font.highlightColor = highlight.hex;
}

/**
 * Takes colours out and puts others in, untracked; one sync for both. Cells that had no fill of their own have theirs
 * taken out in a sync before, because some Words refuse that (office-js issue 5460): there the colour stays.
 * @returns whether no colour had to stay, and whether Word says in the same batch that the highlights are gone
 */
export async function writeColours(
  session: Session,
  state: WriteState,
  snapshot: Snapshot,
  old: Restoration,
  writes: ColourWrite[] = [],
): Promise<{ isDone: boolean; isGone: boolean }> {
  const spots = [...old.highlights, ...writes].map(({ spot }) => spot);
  const ranges = await rangesOf(session.context, snapshot, spots);
  const risky = old.shadings.filter(({ original }) => original === "");
  const certain = old.shadings.filter(({ original }) => original !== "");
  // Where a mark stands beside another, a part that is not found exactly stays, and goes with the other one.
  const going = ranges
    .slice(0, old.highlights.length)
    .filter(({ whole }, i) => !(whole && old.highlights[i]!.part));
  if (going.length + old.shadings.length + writes.length === 0) return { isDone: true, isGone: true };
  const fonts: Word.Font[] = [];
  const isDone = await untracked(session, state, {
    risky: risky.length === 0 ? null : () => queueFills(snapshot, risky),
    queue: () => {
      for (const { range } of going) fonts.push(removeHighlight(range()));
      queueFills(snapshot, certain);
      writes.forEach((write, i) => queueColour(snapshot, write, ranges[old.highlights.length + i]!));
    },
  });
  return { isDone, isGone: fonts.every(({ highlightColor }) => (highlightColor as string | null) === null) };
}
