import { cellKeys, forms } from "../../src/form";
import { allTexts, complaints, readSketch, textsOf } from "./support/reports";
import { type SketchTable, type Values, mapCells, sketchForm, withRow, withoutRow } from "./support/sketch";

/** Everything that can be lost or changed in one table, one thing at a time, and what must be said of it. */

const ids = ["disclosure", "applications", "disputes"] as const;
type Id = (typeof ids)[number];

describe.each(forms().map((form) => [form.edition, form] as const))("in the form of %s", (_edition, form) => {
  const values: Values = (key) => String(1 + cellKeys(form).indexOf(key));
  const everything = allTexts(form, values);
  const expectedOf = (id: Id) =>
    Object.fromEntries(Object.entries(everything).filter(([key]) => key.startsWith(`${id}/`)));
  const read = (id: Id, table: SketchTable) =>
    readSketch([
      `云溪县林业局${form.since}年政府信息公开工作年度报告`,
      `${form.tables[id].section}、${form.tables[id].title}`,
      table,
    ]);
  const official = (id: Id): SketchTable => sketchForm(form, id, values);

  const labelled = ids.flatMap((id) =>
    form.tables[id].rows.flatMap((row, at) =>
      row.cells.filter((cell) => cell.role !== "number").map((cell) => ({ id, at, row, cell })),
    ),
  );
  const numberRows = ids.flatMap((id) =>
    form.tables[id].rows.flatMap((row, at) => (row.key ? [{ id, at, key: row.key }] : [])),
  );

  const changed = (id: Id, at: number, column: number, text: string): SketchTable =>
    mapCells(official(id), (cell, row) => (row === at && cell.column === column ? { ...cell, text } : cell));

  describe("one label or heading after the other", () => {
    it("is said to be empty when it is lost, and no number moves", () => {
      for (const { id, at, cell } of labelled) {
        const report = read(id, changed(id, at, cell.column, ""));
        expect(textsOf(report)).toEqual(expectedOf(id));
        expect(complaints(report)).toEqual([`empty ${cell.role} ${cell.text} → `]);
      }
    });

    it("is said to be changed when it has other words, and no number moves", () => {
      for (const { id, at, cell } of labelled) {
        const report = read(id, changed(id, at, cell.column, "另有说明的内容"));
        expect(textsOf(report)).toEqual(expectedOf(id));
        expect(complaints(report)).toEqual([`changed ${cell.role} ${cell.text} → 另有说明的内容`]);
      }
    });

    it("is said to be damaged when a zero got into it", () => {
      for (const { id, at, cell } of labelled) {
        const text = `${cell.text.slice(0, 4)}0${cell.text.slice(4)}`;
        const report = read(id, changed(id, at, cell.column, text));
        expect(textsOf(report)).toEqual(expectedOf(id));
        expect(complaints(report)).toEqual([`changed ${cell.role} ${cell.text} → ${text} !`]);
      }
    });

    it("is accepted in other brackets, widths, numbering, spaces and lines", () => {
      const spellings: ((text: string) => string)[] = [
        (text) => text.replace(/（/g, "(").replace(/）/g, ")"),
        (text) => text.replace(/（/g, "〔").replace(/）/g, "〕"),
        (text) => text.replace(/^(\d)\./, "$1、"),
        (text) => text.replace(/^(\d)\./, "$1．"),
        (text) => [...text].join("\n"),
        (text) => [...text].join("\u00a0"),
        (text) => `\u3000${text} `,
        (text) => text.replace(/[“”]/g, '"').replace(/，/g, ","),
      ];
      for (const id of ids)
        for (const spell of spellings) {
          const table = mapCells(official(id), (cell) =>
            cell.key ? cell : { ...cell, text: spell(cell.text) },
          );
          const report = read(id, table);
          expect(textsOf(report)).toEqual(expectedOf(id));
          expect(complaints(report)).toEqual([]);
        }
    });
  });

  describe("one row after the other", () => {
    it("is missed when it is taken out, and its neighbours keep their numbers", () => {
      for (const { id, at, key } of numberRows) {
        const report = read(id, withoutRow(official(id), at));
        const rest = Object.fromEntries(
          Object.entries(expectedOf(id)).filter(([cell]) => !cell.startsWith(`${key}/`)),
        );
        expect(textsOf(report)).toEqual(rest);
        expect(complaints(report)).toEqual([`missing row ${key}`]);
      }
    });

    it.each([
      ["empty", ["", "", "", "", "", "", "", "", "", ""]],
      ["of another thing", ["其中：网上申请", "", "", "91", "0", "0", "0", "0", "0", "91"]],
    ])("is unexpected when a row %s is put in before it", (_, texts) => {
      for (const { id, at } of numberRows.filter((row) => row.id === "applications")) {
        const report = read(id, withRow(official(id), at, texts));
        expect(textsOf(report)).toEqual(expectedOf(id));
        const other = complaints(report).filter((line) => !line.startsWith("unexpected row"));
        expect(complaints(report)).toContain(`unexpected row ${texts.join("|")}`);
        expect(other).toEqual([]);
      }
    });

    it("keeps its numbers when its label cell is lost and the cells move left", () => {
      for (const { id, at, key } of numberRows.filter((row) => row.id === "applications")) {
        const table = official(id);
        const row = table.rows[at]!;
        const own = row.cells.filter((cell) => !cell.key).sort((a, b) => a.column - b.column);
        const label = own.at(-1)!;
        row.cells = row.cells
          .filter((cell) => cell !== label)
          .map((cell) => (cell.key ? { ...cell, column: cell.column - label.columnSpan } : cell));
        for (let column = 10 - label.columnSpan; column < 10; column++)
          row.cells.push({ column, columnSpan: 1, rowSpan: 1, text: "" });
        const report = read(id, table);
        expect(textsOf(report)).toEqual(expectedOf(id));
        expect(complaints(report).filter((line) => !line.startsWith("empty label"))).toEqual([]);
        expect(complaints(report).length).toBe(1);
        expect(report.tables.applications!.labels.find((found) => found.state === "empty")?.row).toBe(key);
      }
    });
  });

  it("has every key of the form among the expected ones", () => {
    expect(Object.keys(everything)).toEqual(cellKeys(form));
  });
});
