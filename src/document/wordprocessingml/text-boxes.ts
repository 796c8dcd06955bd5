import type { Block, Paragraph, Table } from "../types";

/** A text box while the body is read: its paragraphs and tables are counted from 0. */
export interface TextBox {
  blocks: Block[];
  paragraphs: Paragraph[];
  tables: Table[];
}

/** A text box of any source. */
export interface AnyTextBox {
  blocks: object[];
  paragraphs: { text: string; numbering?: string }[];
  tables: { rows: unknown[]; columns: number }[];
}

/** What is read in its place, and what is not. */
export interface ChosenBoxes<Box> {
  chosen: Box[];
  leftOut: Box[];
}

/** A title ends like this, however it is broken into lines. */
const TITLE = /(?:报告|年报)(?:[（(].{1,12}[)）])?$/;
const LONGEST_TITLE = 70;
const HEADING = /^第?[一二三四五六七八九十]{1,3}(?:部分|[、.．])/;

/**
 * Which text boxes belong to the text. Word draws them beside it, so that most of them are stamps, letterheads and
 * remarks. One that holds a table, a title or a numbered heading is part of what is reported, and with it those that are
 * anchored at the same place, between the same two texts of the body; and where the body has no text, all are.
 * @param blocks the blocks of the body with those of all boxes in their places
 */
export function chooseBoxes<Box extends AnyTextBox>(
  boxes: Box[],
  blocks: ({ kind: "table" } | { kind: "paragraph"; text: string })[],
): ChosenBoxes<Box> {
  const boxOf = new Map<object, Box>(
    boxes.flatMap((box) => box.blocks.map((block): [object, Box] => [block, box])),
  );
  const groups: Set<Box>[] = [new Set()];
  let isBlank = true;
  for (const block of blocks) {
    const box = boxOf.get(block);
    if (box) groups.at(-1)!.add(box);
    else if (block.kind === "table" || block.text.trim() !== "") {
      isBlank = false;
      groups.push(new Set());
    }
  }
  const chosen = new Set(
    groups.filter((group) => isBlank || [...group].some(isText)).flatMap((group) => [...group]),
  );
  return { chosen: boxes.filter((box) => chosen.has(box)), leftOut: boxes.filter((box) => !chosen.has(box)) };
}

const plain = (text: string): string => text.replace(/\s/g, "");

export const textOfBox = (box: AnyTextBox): string => plain(box.paragraphs.map(({ text }) => text).join(""));

function isText(box: AnyTextBox): boolean {
  const isTitle = (text: string) => text.length <= LONGEST_TITLE && TITLE.test(text);
  return (
    box.tables.some(({ rows, columns }) => rows.length > 1 && columns > 1) ||
    isTitle(textOfBox(box)) ||
    box.paragraphs.some(
      ({ numbering = "", text }) => isTitle(plain(text)) || HEADING.test(plain(numbering + text)),
    )
  );
}

/** The blocks without those of some boxes. */
export function withoutBoxes<B extends object>(blocks: B[], boxes: AnyTextBox[]): B[] {
  const gone = new Set(boxes.flatMap((box) => box.blocks));
  return gone.size === 0 ? blocks : blocks.filter((block) => !gone.has(block));
}

/** Counts the paragraphs and tables of boxes on where those of the body end. */
export function withBoxes(
  body: { paragraphs: Paragraph[]; tables: Table[] },
  boxes: TextBox[],
): { paragraphs: Paragraph[]; tables: Table[] } {
  const paragraphs = [...body.paragraphs];
  const tables = [...body.tables];
  for (const box of boxes) {
    for (const paragraph of box.paragraphs) paragraph.index = paragraphs.push(paragraph) - 1;
    for (const table of box.tables) table.index = tables.push(table) - 1;
  }
  return { paragraphs, tables };
}
