import type { FormNumbers } from "../../../check/fill/form-numbers";
import type { Filling } from "../../../check/fill/grid-numbers";
import type { SourceDocument } from "../../../document/types";
import type { CellKey, RowKey, TableId } from "../../../form";
import type { Problem } from "../../../open";
import type { PastedNumbers } from "../../../report/pasted/types";
import type { LastYearState } from "../../lastyear/types";

/** From what the numbers of the grid were read. */
export interface FillingSource {
  source: SourceDocument;
  lastYear: Pick<LastYearState, "last" | "yearOfLast" | "dismissed">;
}

/** A text from the clipboard on its way into the grid. */
export type Pasting =
  | { stage: "asking" }
  | { stage: "preview"; text: string; at: CellKey | null; placed: PastedNumbers };

/** The view 填表: the numbers of the document, and what is typed and not written yet. */
export interface FillingState extends Filling {
  /** Somebody has looked at the tables: from then on they are read along with the document. */
  isOpen: boolean;
  numbers: FormNumbers | null;
  from: FillingSource | null;
  /** Why the document could not be read. */
  problem: Problem | null;
  table: TableId;
  /** The row whose inputs are shown, and groups of rows that are unfolded (their labels). */
  row: RowKey | null;
  groups: readonly string[];
  /** The cell where the keyboard was last. */
  at: CellKey | null;
  pasting: Pasting | null;
  /** What was typed before many cells were filled at once. */
  before: Filling["typed"] | null;
  /** What was in the grid before it was written, to be there again when the writing is taken back. */
  written: { receipt: string; before: Filling } | null;
}

export type FillingAction =
  | { type: "fill/opened"; kept: Filling }
  | { type: "fill/read"; numbers: FormNumbers; from: FillingSource }
  | { type: "fill/unread"; problem: Problem }
  | { type: "fill/tableChosen"; table: TableId }
  | { type: "fill/rowOpened"; row: RowKey | null }
  | { type: "fill/groupOpened"; group: string; open: boolean }
  | { type: "fill/reached"; cell: CellKey }
  /** By cell; null takes back what was typed. `many`: can be undone as one. */
  | { type: "fill/typed"; texts: Record<CellKey, string | null>; many: boolean }
  | { type: "fill/undone" }
  | { type: "fill/pasting"; pasting: Pasting | null }
  /** It has been said that something else stands in the document: what is typed now goes before it. */
  | { type: "fill/faced"; cells: CellKey[] }
  | { type: "fill/written"; receipt: string | null; cells: CellKey[]; ours: Record<CellKey, string> }
  | { type: "fill/takenBack"; receipt: string };
