/**
 * Writes a document with the npm package `docx`, by which systems on Node make reports.
 * Usage: node with-docx.mjs BLOCKS.json INTO.docx. A block is `{ text, heading }`, heading 0 to 2, or
 * `{ rows, cells }` with cells `[row, column, rows, columns, text]` in the order of rows.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from "docx";

const headings = [undefined, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2];

const written = (block) =>
  "text" in block
    ? new Paragraph({ text: block.text, heading: headings[block.heading] })
    : new Table({
        rows: Array.from(
          { length: block.rows },
          (_, at) =>
            new TableRow({
              children: block.cells
                .filter(([row]) => row === at)
                .map(
                  ([, , rowSpan, columnSpan, text]) =>
                    new TableCell({
                      rowSpan,
                      columnSpan,
                      children: text.split("\n").map((line) => new Paragraph(line)),
                    }),
                ),
            }),
        ),
      });

const [blocks, into] = process.argv.slice(2);
const children = JSON.parse(readFileSync(blocks, "utf8")).map(written);
writeFileSync(into, await Packer.toBuffer(new Document({ sections: [{ children }] })));
