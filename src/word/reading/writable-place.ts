import type { Place } from "../../document/types";
import type { ParagraphMarkup } from "../places/markup";
import type { Snapshot } from "./snapshot";

const indexesOf = (place: Place): number[] => {
  if (place.kind === "cell") return place.paragraphs;
  return place.kind === "paragraph" ? [place.paragraph] : [];
};

/** Markup of the paragraphs of a place; [] when it is not known. */
export const markupAt = (snapshot: Snapshot, place: Place): ParagraphMarkup[] =>
  indexesOf(place).flatMap((index) => snapshot.markup?.[index] ?? []);

/**
 * Why nothing is written at a place, though the document as a whole may be written to (id of `src/messages`); null when
 * something may be. Word would refuse a locked control with an error that says nothing; what is hidden, the drafter would
 * not see change.
 */
export function whyNotWritable(snapshot: Snapshot, place: Place): string | null {
  const markup = markupAt(snapshot, place);
  if (markup.some(({ locked }) => locked)) return "word/region-locked";
  const paragraphs = indexesOf(place).flatMap((index) => snapshot.document.paragraphs[index] ?? []);
  const isHidden = paragraphs.some(({ withHidden }) => withHidden !== undefined);
  if (isHidden || markup.some(({ vanished }) => vanished)) return "word/hidden-text";
  return paragraphs.some(({ own }) => own !== undefined) ? "word/has-revisions" : null;
}
