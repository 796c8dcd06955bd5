import { plainSpaces } from "../places/comparable";
import { Refusal } from "../host/problem";
import type { TextReader } from "../reading/current-text";
import type { ParagraphRun } from "./edits";
import { lineEdits } from "../../open/writing/line-edits";
import type { RangeTypeface } from "./typeface";

/** What a batch overwrites, as it was in that very batch. */
export interface Overwritten {
  changed(): boolean;
  /** Queues what brings it back. */
  putBack(): void;
}

function dress(range: Word.Range, typeface: Partial<RangeTypeface>): void {
  Object.assign(range.font, typeface);
}

/**
 * A part of a paragraph: its text is loaded, then replaced.
 * @param reads how the text is read that would have to be put back
 */
export function queuePart(
  hit: Word.Range,
  known: string,
  text: string,
  typeface: Partial<RangeTypeface>,
  reads: TextReader,
): Overwritten {
  hit.load("text");
  const stood = reads(hit);
  const written = hit.insertText(text, "Replace");
  dress(written, typeface);
  return {
    changed: () => plainSpaces(hit.text) !== plainSpaces(known),
    putBack: () => written.insertText(stood(), "Replace"),
  };
}

/** A run as Word has found it, and the text that it had. */
export interface FoundRun extends ParagraphRun {
  hit: Word.Range;
  known: string;
}

/** The runs of a write, by the ordinal of the paragraph in its place. */
export type FoundRuns = ReadonlyMap<number, FoundRun>;

/** A run of a paragraph: what is new is put in beside it, then it goes, and what hangs on the rest stays. */
export function queueRun({ edit, hit, known }: FoundRun, reads: TextReader): Overwritten {
  const { text, where } = edit;
  hit.load("text");
  const stood = reads(hit);
  const written = text === "" ? null : hit.insertText(text, where);
  const goes = text === "" || where === "Before" || where === "After";
  if (goes) hit.delete();
  return {
    changed: () => plainSpaces(hit.text) !== plainSpaces(known),
    putBack: () => {
      // Where nothing new was put in, what went comes back to where it stood.
      if (written === null) hit.insertText(stood(), "Start");
      else written.insertText(goes || where === "Replace" ? stood() : "", "Replace");
    },
  };
}

/**
 * Whole paragraphs: only those whose text changes are touched, and of those on which something hangs only a run.
 * @param before texts of the paragraphs as they were read from the XML
 */
export function queueLines(
  paragraphs: Word.Paragraph[],
  before: string[],
  after: string[],
  typeface: Partial<RangeTypeface>,
  runs: FoundRuns,
  reads: TextReader,
): Overwritten {
  const known = paragraphs.map(({ text }) => text);
  for (const paragraph of paragraphs) paragraph.load("text");
  const stood = paragraphs.map(reads);
  const edits = lineEdits(before, after);
  const inserted = edits.inserted.map(({ at, text }) => paragraphs[at]!.insertParagraph(text, "Before"));
  const byRun = edits.replaced.flatMap(({ at }) => runs.get(at) ?? []);
  const inRuns = byRun.map((run) => queueRun(run, reads));
  const whole = edits.replaced.filter(({ at }) => !runs.has(at));
  for (const { at, text } of whole) {
    const range = paragraphs[at]!.getRange("Content").insertText(text, "Replace");
    if (text !== "") dress(range, typeface);
  }
  for (const at of edits.deleted) paragraphs[at]!.delete();
  return {
    changed: () => paragraphs.some(({ text }, i) => text !== known[i]) || inRuns.some((old) => old.changed()),
    putBack: () => {
      for (const paragraph of inserted) paragraph.delete();
      for (const old of inRuns) old.putBack();
      for (const { at } of whole) {
        paragraphs[at]!.getRange("Content").insertText(stood[at]!(), "Replace");
      }
      // Those that went stood before all that stayed.
      const first = paragraphs[edits.deleted.length];
      for (const at of edits.deleted) first?.insertParagraph(stood[at]!(), "Before");
    },
  };
}

/**
 * Puts back what was changed between our look and our writing: it is what somebody has just typed.
 * @throws Refusal `word/overwritten`
 */
export async function putBackAll(context: Word.RequestContext, changed: Overwritten[]): Promise<void> {
  if (changed.length === 0) return;
  const put = (): Promise<void> => {
    for (const old of changed) old.putBack();
    return context.sync();
  };
  try {
    await put().catch(put);
  } catch (error) {
    throw new Refusal("word/overwritten", {}, String(error));
  }
}
