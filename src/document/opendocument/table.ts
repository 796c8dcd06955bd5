import { placeCells, type HtmlCell } from "../html/table";
import { MAX_PLACES, MAX_SPAN } from "../limits";
import { UnreadableError } from "../refusal";
import type { RawBlock, RawTable } from "../unnumbered";
import { countOf, elementsOf, type OdfElement } from "./element";

/**
 * A table (OpenDocument 1.3 part 3, 9.1): cells say their height and width, and every place that they cover has a
 * covered cell. Cells and rows that are the same stand once, with how often they are repeated.
 * @param read the blocks inside a cell
 * @throws UnreadableError `too-complex` for a table that is larger than any
 */
export function readOdfTable(table: OdfElement, read: (cell: OdfElement) => RawBlock[]): RawTable {
  const budget = { places: 0 };
  const rows = elementsOf(table).flatMap((part) =>
    part.name === "table:table-header-rows"
      ? elementsOf(part).flatMap((row) => rowsOf(row, true, read, budget))
      : rowsOf(part, false, read, budget),
  );
  // One group: cells may reach from the header into the rows below.
  const placed = placeCells([{ header: false, rows: rows.map(({ cells }) => cells) }]);
  placed.rows.forEach((row, i) => {
    row.header = rows[i]!.header;
  });
  return placed;
}

interface OdfRow {
  header: boolean;
  cells: (HtmlCell | null)[];
}

function rowsOf(
  row: OdfElement,
  header: boolean,
  read: (cell: OdfElement) => RawBlock[],
  budget: { places: number },
): OdfRow[] {
  if (row.name !== "table:table-row") return [];
  const times = countOf(row, "table:number-rows-repeated", MAX_PLACES);
  return repeated(times, budget, () => ({
    header,
    cells: elementsOf(row).flatMap((cell): (HtmlCell | null)[] => {
      const isCovered = cell.name === "table:covered-table-cell";
      if (!isCovered && cell.name !== "table:table-cell") return [];
      const count = countOf(cell, "table:number-columns-repeated", MAX_PLACES);
      return repeated(count, budget, () => (isCovered ? null : cellOf(cell, read)));
    }),
  }));
}

/** Makes a thing as often as it is said to be there; each one counts. */
function repeated<T>(times: number, budget: { places: number }, make: () => T): T[] {
  return Array.from({ length: times }, () => {
    if (++budget.places > MAX_PLACES) throw new UnreadableError("too-complex", { limit: MAX_PLACES });
    return make();
  });
}

const cellOf = (cell: OdfElement, read: (cell: OdfElement) => RawBlock[]): HtmlCell => ({
  columnSpan: countOf(cell, "table:number-columns-spanned", MAX_SPAN),
  rowSpan: countOf(cell, "table:number-rows-spanned", MAX_PLACES),
  blocks: read(cell),
});
