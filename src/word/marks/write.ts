import type { SpotRange } from "../ranges";
import type { Snapshot } from "../snapshot";
import type { Spot } from "../spot";
import { FILL, type Highlight } from "./palette";

/** Removes a highlight; the declarations of Office.js leave out that the value may be null. */
function removeHighlight(range: Word.Range): void {
  (range.font as { highlightColor: string | null }).highlightColor = null;
}

const cellAround = ({ listed }: Snapshot, { positions }: Spot): Word.TableCell =>
  listed[positions[0]!]!.parentTableCell;

/** Queues what takes colours out again. */
export function queueRestoration(
  snapshot: Snapshot,
  highlights: SpotRange[],
  shadings: { spot: Spot; original: string }[],
): void {
  for (const { range } of highlights) removeHighlight(range());
  for (const { spot, original } of shadings) cellAround(snapshot, spot).shadingColor = original;
}

export interface ColourWrite {
  kind: "highlight" | "shading";
  spot: Spot;
  range: SpotRange;
}

/** Queues the colours of marks. */
export function queueColours(snapshot: Snapshot, writes: ColourWrite[], highlight: Highlight): void {
  for (const { kind, spot, range } of writes) {
    if (kind === "shading") cellAround(snapshot, spot).shadingColor = `#${FILL}`;
    else range.range().font.highlightColor = highlight.hex;
  }
}
