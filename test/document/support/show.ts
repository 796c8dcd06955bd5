import { allCells, type Paragraph, type SourceDocument, type Table } from "../../../src/document";

/**
 * A table as a drawing, one line for each grid row: the text where a cell begins, `<` where it goes on to the
 * right, `^` where it goes on downwards, `.` where the table has no cell.
 */
export function draw(table: Table): string[] {
  const lines = table.rows.map(() => new Array<string>(table.columns).fill("."));
  for (const cell of allCells(table)) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        const line = lines[row];
        if (!line || line[column] !== ".")
          throw new Error(`Cell ${cell.text} lies outside or on another cell`);
        line[column] = row > cell.row ? "^" : column > cell.column ? "<" : cell.text || "_";
      }
    }
  }
  return lines.map((line) => line.join(" "));
}

export const texts = (paragraphs: Paragraph[]): string[] => paragraphs.map((paragraph) => paragraph.text);

export const codes = (document: SourceDocument): string[] => document.messages.map((message) => message.code);
