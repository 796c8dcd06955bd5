import { formOf, type FormCell, type FormTable } from "../../../src/form";

/**
 * A report in as little markup as shows it, so that a fuzzer that changes single bytes meets what is looked for in it: title,
 * headings, the beginning of a table. With more of it most of the time would go into what is the same in every run.
 */
export interface Markup {
  paragraph(text: string): string;
  table(rows: string[]): string;
  row(cells: string[]): string;
  cell(text: string, cell: Shape): string;
  /** What stands in the row below a cell that goes on there; HTML has nothing there. */
  covered(cell: Shape): string;
}

type Shape = Pick<FormCell, "columnSpan" | "rowSpan">;

const form = formOf("2021");

/** The heads, and a row of numbers or two. */
const MOST_ROWS = 4;

function table({ rows, widths }: FormTable, markup: Markup): string {
  const open = new Map<number, { cell: FormCell; left: number }>();
  return markup.table(
    rows.slice(0, MOST_ROWS).map((row, r) => {
      const cells: string[] = [];
      for (let column = 0; column < widths.length;) {
        const above = open.get(column);
        if (above) {
          cells.push(markup.covered(above.cell));
          if (--above.left === 0) open.delete(column);
          column += above.cell.columnSpan;
          continue;
        }
        const cell = row.cells.find((one) => one.column === column);
        if (!cell) throw new Error(`Nothing stands at column ${column} of row ${r}.`);
        cells.push(markup.cell(cell.key ? String((r + column) % 3) : cell.text, cell));
        if (cell.rowSpan > 1) open.set(column, { cell, left: cell.rowSpan - 1 });
        column += cell.columnSpan;
      }
      return markup.row(cells);
    }),
  );
}

/** The report in a markup, without the head and the end of its file. */
export const reportIn = (markup: Markup): string =>
  [
    markup.paragraph("云溪县文化和旅游局2023年政府信息公开工作年度报告"),
    markup.paragraph("二、主动公开政府信息情况"),
    table(form.tables.disclosure, markup),
    markup.paragraph("六、其他需要报告的事项"),
    markup.paragraph("2023年，本局公开信息12条。"),
  ].join("");

export const wordMarkup: Markup = {
  paragraph: (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`,
  table: (rows) => `<w:tbl>${rows.join("")}</w:tbl>`,
  row: (cells) => `<w:tr>${cells.join("")}</w:tr>`,
  cell: (text, { columnSpan, rowSpan }) =>
    `<w:tc><w:tcPr>${span(columnSpan)}${rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ""}</w:tcPr>${wordMarkup.paragraph(text)}</w:tc>`,
  covered: ({ columnSpan }) => `<w:tc><w:tcPr>${span(columnSpan)}<w:vMerge/></w:tcPr><w:p/></w:tc>`,
};

const span = (columns: number): string => (columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "");

export const htmlMarkup: Markup = {
  paragraph: (text) => `<p>${text}</p>`,
  table: (rows) => `<table>${rows.join("")}</table>`,
  row: (cells) => `<tr>${cells.join("")}`,
  cell: (text, { columnSpan, rowSpan }) =>
    `<td${columnSpan > 1 ? ` colspan=${columnSpan}` : ""}${rowSpan > 1 ? ` rowspan=${rowSpan}` : ""}>${text}`,
  covered: () => "",
};

export const odfMarkup: Markup = {
  paragraph: (text) => `<text:p>${text}</text:p>`,
  table: (rows) => `<table:table>${rows.join("")}</table:table>`,
  row: (cells) => `<table:table-row>${cells.join("")}</table:table-row>`,
  cell: (text, { columnSpan, rowSpan }) =>
    `<table:table-cell table:number-columns-spanned="${columnSpan}" table:number-rows-spanned="${rowSpan}">${odfMarkup.paragraph(text)}</table:table-cell>${"<table:covered-table-cell/>".repeat(columnSpan - 1)}`,
  covered: ({ columnSpan }) => "<table:covered-table-cell/>".repeat(columnSpan),
};
