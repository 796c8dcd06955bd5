import type { Paragraph } from "../../document/types";
import { shortestRun } from "../../open/writing/shortest-run";
import { scanBody, type BodyParagraph } from "../markup/body";
import { charactersOf } from "../markup/characters";
import { patched, type Patch } from "../markup/patches";
import { shortestPatch } from "../markup/shortest-patch";
import { plainEdit, type TextEdit } from "./plain-edit";
import { cleanProperties, markProperties, textElement, withBehind } from "./run-markup";
import { trackedEdit, type Recorder } from "./tracked-edit";

/** How a paragraph is written. */
export interface Writing {
  /** Who records the changes; null where they are not recorded. */
  recorder: Recorder | null;
  /** How text looks that comes into an empty paragraph whose mark does not say it. */
  properties: string;
}

/** A text in a paragraph in which none stands. */
function filled(markup: string, text: string, { recorder, properties }: Writing, own: string): string {
  const run = `<w:r>${own || properties}${textElement(text)}</w:r>`;
  return withBehind(markup, recorder ? recorder.inserted(run) : run);
}

function editedOnce(markup: string, edit: TextEdit, writing: Writing): string | { code: string } {
  const [paragraph] = scanBody(markup).paragraphs;
  const scanned = charactersOf(markup, paragraph!);
  if (scanned.characters.length === 0) {
    const run = scanned.runs.find(({ properties }) => properties !== "");
    return filled(markup, edit.text, writing, run ? cleanProperties(run.properties) : markProperties(markup));
  }
  const patches: Patch[] | string | null = writing.recorder
    ? trackedEdit(markup, scanned, edit, writing.recorder)
    : plainEdit(markup, scanned, edit);
  if (patches === null) return { code: "word/attached" };
  return typeof patches === "string" ? { code: patches } : patched(markup, patches);
}

/**
 * The patch by which the text of a paragraph changes.
 * @param known the paragraph as the reader gives it
 * @param edits none reaches into another one
 * @returns the id of a message where it may not be changed, or is not proven to be what the reader read
 */
export function paragraphEdit(
  xml: string,
  at: BodyParagraph,
  known: Paragraph,
  edits: readonly TextEdit[],
  writing: Writing,
): Patch | string {
  const scanned = charactersOf(xml, at);
  if (at.isLocked) return "word/region-locked";
  if (known.withHidden !== undefined) return "word/hidden-text";
  if (known.own !== undefined || known.hidden) return "word/has-revisions";
  if (scanned.isRevised && !writing.recorder) return "word/has-revisions";
  if (scanned.text !== known.text) return "word/not-verified";
  const before = xml.slice(at.from, at.to);
  let after = before;
  for (const edit of [...edits].sort((a, b) => b.from - a.from)) {
    const { from, to, text } = shortestRun(known.text.slice(edit.from, edit.to), edit.text);
    const run = { from: edit.from + from, to: edit.from + to, text };
    if (run.from === run.to && run.text === "") continue;
    const edited = editedOnce(after, run, writing);
    if (typeof edited !== "string") return edited.code;
    after = edited;
  }
  return shortestPatch(at.from, before, after);
}
