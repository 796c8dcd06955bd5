import type { Place } from "../../document/types";
import { charactersOf } from "../markup/characters";
import type { Patch } from "../markup/patches";
import { attributeIn, tagsIn } from "../markup/tags";
import type { FileSnapshot } from "../snapshot";

/**
 * Where a comment stands in the text (ECMA-376 17.13.4.3 to 17.13.4.5). It is put around whole runs, so that none is cut and
 * the text is what it was when the comment is taken out again.
 */

/** A paragraph that was closed at once is closed so again: this end tells, and no other program writes it. */
const OPENED_END = "</w:p >";

interface Ends {
  start: Patch;
  end: Patch;
}

const startMarkup = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const endMarkup = (id: number): string =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

/** Before the first and behind the last run of a range of a paragraph; of all of it without one. */
function endsIn(
  { xml, body, document }: FileSnapshot,
  index: number,
  range: [number, number] | null,
  id: number,
): Ends | null {
  const paragraph = body.paragraphs[index];
  const known = document.paragraphs[index];
  if (!paragraph || !known) return null;
  if (paragraph.isClosedAtOnce) return null;
  const scanned = charactersOf(xml, paragraph);
  const isProven = scanned.text === known.text;
  const touched = range && isProven ? scanned.characters.slice(...range).map(({ run }) => run) : [];
  const runs = touched.length > 0 ? touched : scanned.runs;
  const close = xml.lastIndexOf("</w:p", paragraph.to - 1);
  const [first, last] = [runs[0]?.outer, runs.at(-1)?.outer];
  const from = first ? first.from : close;
  const to = last ? last.to : close;
  return {
    start: { from, to: from, text: startMarkup(id) },
    end: { from: to, to, text: endMarkup(id) },
  };
}

/** The paragraphs that show a place: of a row its label, of a table its first cell. */
function paragraphsOf({ document }: FileSnapshot, place: Place): number[] {
  if (place.kind === "document") return [];
  if (place.kind === "paragraph") return [place.paragraph];
  if (place.kind === "cell") return place.paragraphs;
  const rows = document.tables[place.table]?.rows ?? [];
  const wanted = place.kind === "row" ? rows.filter(({ tr }) => tr === place.tr) : rows;
  const cells = wanted.flatMap(({ cells: all }) => all);
  const cell = cells.find(({ text }) => text.trim() !== "") ?? cells[0];
  return (cell?.blocks ?? []).flatMap((block) => (block.kind === "paragraph" ? [block.index] : []));
}

/** The patches that put a comment at a place; null where it has none. */
export function rangePatches(now: FileSnapshot, place: Place, id: number): Patch[] | null {
  const indexes = paragraphsOf(now, place);
  const [first, last] = [indexes[0], indexes.at(-1)];
  if (first === undefined || last === undefined) return null;
  const range = place.kind === "paragraph" ? place.range : null;
  const [opening, closing] = [endsIn(now, first, range, id), endsIn(now, last, range, id)];
  if (opening && closing) return [opening.start, closing.end];
  const only = now.body.paragraphs[first];
  if (!only?.isClosedAtOnce || first !== last) return null;
  const markup = `>${startMarkup(id)}${endMarkup(id)}${OPENED_END}`;
  return [{ from: only.to - 2, to: only.to, text: markup }];
}

const isMarkOf = (tag: string, ids: ReadonlySet<string>): boolean => ids.has(attributeIn(tag, "w:id") ?? "");

/** The run that holds nothing but a reference, or the reference alone. */
function referenceStretch(xml: string, from: number, to: number): { from: number; to: number } {
  const start = xml.lastIndexOf("<w:r", from);
  const before =
    start < 0
      ? null
      : /^<w:r(?:\s[^>]*)?>(?:<w:rPr\b(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>|<w:rPr\/>)?\s*$/.exec(
          xml.slice(runStart(xml, from), from),
        );
  const behind = /^\s*<\/w:r\s*>/.exec(xml.slice(to, to + 100));
  return before && behind ? { from: runStart(xml, from), to: to + behind[0].length } : { from, to };
}

/** Where the run around a place begins. */
function runStart(xml: string, at: number): number {
  const runs = [...xml.slice(Math.max(0, at - 2000), at).matchAll(/<w:r(?=[\s>])/g)];
  const last = runs.at(-1);
  return last ? Math.max(0, at - 2000) + last.index : at;
}

/** The patches that take the marks of comments out of the text. */
export function rangeRemovals(xml: string, ids: ReadonlySet<string>): Patch[] {
  const patches: Patch[] = [];
  if (ids.size === 0) return patches;
  for (const { name, kind, from, to } of tagsIn(xml)) {
    if (kind === "close" || !name.startsWith("w:comment") || !isMarkOf(xml.slice(from, to), ids)) continue;
    if (name === "w:commentRangeStart" || name === "w:commentRangeEnd") patches.push({ from, to, text: "" });
    else if (name === "w:commentReference") patches.push({ ...referenceStretch(xml, from, to), text: "" });
  }
  return patches;
}

/** Paragraphs that were opened for a comment and hold nothing any more. */
const OPENED = /(<w:p(?:\s[^<>]*)?)><\/w:p >/g;

/** What is left to be done when comments have gone out. */
export const closings = (xml: string): Patch[] =>
  [...xml.matchAll(OPENED)].map(({ 0: whole, 1: tag, index }) => ({
    from: index + tag!.length,
    to: index + whole.length,
    text: "/>",
  }));
