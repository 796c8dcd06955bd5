import { allCells, cellParagraphs } from "../../document";
import type { Paragraph, Place, SourceDocument, Table } from "../../document/types";
import type { Alignment } from "./align-paragraphs";
import { isLabel } from "./table-words";

/** A place in Word's list of paragraphs. */
export interface Spot {
  /** `exact`: proven; `table`: only something of its table is. */
  precision: "exact" | "table";
  /** Positions in Word's list, in order; at least one. */
  positions: number[];
  /** Characters of the only paragraph; null: all of it. */
  range: [number, number] | null;
  /** What stands at these characters; Word's own text of the paragraph may have more, deleted by tracked changes. */
  part?: { text: string; of: string };
}

const positionsOf = (paragraphs: Paragraph[], alignment: Alignment): number[] | null => {
  const found = paragraphs.map(({ index }) => alignment.get(index));
  return found.length > 0 && found.every((position) => position !== undefined) ? found : null;
};

/** Every paragraph of a table in order, cells with words first choice: an empty cell shows nothing. */
function tableSpot(table: Table, alignment: Alignment): Spot | null {
  const proven = allCells(table)
    .flatMap(cellParagraphs)
    .filter(({ index }) => alignment.has(index));
  const shown = proven.find(({ text }) => text.trim() !== "") ?? proven[0];
  return shown ? { precision: "table", positions: [alignment.get(shown.index)!], range: null } : null;
}

/** The row's own label: the last one, because groups of rows have theirs before it. */
function rowParagraphs(table: Table, tr: number): Paragraph[] {
  const cells = table.rows.find((row) => row.tr === tr)?.cells ?? [];
  const label = cells.filter((cell) => isLabel(cell.text)).at(-1) ?? cells[0];
  return label ? cellParagraphs(label) : [];
}

function exactParagraphs(document: SourceDocument, place: Place): Paragraph[] {
  switch (place.kind) {
    case "cell":
      return place.paragraphs.map((index) => document.paragraphs[index]).filter((p) => p !== undefined);
    case "row":
      return document.tables[place.table] ? rowParagraphs(document.tables[place.table]!, place.tr) : [];
    case "paragraph":
      return [document.paragraphs[place.paragraph]].filter((p) => p !== undefined);
    default:
      return [];
  }
}

/**
 * Where a place of this document stands in Word's list: the place itself when every paragraph of it is proven, else
 * its table, else null.
 */
export function spotOf(document: SourceDocument, alignment: Alignment, place: Place): Spot | null {
  if (place.kind === "document") return null;
  const positions = positionsOf(exactParagraphs(document, place), alignment);
  if (positions) {
    const range = place.kind === "paragraph" ? place.range : null;
    if (!range) return { precision: "exact", positions, range };
    const [{ text: of }] = exactParagraphs(document, place) as [Paragraph];
    return { precision: "exact", positions, range, part: { text: of.slice(...range), of } };
  }
  const table = "table" in place ? document.tables[place.table] : undefined;
  if (!table) return null;
  const spot = tableSpot(table, alignment);
  return spot && place.kind === "table" ? { ...spot, precision: "exact" } : spot;
}

/** Whether a row has a label, so that what cannot be shown in one of its cells can be shown there. */
export const hasLabel = (document: SourceDocument, table: number, tr: number): boolean =>
  rowParagraphs(document.tables[table]!, tr).some(({ text }) => isLabel(text));
