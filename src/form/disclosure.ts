import type { FormCell, FormRow, NumberKind } from "./types";

/** The rows of which table 二 (主动公开政府信息情况) is made in both editions: blocks of a title, heads and numbers. */

const GRID = 4;

/** The titles of blocks are also written without brackets: 第二十条第一项. */
export const acceptedInDisclosure: Record<string, string[]> = Object.fromEntries(
  [..."一五六八九"].map((number) => [`第二十条第（${number}）项`, [`第二十条第${number}项`]]),
);

/** First grid column and width of each of `count` cells behind the label; the last one takes what is left. */
const places = (count: number): { column: number; columnSpan: number }[] =>
  Array.from({ length: count }, (_, i) => ({
    column: 1 + i,
    columnSpan: i === count - 1 ? GRID - 1 - i : 1,
  }));

const cell = (role: FormCell["role"], text: string, column: number, columnSpan: number): FormCell => ({
  column,
  columnSpan,
  rowSpan: 1,
  role,
  text,
});

/** The title of a block over the whole width: 第二十条第（一）项. */
export const band = (text: string): FormRow => ({
  key: null,
  header: false,
  cells: [cell("heading", text, 0, GRID)],
  labels: [text],
});

/** 信息内容 and the heads of the block's numbers. */
export function heads(...texts: string[]): FormRow {
  const behind = places(texts.length).map(({ column, columnSpan }, i) =>
    cell("heading", texts[i]!, column, columnSpan),
  );
  return {
    key: null,
    header: false,
    cells: [cell("heading", "信息内容", 0, 1), ...behind],
    labels: ["信息内容", ...texts],
  };
}

/** A row of numbers: its id, its label, and the id and kind of each column. */
export function numbers(id: string, text: string, columns: [string, NumberKind][]): FormRow {
  return {
    key: `disclosure/${id}`,
    header: false,
    cells: [
      cell("label", text, 0, 1),
      ...places(columns.length).map(({ column, columnSpan }, i): FormCell => ({
        ...cell("number", "", column, columnSpan),
        key: `disclosure/${id}/${columns[i]![0]}`,
        kind: columns[i]![1],
      })),
    ],
    labels: [text],
  };
}
