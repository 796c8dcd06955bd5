import type { MessageLog } from "../messages";
import type { Block, Cell, Paragraph, SourceDocument, Table } from "../types";

/** What the document around it has counted so far, and where in it the embedded one stands. */
interface Around {
  paragraphs: Paragraph[];
  tables: Table[];
  log: MessageLog;
}
interface Surroundings {
  level: number;
  hidden: boolean;
}

/**
 * The blocks of a document that is embedded (`w:altChunk`, ECMA-376 17.17.2.1), as Word takes them in: counted on among
 * those of the document around it, in tables as deep as it stands. The embedded document itself is left as it is.
 */
export function adopted(document: SourceDocument, surroundings: Surroundings, walk: Around): Block[] {
  const paragraph = (original: Paragraph): Paragraph => {
    const copy: Paragraph = {
      ...original,
      index: walk.paragraphs.length,
      // Its styles are others with the same names.
      style: null,
      level: original.level + surroundings.level,
      hidden: original.hidden || surroundings.hidden,
    };
    // They are counted in their place: a document inside another one is never the one that is open in Word.
    delete copy.inTextBox;
    walk.paragraphs.push(copy);
    return copy;
  };
  const table = (original: Table): Table => {
    const copy: Table = {
      ...original,
      index: walk.tables.length,
      level: original.level + surroundings.level,
      rows: [],
    };
    walk.tables.push(copy);
    for (const row of original.rows) copy.rows.push({ ...row, cells: row.cells.map(cell) });
    return copy;
  };
  const cell = (original: Cell): Cell => ({ ...original, blocks: original.blocks.map(block) });
  const block = (original: Block): Block =>
    original.kind === "paragraph" ? paragraph(original) : table(original);

  for (const { code, data } of document.messages) {
    const { table: number } = data;
    const moved = typeof number === "number" ? { ...data, table: number + walk.tables.length } : data;
    walk.log.add(code.replace(/^document\//, ""), moved);
  }
  return document.blocks.map(block);
}
