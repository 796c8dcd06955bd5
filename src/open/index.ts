export type { OpenDocument } from "./open-document";
export type { Outcome, Problem } from "./outcome";
export type { Receipt, ReceiptTitle } from "./receipt";
export type { Cleared, Mark, Marked, TrackingRestored } from "./marks";
export type { Change, Corrected, Inserted, InsertOptions, Revealed } from "./writes";
export type { RibbonAct, RibbonMessage, RibbonText } from "./ribbon";
