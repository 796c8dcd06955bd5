import { MAX_SPAN } from "../limits";
import { UnreadableError } from "../refusal";
import type { Block, Cell, Paragraph, Row, Table } from "../types";
import { attribute, child, childrenNamed, integer, isOn, valueOf, type XmlElement } from "../xml/element";
import { hiddenIn, readBlocks, type BlockContext, type Walk } from "./body";
import { layOut, type Merge, type RawRow, type Rectangle } from "../grid";
import type { Styles } from "./styles";
import { hidingOf } from "./table-parts";
import { readText } from "./inline/text";

/**
 * A table (ECMA-376 17.4.37) on its grid. Rows whose deletion is tracked (17.13.5.12), and those that are hidden with
 * all that stands in them (17.4.20), are not part of the table, but their `w:tr` keeps its ordinal and their paragraphs
 * are counted, as hidden.
 * @throws UnreadableError over the limits of tables
 */
export function readTableElement(element: XmlElement, surroundings: BlockContext, walk: Walk): Table {
  const table: Table = {
    kind: "table",
    index: walk.tables.length,
    caption: valueOf(child(element, "w:tblPr"), "w:tblCaption"),
    columns: 0,
    rows: [],
    level: surroundings.level + 1,
  };
  walk.tables.push(table);

  const rows = childrenNamed(element, "w:tr");
  if (rows.some((row) => row.children.length > MAX_SPAN))
    throw new UnreadableError("too-complex", { limit: MAX_SPAN });
  const hiding = hidingOf(
    element,
    rows.filter((row) => !isDeleted(row)),
    walk.styles.tableStyle(valueOf(child(element, "w:tblPr"), "w:tblStyle")),
  );
  const isGone = (row: XmlElement): boolean => isDeleted(row) || isHidden(row, walk.styles, hiding);
  const shown = rows.flatMap((row, tr) => (isGone(row) ? [] : [tr]));
  const report = (code: string, tr: number, tc: number | null) =>
    walk.log.add(code, { table: table.index + 1, row: tr + 1, ...(tc === null ? {} : { cell: tc + 1 }) });
  const grid = layOut(shown.map((tr) => rawRow(rows[tr]!, (tc) => report("bad-span", tr, tc))));
  table.columns = grid.columns;
  for (const { code, row, cell } of grid.problems) report(code, shown[row]!, cell);

  const inside = { ...surroundings, level: table.level };
  const indexInTable = new Map(shown.map((tr, row) => [tr, row]));
  rows.forEach((rowElement, tr) => {
    const row = indexInTable.get(tr) ?? -1;
    const cells: Cell[] = [];
    const hides = hiding(rowElement);
    childrenNamed(rowElement, "w:tc").forEach((cellElement, tc) => {
      const rectangle = row < 0 ? null : grid.cells[row]![tc]!;
      const hidden = inside.hidden || !rectangle;
      const blocks = readBlocks(cellElement, { ...inside, hidden, tableHides: hides[tc] ?? false }, walk);
      if (rectangle) cells.push(cellOf(tr, tc, rectangle, blocks));
      else if (row >= 0 && ownText(blocks, false).trim() !== "") report("text-in-merged-cell", tr, tc);
    });
    if (row >= 0) table.rows.push(rowOf(rowElement, tr, cells));
  });
  return table;
}

const cellOf = (tr: number, tc: number, rectangle: Rectangle, blocks: Block[]): Cell => ({
  tr,
  tc,
  ...rectangle,
  blocks,
  text: ownText(blocks),
});

const rowOf = (element: XmlElement, tr: number, cells: Cell[]): Row => ({
  tr,
  cells,
  header: isOn(child(element, "w:trPr"), "w:tblHeader"),
});

function isDeleted(row: XmlElement): boolean {
  const properties = child(row, "w:trPr");
  return child(properties, "w:del") !== undefined || child(properties, "w:moveFrom") !== undefined;
}

/** Word leaves a row out when its mark and all that stands in it is hidden, the marks of the paragraphs included. */
function isHidden(row: XmlElement, styles: Styles, hiding: (row: XmlElement) => boolean[]): boolean {
  if (!isOn(child(row, "w:trPr"), "w:hidden")) return false;
  const hides = hiding(row);
  const showsNothing = (element: XmlElement, tableHides: boolean): boolean => {
    if (element.name !== "w:p") return element.children.every((inner) => showsNothing(inner, tableHides));
    const properties = child(element, "w:pPr");
    const isHiddenRun = hiddenIn(properties, styles, tableHides);
    return isHiddenRun(properties) && readText(element, isHiddenRun).text === "";
  };
  return childrenNamed(row, "w:tc").every((cell, tc) => showsNothing(cell, hides[tc] ?? false));
}

/** Texts of the paragraphs that stand in the cell itself, as far as the cell is seen. */
const ownText = (blocks: Block[], isSeen = true): string =>
  blocks
    .filter((block): block is Paragraph => block.kind === "paragraph" && !(isSeen && block.hidden))
    .map((paragraph) => paragraph.text)
    .join("\n");

function rawRow(row: XmlElement, badSpan: (tc: number) => void): RawRow {
  const properties = child(row, "w:trPr");
  return {
    before: columnsLeftOut(valueOf(properties, "w:gridBefore")),
    after: columnsLeftOut(valueOf(properties, "w:gridAfter")),
    cells: childrenNamed(row, "w:tc").map((cell, tc) => {
      const cellProperties = child(cell, "w:tcPr");
      const said = valueOf(cellProperties, "w:gridSpan");
      const span = integer(said);
      const usable = span !== null && span >= 1 && span <= MAX_SPAN;
      if (said !== null && !usable) badSpan(tc);
      return {
        span: usable ? span : 1,
        vertical: merge(cellProperties, "w:vMerge"),
        horizontal: merge(cellProperties, "w:hMerge"),
      };
    }),
  };
}

function columnsLeftOut(said: string | null): number {
  const columns = integer(said) ?? 0;
  return columns > 0 && columns <= MAX_SPAN ? columns : 0;
}

/** A merge mark without a value continues (17.4.84, 17.18.57). */
function merge(properties: XmlElement | undefined, name: string): Merge {
  const mark = child(properties, name);
  if (!mark) return null;
  return attribute(mark, "val") === "restart" ? "restart" : "continue";
}
