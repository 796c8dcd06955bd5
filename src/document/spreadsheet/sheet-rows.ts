import { MAX_DEPTH, MAX_SPAN, MAX_TEXT } from "../limits";
import { openZip, type Zip } from "../package/zip";
import { attempt, UnreadableError } from "../refusal";
import type { Unreadable } from "../types";
import { decodeXml } from "../xml/decode";
import { readTags, type Attributes } from "../xml/tags";

/**
 * The texts of a workbook (ECMA-376 part 1, 18): what stands in its cells, sheet by sheet, row by row. No report comes as one; lists of
 * names do. Numbers are told as they are stored, formulas by their last result.
 */

/** What somebody wants to hear of a part: names are told without their prefix. */
interface Listener {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** A part that is not there has nothing to tell. @throws UnreadableError `doctype`, `xml-broken`, `too-complex` */
function listen(zip: Zip, part: string, listener: Listener): void {
  const bytes = zip.read(part);
  if (!bytes) return;
  let depth = 0;
  readTags(decodeXml(bytes), {
    open(name, attributes) {
      if (++depth > MAX_DEPTH) throw new UnreadableError("too-complex", { limit: MAX_DEPTH });
      listener.open(localName(name), attributes());
    },
    text: (text) => listener.text(text),
    close(name) {
      depth--;
      listener.close(localName(name));
    },
  });
}

/** Hears the text of every `t` between two tags, the reading of its signs (`rPh`) left out. */
class TextListener {
  private readings = 0;
  private isText = false;
  private written = "";
  open(name: string): void {
    if (name === "rPh") this.readings++;
    this.isText = name === "t" && this.readings === 0;
  }
  text(text: string): void {
    if (this.isText) this.written += text;
  }
  close(name: string): void {
    if (name === "rPh") this.readings--;
    this.isText = false;
  }
  take(): string {
    const { written } = this;
    this.written = "";
    return written;
  }
}

function sharedTexts(zip: Zip): string[] {
  const texts: string[] = [];
  const found = new TextListener();
  listen(zip, "xl/sharedStrings.xml", {
    open: (name) => found.open(name),
    text: (text) => found.text(text),
    close(name) {
      found.close(name);
      if (name === "si") texts.push(found.take());
    },
  });
  return texts;
}

/** The column of a cell by its reference (18.18.7): C5 is 2; null for none. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/u.exec(reference ?? "")?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** More of them than of any list; a sheet may say of a million rows that they are there. */
const MAX_ROWS = 20_000;

function rowsOf(
  zip: Zip,
  part: string,
  shared: readonly string[],
  isTooMuch: (text: string) => void,
): string[][] {
  const rows: string[][] = [];
  const inside = new TextListener();
  let row: string[] = [];
  let cell: { column: number; type: string } | null = null;
  let value = "";
  let isValue = false;
  listen(zip, part, {
    open(name, { r, t }) {
      inside.open(name);
      isValue = name === "v";
      if (name === "row") row = [];
      else if (name === "c") cell = { column: columnOf(r) ?? row.length, type: t ?? "n" };
    },
    text(text) {
      inside.text(text);
      if (isValue) value += text;
    },
    close(name) {
      inside.close(name);
      isValue = false;
      if (name === "row" && rows.length < MAX_ROWS) rows.push(row);
      if (name !== "c" || !cell) return;
      const written = inside.take();
      const text =
        cell.type === "s" ? (shared[Number(value)] ?? "") : cell.type === "inlineStr" ? written : value;
      isTooMuch(text);
      if (cell.column < MAX_SPAN) {
        while (row.length < cell.column) row.push("");
        row[cell.column] = text;
      }
      [cell, value] = [null, ""];
    },
  });
  return rows;
}

/** Sheets in the order of their numbers, which is the one in which they were made. */
const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/iu;

/**
 * The rows of every sheet of a workbook (.xlsx), each row as the texts of its cells. Never throws on the content.
 * @param bytes the whole file, a zip archive
 */
export function sheetRows(bytes: Uint8Array): { ok: true; sheets: string[][][] } | Unreadable {
  return attempt(() => {
    const zip = openZip(bytes);
    const parts = zip.names
      .flatMap((name) => {
        const number = SHEET.exec(name)?.[1];
        return number === undefined ? [] : [{ name, number: Number(number) }];
      })
      .sort((a, b) => a.number - b.number);
    const shared = sharedTexts(zip);
    let characters = 0;
    const isTooMuch = (text: string): void => {
      characters += text.length;
      if (characters > MAX_TEXT) throw new UnreadableError("too-much-text");
    };
    return { ok: true as const, sheets: parts.map(({ name }) => rowsOf(zip, name, shared, isTooMuch)) };
  });
}
