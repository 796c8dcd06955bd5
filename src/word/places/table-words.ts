import type { Row, Table } from "../../document/types";

/**
 * By what a table and a row are known again after edits: by their words. Numbers are what the drafter changes.
 */

/** Two letters or Han characters: a label or a head; "无", "3件", "/" are what is typed into number cells. */
export const isLabel = (text: string): boolean => (text.match(/\p{L}/gu)?.length ?? 0) >= 2;

const squeezed = (text: string): string => text.replace(/\s+/g, "");

/** The label of a row: the words of the cells that begin in it. */
export const rowLabel = (row: Row): string =>
  row.cells
    .map((cell) => squeezed(cell.text))
    .filter(isLabel)
    .join("|");

/** The words of a table as a short hash (FNV-1a, 32 bit): equal words, equal hash; it is never taken alone. */
export const tableWords = (table: Table): string => hash(table.rows.map(rowLabel).join("\n"));

/** FNV-1a, 32 bit, as base 36. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(36);
}
