import type { Receipt } from "../../open";
import { say, type Said, type Tab } from "../state/said";
import type { Doubt, LastReport } from "../lastyear/types";
import type { Choice, ChoiceId, Question, ToInsert } from "./types";

const choice = (id: ChoiceId, label = `pane/question.${id}`): Choice => ({ id, label: say(label) });

/** What is to be inserted stands in the document already. @param earlier a report of ours that can be taken back */
export const insertAgainQuestion = (
  tab: Tab,
  insert: ToInsert,
  title: Said,
  earlier: Receipt | null,
): Question => ({
  tab,
  subject: { kind: "insert-again", insert },
  title,
  lines: [say(earlier ? "pane/again.replaceable" : "pane/again.what")],
  choices: [
    choice("cancel"),
    ...(earlier ? [choice("replace")] : []),
    ...(insert.what === "report" || insert.what === "draft"
      ? [choice("end")]
      : [choice("anyway", "pane/question.insert-anyway")]),
  ],
});

/** The report that was chosen may be the wrong one. */
export const otherReportQuestion = (last: LastReport, doubts: Doubt[]): Question => ({
  tab: "draft",
  subject: { kind: "other-report", last, doubts: doubts.map(({ id }) => id) },
  title: say("pane/other.title"),
  lines: doubts.map(({ said }) => said),
  choices: [choice("choose-other"), choice("anyway", "pane/question.use-anyway")],
});

/** Facts are open at handing in. */
export const handInQuestion = (open: number): Question => ({
  tab: "submit",
  subject: { kind: "hand-in" },
  title: say("pane/handIn.open", { count: open }),
  lines: [say("pane/handIn.open.what")],
  choices: [choice("look"), choice("anyway", "pane/question.hand-in-anyway")],
});
