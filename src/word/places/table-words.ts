import { fingerprint } from "../../language/hash";
import { compact } from "../../language/normalise";
import type { Row, Table } from "../../document/types";

/**
 * By what a table and a row are known again after edits: by their words. Numbers are what the drafter changes.
 */

/** Two letters or Han characters: a label or a head; "无", "3件", "/" are what is typed into number cells. */
export const isLabel = (text: string): boolean => (text.match(/\p{L}/gu)?.length ?? 0) >= 2;

/** The label of a row: the words of the cells that begin in it. */
export const rowLabel = (row: Row): string =>
  row.cells
    .map((cell) => compact(cell.text))
    .filter(isLabel)
    .join("|");

/** The words of a table as a short hash: equal words, equal hash; it is never taken alone. */
export const tableWords = (table: Table): string => fingerprint(table.rows.map(rowLabel).join("\n"));
