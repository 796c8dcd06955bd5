import type { Block, Cell, SourceDocument } from "../../../src/document/types";
import { between, pick, type Random } from "../../check/support/tables";

/** One digit, word or sentence of a report in flat OPC, changed as a slip or a late edit changes it. */

const TEXT = /(<w:t xml:space="preserve">)([^<]*)(<\/w:t>)/gu;
const HAN = "年月日政务公开信息机关工作报告办理结果情况数量";

const replaceAt = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);

function digit(text: string, random: Random): string {
  const places = [...text].flatMap((character, i) => (/\d/u.test(character) ? [i] : []));
  if (places.length === 0) return text;
  const at = pick(random, places);
  const other = String((Number(text[at]) + between(random, 1, 9)) % 10);
  return random() < 0.8 ? replaceAt(text, at, 1, other) : replaceAt(text, at, 1, "");
}

function character(text: string, random: Random): string {
  const at = between(random, 0, text.length - 1);
  const kind = random();
  if (kind < 0.5)
    return replaceAt(
      text,
      at,
      1,
      pick(
        random,
        [...HAN].filter((one) => one !== text[at]),
      ),
    );
  if (kind < 0.8) return replaceAt(text, at, 1, "");
  return replaceAt(text, at, 0, pick(random, [...HAN]));
}

function sentence(text: string, random: Random): string {
  const sentences = text.match(/[^。；]+[。；]?/gu) ?? [];
  if (sentences.length === 0) return text;
  const at = between(random, 0, sentences.length - 1);
  const kind = random();
  const changed = [...sentences];
  if (kind < 0.4) changed.splice(at, 1);
  else if (kind < 0.6) changed.splice(at, 0, "另有事项正在办理。");
  else if (kind < 0.8) changed.splice(at, 0, sentences[at]!);
  else changed.reverse();
  return changed.join("");
}

export const kinds = { digit, character, sentence };

const hasSuch = (text: string, kind: keyof typeof kinds): boolean =>
  kind === "digit" ? /\d/u.test(text) : kind === "sentence" ? text.includes("。") : /[一-龥]/u.test(text);

/**
 * The same package with one text changed.
 * @returns null where the draw changes nothing that anybody sees
 */
export function mutated(xml: string, kind: keyof typeof kinds, random: Random): string | null {
  const texts = [...xml.matchAll(TEXT)].filter(([, , text]) => hasSuch(text!, kind));
  const found = pick(random, texts);
  const [, open, text, close] = found;
  const changed = kinds[kind](text!, random);
  if (changed === text) return null;
  return replaceAt(xml, found.index, found[0].length, `${open!}${changed}${close!}`);
}

/** A text of a document that has been read, and how it is written over. */
interface Written {
  text: string;
  write(text: string): void;
}

const writtenIn = (blocks: Block[]): Written[] =>
  blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [{ text: block.text, write: (text: string) => void (block.text = text) }]
      : block.rows.flatMap(({ cells }) => cells.map((cell) => inCell(cell))),
  );

function inCell(cell: Cell): Written {
  const paragraphs = cell.blocks.filter((block) => block.kind === "paragraph");
  const before = paragraphs.map(({ text }) => text);
  return {
    text: cell.text,
    write(text) {
      const lines = text === cell.text ? before : text.split("\n");
      paragraphs.forEach((paragraph, i) => (paragraph.text = lines[i] ?? ""));
      cell.text = text;
    },
  };
}

/**
 * Changes one text of a document where it stands, does something with it, and puts it back: ten thousand documents need
 * not be read.
 * @returns null where the draw changes nothing that anybody sees
 */
export function whileMutated<T>(
  document: SourceDocument,
  kind: keyof typeof kinds,
  random: Random,
  look: () => T,
): { text: string; seen: T } | null {
  const place = pick(
    random,
    writtenIn(document.blocks).filter(({ text }) => hasSuch(text, kind)),
  );
  const changed = kinds[kind](place.text, random);
  if (changed === place.text) return null;
  place.write(changed);
  try {
    return { text: changed, seen: look() };
  } finally {
    place.write(place.text);
  }
}
