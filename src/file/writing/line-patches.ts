import { escapeXml } from "../../ooxml/xml";
import { lineEdits } from "../../open/writing/line-edits";
import { hasAttached } from "../markup/attached";
import { charactersOf } from "../markup/characters";
import type { Patch } from "../markup/patches";
import type { FileSnapshot } from "../snapshot";
import { paragraphEdit, type Writing } from "./paragraph-edit";
import { cleanProperties, markProperties } from "./run-markup";

/** A paragraph like another one, with another text. */
function lineLike(xml: string, markup: string, text: string, like: { from: number; to: number }): string {
  const tag = /^<w:p\b[^>]*?\/?>/.exec(markup)![0];
  const properties = /^<w:p\b[^>]*>\s*(<w:pPr\b[\s\S]*?<\/w:pPr>|<w:pPr[^>]*\/>)?/.exec(markup)?.[1] ?? "";
  const { runs } = charactersOf(xml, { ...like, isClosedAtOnce: tag.endsWith("/>"), isLocked: false });
  const run =
    cleanProperties(runs.find((one) => one.properties !== "")?.properties ?? "") || markProperties(markup);
  return `<w:p>${properties}<w:r>${run}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

/**
 * The patches by which the lines of a cell (its paragraphs) become other lines.
 * @param indexes its paragraphs by document index
 * @returns the id of a message where that cannot be
 */
export function linePatches(
  { xml, body, document }: FileSnapshot,
  indexes: readonly number[],
  text: string,
  writing: Writing,
): Patch[] | string {
  const known = indexes.map((index) => document.paragraphs[index]!);
  const { deleted, replaced, inserted } = lineEdits(
    known.map((paragraph) => paragraph.text),
    text.split("\n"),
  );
  const isOther = deleted.length > 0 || inserted.length > 0;
  if (isOther && writing.recorder) return "word/no-text-place";
  const patches: Patch[] = [];
  for (const at of deleted) {
    const { from, to, isLocked } = body.paragraphs[indexes[at]!]!;
    if (isLocked) return "word/region-locked";
    if (hasAttached(xml.slice(from, to))) return "word/attached";
    patches.push({ from, to, text: "" });
  }
  for (const { at, text: line } of inserted) {
    const like = body.paragraphs[indexes[at]!]!;
    const { from, to, isLocked } = like;
    if (isLocked) return "word/region-locked";
    patches.push({ from, to: from, text: lineLike(xml, xml.slice(from, to), line, like) });
  }
  for (const { at, text: line } of replaced) {
    const [index, paragraph] = [indexes[at]!, known[at]!];
    const edit = { from: 0, to: paragraph.text.length, text: line };
    const patch = paragraphEdit(xml, body.paragraphs[index]!, paragraph, [edit], writing);
    if (typeof patch === "string") return patch;
    patches.push(patch);
  }
  return joinedAtOnePlace(patches);
}

/** Lines that come before one paragraph come as one patch, in their order. */
function joinedAtOnePlace(patches: Patch[]): Patch[] {
  const joined: Patch[] = [];
  for (const patch of patches) {
    const same = joined.find(
      (one) => one.from === patch.from && one.to === patch.from && patch.to === patch.from,
    );
    if (same) same.text += patch.text;
    else joined.push({ ...patch });
  }
  return joined;
}
