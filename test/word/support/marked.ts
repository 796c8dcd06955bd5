import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFlatOpc } from "../../../src/document";
import type { Place, SourceDocument } from "../../../src/document/types";
import { formOf } from "../../../src/form";
import { tableDocx } from "../../../src/template";
import type { ParagraphMarkup } from "../../../src/word/places/markup";
import { markupOf } from "./markup";
import type { Mark } from "../../../src/open";
import type { OpenOptions } from "../../simulated-word/open-word";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { partsOf } from "./parts";
import { placeInRow, session, valueOf, type Session } from "./session";

/** What the tests of marks have in common: table 三 with three numbers, everything else empty. */

const numbers = new Map([
  ["applications/new/natural", "12"],
  ["applications/granted/natural", "8"],
  ["applications/refused.1/natural", "1"],
]);
export const docx = tableDocx(formOf("2021"), "applications", { numbers });

export const mark = (id: string, place: Place): Mark => ({
  id,
  place,
  severity: "error",
  message: `${id}的问题`,
});

/** A cell with 8, a cell with 1 in a merged block, and the empty cell beside it. */
export const granted = (read: SourceDocument): Place => placeInRow(read, "（一）予以公开", 3);
export const secret = (read: SourceDocument): Place => placeInRow(read, "1.属于国家秘密", 3);
export const empty = (read: SourceDocument): Place => placeInRow(read, "1.属于国家秘密", 4);

export interface Opened extends Session {
  before: Record<string, string>;
  read: SourceDocument;
}

/** Opens the table in a Word and reads it as the pane does. */
export async function opened(options: OpenOptions): Promise<Opened> {
  const open = await session(options.bodyXml === undefined ? { docx, ...options } : options);
  return { ...open, before: partsOf(open.word), read: await valueOf(open.document.read()) };
}

function colours(word: SimulatedWord): { text: string; colours: ParagraphMarkup }[] {
  const reading = readFlatOpc(word.flatOpc());
  if (!reading.ok) throw new Error("the document cannot be read");
  const found = markupOf(word.flatOpc(), reading.document.paragraphs.length)!;
  return reading.document.paragraphs.map(({ text }, index) => ({ text, colours: found[index]! }));
}

/** Texts of the paragraphs in which something is highlighted. */
export const highlighted = (word: SimulatedWord): string[] =>
  colours(word)
    .filter((paragraph) => paragraph.colours.highlights.size > 0)
    .map(({ text }) => text);

/** Number of cells (by paragraphs) that are filled with this colour. */
export const filled = (word: SimulatedWord, fill: string): number =>
  colours(word).filter((paragraph) => paragraph.colours.fill === fill).length;

/** The file with change tracking switched on. */
export function tracked(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const settings = strFromU8(parts["word/settings.xml"]!);
  parts["word/settings.xml"] = strToU8(settings.replace(/(<w:settings[^>]*>)/, "$1<w:trackRevisions/>"));
  return zipSync(parts);
}
