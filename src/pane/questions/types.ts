import type { TableId } from "../../form";
import type { SectionNumber } from "../../template";
import type { LastReport } from "../lastyear/types";
import type { Said, Tab } from "../state/said";

/** What was about to be inserted. */
export type ToInsert =
  | { what: "report" }
  | { what: "table"; table: TableId }
  | { what: "draft" }
  | { what: "part"; part: SectionNumber };

/** What the pane was about to do when it asked. Plain data: whoever answers finds here how to go on. */
export type Subject =
  | { kind: "insert-again"; insert: ToInsert }
  | { kind: "other-report"; last: LastReport; doubts: string[] }
  | { kind: "hand-in" };

export type ChoiceId = "replace" | "end" | "anyway" | "choose-other" | "look" | "cancel";

export interface Choice {
  id: ChoiceId;
  label: Said;
}

/** Something that the drafter has to decide. */
export interface Question {
  tab: Tab;
  subject: Subject;
  title: Said;
  lines: Said[];
  /** The first one is the one that harms nobody. */
  choices: Choice[];
}
