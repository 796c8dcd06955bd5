import { cellKeys } from "../../src/form";
import { allTexts, complaints, form2021, numbered, readWith, textsOf } from "./support/reports";
import { type SketchTable, mapCells, sketchForm, withRow, withoutRow } from "./support/sketch";

/** Everything that can be lost or changed in one table, one thing at a time, and what must be said of it. */

const expected = allTexts(form2021, numbered);
const ids = ["disclosure", "applications", "disputes"] as const;
const official = (id: (typeof ids)[number]): SketchTable => sketchForm(form2021, id, numbered);

const labelled = ids.flatMap((id) =>
  form2021.tables[id].rows.flatMap((row, at) =>
    row.cells.filter((cell) => cell.role !== "number").map((cell) => ({ id, at, row, cell })),
  ),
);
const numberRows = ids.flatMap((id) =>
  form2021.tables[id].rows.flatMap((row, at) => (row.key ? [{ id, at, key: row.key }] : [])),
);

const changed = (id: (typeof ids)[number], at: number, column: number, text: string): SketchTable =>
  mapCells(official(id), (cell, row) => (row === at && cell.column === column ? { ...cell, text } : cell));

describe("one label or heading after the other", () => {
  it("is said to be empty when it is lost, and no number moves", () => {
    for (const { id, at, cell } of labelled) {
      const report = readWith(id, [changed(id, at, cell.column, "")]);
      expect(textsOf(report)).toEqual(expected);
      expect(complaints(report)).toEqual([`empty ${cell.role} ${cell.text} → `]);
    }
  });

  it("is said to be changed when it has other words, and no number moves", () => {
    for (const { id, at, cell } of labelled) {
      const report = readWith(id, [changed(id, at, cell.column, "另有说明的内容")]);
      expect(textsOf(report)).toEqual(expected);
      expect(complaints(report)).toEqual([`changed ${cell.role} ${cell.text} → 另有说明的内容`]);
    }
  });

  it("is said to be damaged when a zero got into it", () => {
    for (const { id, at, cell } of labelled) {
      const text = `${cell.text.slice(0, 4)}0${cell.text.slice(4)}`;
      const report = readWith(id, [changed(id, at, cell.column, text)]);
      expect(textsOf(report)).toEqual(expected);
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
        const report = readWith(id, [table]);
        expect(textsOf(report)).toEqual(expected);
        expect(complaints(report)).toEqual([]);
      }
  });
});

describe("one row after the other", () => {
  it("is missed when it is taken out, and its neighbours keep their numbers", () => {
    for (const { id, at, key } of numberRows) {
      const report = readWith(id, [withoutRow(official(id), at)]);
      const rest = Object.fromEntries(
        Object.entries(expected).filter(([cell]) => !cell.startsWith(`${key}/`)),
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
      const report = readWith(id, [withRow(official(id), at, texts)]);
      expect(textsOf(report)).toEqual(expected);
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
      const report = readWith(id, [table]);
      expect(textsOf(report)).toEqual(expected);
      expect(complaints(report).filter((line) => !line.startsWith("empty label"))).toEqual([]);
      expect(complaints(report).length).toBe(1);
      expect(report.tables.applications!.labels.find((found) => found.state === "empty")?.row).toBe(key);
    }
  });
});

it("has every key of the form among the expected ones", () => {
  expect(Object.keys(expected)).toEqual(cellKeys(form2021));
});
