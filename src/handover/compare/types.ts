import type { ReadingMessage } from "../../document";
import type { CellKey, TableId } from "../../form";
import type { HandedState } from "../cells";

/** What differs between a report (`here`) and what stands elsewhere of it (`there`): on a web page, in print, in a form. */

export interface CellSide {
  state: HandedState;
  text: string;
}

export interface DifferingCell {
  key: CellKey;
  /** In the form's own words. */
  name: string;
  here: CellSide;
  there: CellSide;
}

/** Words of a table: a head or the name of a row. */
export interface LabelDifference {
  table: TableId;
  /** In the form's own words. */
  name: string;
  here: string;
  /** Null where there is no such cell. */
  there: string | null;
}

export interface TextDifference {
  kind: "changed" | "missing" | "additional";
  /** The part of the report, null ahead of them all. */
  part: number | null;
  /** The place where they differ, with some words around it; null on the side on which there is nothing. */
  here: string | null;
  there: string | null;
}

/** What could not be compared, and is not taken for equal. */
export type NotCompared =
  /** A table was not found. */
  | { what: "table"; side: "here" | "there" | "both"; table: TableId }
  /** Cells that are not there, or could not be read, of a table that was found. */
  | { what: "cells"; side: "here" | "there" | "both"; names: string[] }
  /** Words of a table that came as running text. */
  | { what: "labels"; table: TableId }
  /** No text of a report was found. */
  | { what: "text" }
  /** The reader was in doubt. */
  | { what: "reading"; side: "here" | "there"; message: ReadingMessage };

export interface ReportComparison {
  cells: DifferingCell[];
  labels: LabelDifference[];
  texts: TextDifference[];
  notCompared: NotCompared[];
  /** What stands around the report there: heads, dates and navigation of a site. */
  beside: string[];
  /** How much was compared. */
  compared: { cells: number; labels: number; sentences: number };
}
