import type { CellKey } from "../../../form";
import type { Texts } from "../../texts";
import type { TableModel } from "../model";

/**
 * What hands do to a table, as operations (Scholtus 2016): each kind says which changes would undo it, how much it
 * takes to believe it, and whether it can be told at all. A new kind is a new row of data.
 */
export interface OperationKind {
  /** What it is called. */
  id: string;
  /** How much it takes to believe it; one mistyped number costs about 1. */
  cost: number;
  /** False for what fits too easily: it is shown as a possible explanation and never as a correction. */
  claimable: boolean;
  /** True for what speaks of several slips that the sums do not tell apart; it stands for those that are not shown. */
  isGeneral?: true;
  /** What has happened, in words; {first} and {second} are the cells or rows that an instance names, {count} what it counts. */
  says: Texts;
  /** What the words in `says` name. */
  names: "cells" | "rows" | "columns";
  /** Every way in which it could have happened here, undone. */
  instances(model: TableModel): Iterable<Instance>;
}

/** One way in which an operation can have happened. */
export interface Instance {
  changes: [CellKey, number][];
  /** Added to the cost of the kind. */
  extra?: number;
  /** Cells that stand for what the sentence names, in the order in which it names them. */
  named: CellKey[];
  /** True where the named cell stands for the group of numbered rows to which it belongs. */
  isGroup?: boolean;
  /** Where the sentence tells how many applications it is about. */
  count?: number;
  /** True where this instance can be told although its kind cannot. */
  claimable?: boolean;
  /** Where nothing can be corrected by it: the equations that it explains as they are. */
  explains?: number[];
}
