import type { Anchor } from "../places/anchor";
import type { TextWrite } from "./write";

/** What a write has replaced in a text: `range` in the text as it is after all writes; null: the whole text. */
export interface WrittenPart {
  range: [number, number] | null;
  before: string;
  after: string;
}

/** Texts that were written, so that they can be taken back. */
export interface WrittenTexts {
  kind: "texts";
  texts: {
    anchor: Anchor;
    after: string;
    parts: WrittenPart[];
    /** No tracked change stood in it before, and this one did: then it is taken back by rejecting it. */
    recorded: boolean;
  }[];
}

/** All writes of one cell or paragraph. */
export interface WrittenPlace {
  ids: string[];
  place: TextWrite["place"];
  /** The whole text after the writes. */
  after: string;
  parts: WrittenPart[];
}

const keyOf = ({ place }: TextWrite): string =>
  place.kind === "cell" ? `${place.table}/${place.tr}/${place.tc}` : String(place.paragraph);

const rangeOf = ({ place }: TextWrite): [number, number] | null =>
  place.kind === "paragraph" ? place.range : null;

function writtenPlace(writes: TextWrite[]): WrittenPlace {
  const { place } = writes[0]!;
  const ids = writes.map(({ id }) => id);
  const ordered = [...writes].sort((a, b) => (rangeOf(a)?.[0] ?? 0) - (rangeOf(b)?.[0] ?? 0));
  let after = place.text;
  let shift = 0;
  const parts = ordered.map((write): WrittenPart => {
    const range = rangeOf(write);
    if (!range) {
      after = write.text;
      return { range: null, before: place.text, after: write.text };
    }
    const [start, end] = [range[0] + shift, range[1] + shift];
    const before = after.slice(start, end);
    after = after.slice(0, start) + write.text + after.slice(end);
    shift += write.text.length - before.length;
    return { range: [start, start + write.text.length], before, after: write.text };
  });
  return { ids, place, after, parts };
}

/** Writes that do not overlap, by the cell or paragraph in which they stand. */
export function writtenPlaces(writes: TextWrite[]): WrittenPlace[] {
  const groups = new Map<string, TextWrite[]>();
  for (const write of writes) groups.set(keyOf(write), [...(groups.get(keyOf(write)) ?? []), write]);
  return [...groups.values()].map(writtenPlace);
}

/**
 * A write that leaves nothing could not be found again to be taken back: it takes a neighbouring character with it.
 */
export function findable(write: TextWrite): TextWrite {
  const { place, text } = write;
  if (place.kind !== "paragraph" || !place.range || text !== "") return write;
  const [start, end] = place.range;
  if (start > 0) {
    return {
      ...write,
      place: { ...place, range: [start - 1, end] },
      text: place.text.slice(start - 1, start),
    };
  }
  return { ...write, place: { ...place, range: [start, end + 1] }, text: place.text.slice(end, end + 1) };
}

/** The text before the parts of it were written. */
export function textBefore(after: string, parts: WrittenPart[]): string {
  return [...parts]
    .reverse()
    .reduce(
      (text, { range, before }) => (range ? text.slice(0, range[0]) + before + text.slice(range[1]) : before),
      after,
    );
}

/** Writes that undo the parts of a place, as it stands now. */
export const undoing = (place: TextWrite["place"], parts: WrittenPart[]): TextWrite[] =>
  parts.map(({ range, before }, i) => ({
    id: String(i),
    place: place.kind === "paragraph" ? { ...place, range } : place,
    text: before,
  }));
