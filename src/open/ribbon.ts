import type { Problem } from "./outcome";

/** A message by its id. */
export interface RibbonText {
  id: string;
  data: Problem["data"];
}

/** What a function of the ribbon has to say of what it did. */
export interface RibbonMessage {
  intent: "success" | "info" | "warning" | "error";
  title: RibbonText;
  lines: RibbonText[];
  /** What the function would have inserted if the same were not in the document: it has to be asked for. */
  asksFor?: string;
  /** Something of ours is still in the file, and handing in takes it out. */
  offersHandIn?: boolean;
  /** The document shows it: nobody is interrupted by a dialog. */
  isSeen?: boolean;
}

/** What a function of the ribbon does to a document. */
export type RibbonAct = "insert" | "clear";
