import { seenAt, type Expected } from "./expect";
import { setTextAt, signature, textAt, type TextPlace } from "./model";
import { observe } from "./observe";
import type { Room } from "./room";
import type { Step } from "./steps";
import { removes, userEdit } from "./user-steps";

/** Where the blocks of the history stand among those that Word shows now; null where that cannot be told. */
function alignment(room: Room): number[] | null {
  const seen = observe(room.word).map(signature);
  const blocks = room.model.blocks.map(signature);
  if (seen.length === blocks.length) return blocks.map((_, i) => i);
  const at: number[] = [];
  let next = 0;
  for (const block of blocks) {
    const found = seen.indexOf(block, next);
    if (found < 0) return null;
    at.push(found);
    next = found + 1;
  }
  return at;
}

/** The history takes over what the step has written so far. */
function catchUp(room: Room, { texts }: Expected): void {
  const seen = observe(room.word);
  if (seen.length !== room.model.blocks.length) return;
  for (const { place, allowed } of texts) {
    const text = seenAt(room.model, seen, place);
    if (text !== null && (allowed === null || allowed.includes(text))) setTextAt(place, text);
  }
}

/** What the user has done while the add-in was at work. */
export interface Worked {
  /** The places of the step into which was typed. */
  typed: TextPlace[];
  /** Paragraphs that have come: a part of a text of the step may stand in one of them. */
  made: TextPlace[];
}

/**
 * The user works while the add-in does.
 * @param may what the step may have written by now
 * @returns null when nothing was done
 */
export function workMeanwhile(room: Room, step: Step, may: Expected): Worked | null {
  catchUp(room, may);
  const at = alignment(room);
  const isTracked = room.word.model.tracking.isOn;
  if (at === null || room.model.isRestricted || (isTracked && removes(step))) return null;
  const before = room.model.blocks.map(signature).join();
  const old = new Set(room.model.blocks);
  const stood = may.texts.map(({ place }) => textAt(place));
  room.seenAt = (block) => at[block]!;
  room.model.isMeanwhile = true;
  userEdit(room, step);
  room.model.isMeanwhile = false;
  room.seenAt = (block) => block;
  room.count("the user works meanwhile");
  if (room.model.blocks.map(signature).join() === before) return null;
  return {
    typed: may.texts.flatMap(({ place }, i) => (textAt(place) === stood[i] ? [] : [place])),
    made: room.model.blocks.flatMap((block) =>
      block.kind === "paragraph" && !old.has(block) ? [{ block, row: null, tc: 0 }] : [],
    ),
  };
}
