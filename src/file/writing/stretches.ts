import type { Patch } from "../markup/patches";

/** What was written into the main part: where it stands now, what it is, and what stood there before. */
export interface Stretch {
  from: number;
  to: number;
  written: string;
  before: string;
  /** Something else was written over a part of it since. */
  isLost: boolean;
}

/** A part beside the main part that was changed with it. */
export interface ChangedPart {
  part: string;
  before: string;
  after: string;
}

export interface WrittenStretches {
  kind: "texts" | "insertion";
  stretches: Stretch[];
  parts: ChangedPart[];
}

/** The stretches of patches that are going to be made, as they stand behind all of them. */
export function stretchesOf(xml: string, patches: readonly Patch[]): Stretch[] {
  let shift = 0;
  return [...patches]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, text }) => {
      const at = from + shift;
      shift += text.length - (to - from);
      return { from: at, to: at + text.length, written: text, before: xml.slice(from, to), isLost: false };
    });
}

/** A stretch behind other patches: what is put in at its ends is not part of it. */
export function stretchMoved(stretch: Stretch, patches: readonly Patch[]): Stretch {
  let [from, to, isLost] = [0, 0, stretch.isLost];
  for (const patch of patches) {
    const grows = patch.text.length - (patch.to - patch.from);
    const isBefore = patch.to <= stretch.from && (patch.from < stretch.from || patch.from === patch.to);
    const isWithin = patch.from >= stretch.from && patch.to <= stretch.to;
    const isAtEnd = patch.from >= stretch.to;
    if (isBefore) [from, to] = [from + grows, to + grows];
    else if (isAtEnd) continue;
    else if (isWithin) to += grows;
    else isLost = true;
  }
  return { ...stretch, from: stretch.from + from, to: stretch.to + to, isLost };
}
