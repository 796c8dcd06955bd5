import { type Form, type FormRow, type TableId, tableIds } from "../../../src/form";
import type { Values } from "./sketch";

/**
 * The tables of a form as text, in the layouts in which reports are met outside Word: copied from web pages, from
 * word processors, from PDF files.
 */
export type Layout = (form: Form, id: TableId, values: Values) => string;

const textOf = (row: FormRow, values: Values): string[] =>
  row.cells.map((cell) => (cell.key ? values(cell.key) : cell.text));

/** The grid of a table: texts at the first place of each cell, "" at the others. */
function grid(form: Form, id: TableId, values: Values): string[][] {
  const table = form.tables[id];
  const rows = table.rows.map(() => table.widths.map(() => ""));
  table.rows.forEach((row, r) => {
    for (const cell of row.cells) rows[r]![cell.column] = cell.key ? values(cell.key) : cell.text;
  });
  return rows;
}

/** Cells that a row shows: its own, and an empty one for each merged from above. */
function shown(form: Form, id: TableId, values: Values): string[][] {
  const table = form.tables[id];
  return table.rows.map((row, r) => {
    const above = table.rows
      .slice(0, r)
      .flatMap((earlier, i) =>
        earlier.cells.filter((cell) => i + cell.rowSpan > r).map((cell) => ({ ...cell, text: "" })),
      );
    return [...above, ...row.cells]
      .sort((a, b) => a.column - b.column)
      .map((cell) => (cell.key ? values(cell.key) : cell.text));
  });
}

const wrap = (text: string, width: number): string[] => text.match(new RegExp(`.{1,${width}}`, "gu")) ?? [];

/** Labels and numbers of each row of numbers; a group's label at its first row. */
function labelled(
  form: Form,
  id: TableId,
  values: Values,
): { labels: string[]; numbers: string[]; heads: string[] }[] {
  return form.tables[id].rows.map((row) => ({
    labels: row.cells.filter((cell) => cell.role === "label").map((cell) => cell.text),
    numbers: row.cells.filter((cell) => cell.key).map((cell) => values(cell.key!)),
    heads: row.key === null ? textOf(row, values) : [],
  }));
}

const lines = (rows: string[]): string => rows.join("\n");

export const layouts: Record<string, Layout> = {
  "a cell a line with a tab in front, empty lines between rows": (form, id, values) =>
    lines(shown(form, id, values).map((cells) => `${lines(cells.map((cell) => `\t${cell}`))}\n`)),
  "tabs on a grid": (form, id, values) => lines(grid(form, id, values).map((cells) => cells.join("\t"))),
  "pipes around cells, merged cells left out and made up for at the end": (form, id, values) =>
    lines(
      form.tables[id].rows.map((row) => {
        const cells = textOf(row, values);
        return `| ${cells.join(" | ")} |${"|".repeat(form.tables[id].widths.length - cells.length)}`;
      }),
    ),
  "pipes between cells": (form, id, values) =>
    lines(form.tables[id].rows.map((row) => textOf(row, values).join(" | "))),
};

/** Layouts that show no empty cells: numbers have to stand in all of them. */
export const layoutsOfFilled: Record<string, Layout> = {
  "a cell a line, empty lines between": (form, id, values) =>
    form.tables[id].rows.flatMap((row) => textOf(row, values)).join("\n\n"),
  "a cell and a pipe a line": (form, id, values) =>
    lines(form.tables[id].rows.flatMap((row) => textOf(row, values).map((cell) => `${cell} |`))),
  "cells and pipes on lines of their own": (form, id, values) =>
    lines(form.tables[id].rows.flatMap((row) => textOf(row, values).flatMap((cell) => [cell, "|"]))),
  "PDF in reading order, labels wrapped, one of them vertical, marks of pages between": (form, id, values) =>
    lines(
      labelled(form, id, values).flatMap(({ labels, numbers, heads }, i) => {
        const words = [...heads, ...labels].flatMap((label) =>
          wrap(label, label.startsWith("三、") ? 1 : 14),
        );
        const last = words.pop() ?? "";
        const mark = i % 9 === 8 ? [`- ${i} -`] : [];
        return [...words, ...mark, `${last} ${numbers.join(" ")}`.trim()];
      }),
    ),
  "PDF in columns, numbers beside the middle of a wrapped label": (form, id, values) =>
    lines(
      labelled(form, id, values).flatMap(({ labels, numbers, heads }) => {
        const group = labels.slice(0, -1).flatMap((label) => wrap(label, 5).map((part) => `   ${part}`));
        const own = wrap(labels.at(-1) ?? heads.join("  ").padEnd(1), 13);
        const at = Math.floor((own.length - 1) / 2);
        return [
          ...group,
          ...own.map((part, i) =>
            i === at ? `       ${part}      ${numbers.join("     ")}` : `       ${part}`,
          ),
          "",
        ];
      }),
    ),
};

/** A whole report as text with its tables in a layout. */
export function reportAsText(form: Form, layout: Layout, values: Values): string {
  const [disclosure, applications, disputes] = tableIds.map((id) => layout(form, id, values));
  return lines([
    "云溪县文化和旅游局2023年政府信息公开工作年度报告",
    "",
    "一、总体情况",
    "2023年，我局公开信息120条，收到申请3件。",
    "二、主动公开政府信息情况",
    disclosure!,
    "三、收到和处理政府信息公开申请情况",
    applications!,
    "四、政府信息公开行政复议、行政诉讼情况",
    disputes!,
    "五、存在的主要问题及改进情况",
    "问题2个，改进2项。",
    "六、其他需要报告的事项",
    "收取信息处理费 30 元。",
  ]);
}
