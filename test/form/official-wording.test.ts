import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readFile } from "../../src/document";
import { formOf, tableIds, type FormTable } from "../../src/form";
import { describeWith, sharedFile } from "../support/shared-reports";

/**
 * The labels of the three tables, typed from the notice (国办公开办函〔2021〕30号) and not made from the form's data: the
 * title of a table, then a line for each row with the cells that begin in it, ＿ for one that is to be filled.
 */
const typed = readFileSync(resolve(__dirname, "../fixtures/official-form/labels-2021.txt"), "utf8")
  .trim()
  .split("\n\n");
const ofTable = (at: number): { title: string; rows: string[] } => ({
  title: typed[2 * at]!,
  rows: typed[2 * at + 1]!.split("\n"),
});

const rowsOf = (table: FormTable): string[] =>
  table.rows.map((row) => row.cells.map(({ role, text }) => (role === "number" ? "＿" : text)).join("｜"));

describe("the form of 2021", () => {
  it("is typed as three tables", () => {
    expect(typed).toHaveLength(6);
  });

  it.each(tableIds.map((id, at) => [id, at] as const))("has %s in the words of the notice", (id, at) => {
    const table = formOf("2021").tables[id];
    expect({ title: table.title, rows: rowsOf(table) }).toEqual(ofTable(at));
  });
});

describeWith("official-form-2021.docx")("the typed labels", () => {
  it("are those of the file that is handed out", async () => {
    const reading = await readFile(new Uint8Array(readFileSync(sharedFile("official-form-2021.docx"))));
    if (!reading.ok) throw new Error(reading.code);
    const rows = reading.document.tables.map((table) =>
      table.rows.map((row) => row.cells.map(({ text }) => text.replace(/\s/g, "") || "＿").join("｜")),
    );
    expect(rows).toEqual([0, 1, 2].map((at) => ofTable(at).rows));
  });
});
