import type { Cell } from "../../document/types";
import type { Form, FormColumn, FormRow, FormTable, TableId } from "../../form/types";
import { columnOfCell } from "../../form";
import type { ReportCell, ReportTable } from "../types";
import { type NumberColumns, cellsOfRow, findColumns } from "./columns";
import { headingRowLabels, repeatedHeadLabels, rowLabels } from "./label-findings";
import { type FoundRow, isNumber, mayBeNumber } from "./grid";
import type { MatchedTable } from "./align-rows";
import { parseNumber } from "./number";
import type { Segment } from "./find-tables";
import { isBlank } from "../../language/normalise";

const numberCellsOf = (row: FormRow) => row.cells.filter((cell) => cell.role === "number");

/** The columns of the form in which a row of table 二 has its numbers. */
function columnsOfRow(table: FormTable, row: FormRow): FormColumn[] {
  const ids = numberCellsOf(row).map((cell) => columnOfCell(cell.key!));
  return ids.map((id) => table.columns.find((column) => column.id === id)!);
}

/** Table 二: each block of rows has its own heads, and so its own columns. */
function disclosureColumns(
  form: Form,
  table: FormTable,
  { matched }: MatchedTable,
): Map<FoundRow, NumberColumns> {
  const columns = new Map<FoundRow, NumberColumns>();
  let head: FoundRow | null = null;
  let block: { row: FormRow; found: FoundRow }[] = [];
  const close = (): void => {
    for (const { row, found } of block) {
      const peers = block.filter((other) => other.found.table === found.table).map((other) => other.found);
      const sameGrid = head && (head.table === found.table || head.table.columns === found.table.columns);
      const result = findColumns(form, columnsOfRow(table, row), sameGrid ? [head!] : [], peers);
      if (result) columns.set(found, result);
    }
    block = [];
  };
  for (const { form: row, view } of matched) {
    if (row && row.key === null) {
      close();
      if (row.cells.length > 1) head = view?.found ?? null;
    } else if (row && view) block.push({ row, found: view.found });
  }
  close();
  return columns;
}

/** A single number whose cell was not merged with the empty ones beside it may stand in any of them. */
function singleNumber(found: FoundRow, cell: Cell | null): Cell | null {
  if (cell && !isBlank(cell.text)) return cell;
  const filled = found.own.filter((other, i) => i > 0 && mayBeNumber(other) && !isBlank(other.text));
  return filled.length === 1 && isNumber(filled[0]!) ? filled[0]! : cell;
}

function readCells(match: MatchedTable, columns: Map<FoundRow, NumberColumns>) {
  const cells = new Map<string, ReportCell>();
  const missingCells: string[] = [];
  for (const { form: row, view } of match.matched) {
    if (!row || row.key === null || !view) continue;
    const grid = columns.get(view.found);
    const found = grid ? cellsOfRow(view.found, grid) : [];
    numberCellsOf(row).forEach(({ key, kind }, i, all) => {
      const cell = all.length === 1 ? singleNumber(view.found, found[i] ?? null) : (found[i] ?? null);
      if (!cell) missingCells.push(key!);
      else
        cells.set(key!, {
          key: key!,
          text: cell.text,
          value: parseNumber(cell.text, kind!),
          cell,
          table: view.found.table,
        });
    });
  }
  return { cells, missingCells };
}

/**
 * Reads one table of the form from the pieces in which it stands, laid beside the form as `match` has it. `paragraphs` are the
 * normalised texts outside tables, where a title of a block may stand.
 */
export function readFormTable(
  form: Form,
  id: TableId,
  segments: Segment[],
  match: MatchedTable,
  paragraphs: Set<string>,
): ReportTable {
  const table = form.tables[id];
  const columns = id === "disclosure" ? disclosureColumns(form, table, match) : match.columns;
  const first = segments[0]!.table;
  const headLabels =
    id === "disclosure"
      ? headingRowLabels(form, match, paragraphs, first)
      : repeatedHeadLabels(form, table, match, first);
  const { matched } = match;
  return {
    id,
    edition: form.edition,
    parts: [...new Set(segments.map((segment) => segment.table))],
    ...readCells(match, columns),
    labels: [...headLabels, ...rowLabels(form, table, match, (row) => columns.get(row) ?? null)],
    missingRows: matched.flatMap(({ form: row, view }) => (row?.key && !view ? [row.key] : [])),
    unexpectedRows: matched.flatMap(({ form: row, view }) =>
      row || !view
        ? []
        : [
            {
              table: view.found.table,
              tr: view.found.row.tr,
              texts: view.found.own.map((cell) => cell.text),
            },
          ],
    ),
  };
}
