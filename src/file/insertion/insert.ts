import type { Place } from "../../document/types";
import { readFlatOpc } from "../../document";
import type { InsertOptions } from "../../open";
import { hasAttached } from "../markup/attached";
import type { BodyParagraph } from "../markup/body";
import { movedBy, type Patch } from "../markup/patches";
import { FileRefusal } from "../refusal";
import type { FileSession } from "../session";
import type { FileSnapshot } from "../snapshot";
import { AUTHOR, freeAnnotation } from "../writing/annotations";
import { stretchesOf, type WrittenStretches } from "../writing/stretches";
import { packageContent, type PackageContent } from "./package-content";
import { recordedBlocks } from "./recorded";
import { addStyles } from "./styles";

/** Where something is put in. */
interface Gap {
  at: number;
  movedBehindTable: boolean;
}

/** Behind the paragraph, before it when it is empty, or behind the outermost table around it. */
function besideParagraph({ body, document }: FileSnapshot, index: number): Gap {
  const paragraph = body.paragraphs[index];
  if (!paragraph) throw new FileRefusal("word/place-gone");
  const around = body.tables.find(
    ({ from, to, isInTable }) => !isInTable && from < paragraph.from && paragraph.to <= to,
  );
  if (paragraph.isLocked) throw new FileRefusal("word/control-locked");
  if (around) return { at: around.to, movedBehindTable: true };
  const isEmpty = document.paragraphs[index]?.text === "";
  return { at: isEmpty ? paragraph.from : paragraph.to, movedBehindTable: false };
}

function gapAt(now: FileSnapshot, place: Place | null): Gap {
  if (!place || place.kind === "document") return atEnd(now);
  if (place.kind === "paragraph") return besideParagraph(now, place.paragraph);
  if (place.kind === "cell" && place.paragraphs[0] !== undefined)
    return besideParagraph(now, place.paragraphs[0]);
  const table = now.body.tables[place.table];
  if (!table) throw new FileRefusal("word/place-gone");
  const outermost = now.body.tables.find(
    ({ from, to, isInTable }) => !isInTable && from <= table.from && table.to <= to,
  );
  return { at: (outermost ?? table).to, movedBehindTable: true };
}

/** Where nobody says where: behind all that stands there, before an empty paragraph at the end. */
function atEnd({ body, document }: FileSnapshot): Gap {
  const last = body.paragraphs.at(-1);
  const isInTable = last && body.tables.some(({ from, to }) => from < last.from && last.to <= to);
  const isEmpty = last && document.paragraphs[body.paragraphs.length - 1]?.text === "";
  if (last && !isInTable && isEmpty) return { at: last.from, movedBehindTable: false };
  return { at: body.end, movedBehindTable: false };
}

const EMPTY = "<w:p/>";

/** The blocks with the empty paragraphs that keep tables apart, and the end of the document a paragraph. */
function apart(
  { xml, body }: FileSnapshot,
  { at }: Gap,
  { blocks, beginsWithTable, endsWithTable, tail }: PackageContent,
): string {
  const before = xml.slice(0, at).trimEnd();
  const behind = xml.slice(at).trimStart();
  const isBehindTable = before.endsWith("</w:tbl>");
  const needsTail =
    endsWithTable && (behind.startsWith("<w:tbl") || at >= body.end || xml.slice(at, body.end).trim() === "");
  return (beginsWithTable && isBehindTable ? EMPTY : "") + blocks + (needsTail ? tail : "");
}

/** The texts of a package of paragraphs; none where it has tables. */
function textsIn(xml: string): string[] {
  const read = readFlatOpc(xml);
  if (!read.ok || read.document.tables.length > 0) return [];
  return read.document.paragraphs.slice(0, -1).map(({ text }) => text);
}

/** The stretches of content that goes for an insertion: each where it stands behind the gap, word for word. */
function replacedStretches(
  { xml, body, document }: FileSnapshot,
  { at }: Gap,
  packages: readonly string[],
): Patch[] {
  const patches: Patch[] = [];
  for (const content of packages) {
    const texts = textsIn(content);
    const first = body.paragraphs.findIndex(
      ({ from }, i) =>
        from >= at && texts.length > 0 && texts.every((text, n) => document.paragraphs[i + n]?.text === text),
    );
    const own: BodyParagraph[] = first < 0 ? [] : body.paragraphs.slice(first, first + texts.length);
    const isOutside = own.every(
      ({ from, to }) => !body.tables.some((table) => table.from < from && to <= table.to),
    );
    const [start, end] = [own[0]?.from ?? 0, own.at(-1)?.to ?? 0];
    const isFree = !patches.some(({ from, to }) => from < end && start < to);
    if (
      own.length === texts.length &&
      own.length > 0 &&
      isOutside &&
      isFree &&
      !hasAttached(xml.slice(start, end))
    ) {
      patches.push({ from: start, to: end, text: "" });
    }
  }
  return patches;
}

export interface FileInsertion {
  movedBehindTable: boolean;
  notReplaced?: number;
  written: WrittenStretches;
}

/**
 * Puts a package of the template into the file, recorded where the document records changes; styles come with it where the
 * file does not have them.
 * @param cursor where the drafter is in what is shown; at the end when null
 * @throws FileRefusal where nothing may be written, or not there
 */
export async function insertIntoFile(
  session: FileSession,
  content: string,
  cursor: Place | null,
  { at, instead = [] }: InsertOptions,
): Promise<FileInsertion> {
  session.assertWritable();
  const { now } = session;
  const found = at ?? cursor;
  const place = found && session.placeNow(found);
  if (at && !place) throw new FileRefusal("word/place-gone");
  const gap = gapAt(now, place);
  const made = packageContent(content);
  const plain = apart(now, gap, made);
  const text = now.isTracking ? recordedBlocks(plain, AUTHOR, freeAnnotation(now.xml)) : plain;
  const goes = now.isTracking ? [] : replacedStretches(now, gap, instead);
  const patches: Patch[] = [{ from: gap.at, to: gap.at, text }, ...goes];
  const file = now.file.copy();
  const parts = addStyles(file, made);
  const next = await session.tried(patches, file);
  assertWhole(now, next, patches);
  const stretches = stretchesOf(now.xml, patches);
  session.become(next, patches);
  return {
    movedBehindTable: gap.movedBehindTable,
    written: { kind: "insertion", stretches, parts },
    ...(instead.length > 0 && { notReplaced: instead.length - goes.length }),
  };
}

/** What was there before must read as it did. @throws FileRefusal `file/not-as-meant` */
function assertWhole(before: FileSnapshot, after: FileSnapshot, patches: readonly Patch[]): void {
  const moved = movedBy(patches);
  const isSame = before.body.paragraphs.every(({ from }, i) => {
    const at = moved(from);
    if (at === null) return true;
    const index = after.body.paragraphs.findIndex((one) => one.from === at);
    return after.document.paragraphs[index]?.text === before.document.paragraphs[i]?.text;
  });
  if (!isSame || after.obstacle !== null) throw new FileRefusal("file/not-as-meant");
}
