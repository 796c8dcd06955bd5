import type { Cleared, Corrected, Inserted, Marked, Problem } from "../../open";
import { say, type Said } from "./said";
import type { Notice } from "./types";

/** What is said about the outcome of each action. Pure: outcome in, notice out. */

const success = (title: Said, more: Partial<Notice> = {}): Notice => ({
  intent: "success",
  title,
  lines: [],
  receipt: null,
  detail: null,
  ...more,
});

/** Something worth knowing about which nothing must be done. */
export const infoNotice = (title: Said): Notice => success(title, { intent: "info" });

/** Something that has to be looked at. */
export const warningNotice = (title: Said, lines: Said[]): Notice =>
  success(title, { intent: "warning", lines });

/** Another file than before is last year's report now: it may be on purpose, and it may be a slip. */
export const otherFileNotice = (before: { name: string }, now: { name: string }): Notice =>
  warningNotice(
    say("pane/last.otherFile"),
    before.name === now.name
      ? [say("pane/last.otherFile.changed")]
      : [
          say("pane/last.otherFile.before", { before: before.name }),
          say("pane/last.otherFile.now", { file: now.name }),
        ],
  );

/** Something that could not be done: what, why, what to do. */
export const problemNotice = (title: Said, problem: Problem): Notice => ({
  intent: "error",
  title,
  lines: [say(problem.code, problem.data)],
  receipt: null,
  detail: `${problem.code}\n${problem.detail}`,
});

export const unexpectedNotice = (error: unknown): Notice => ({
  intent: "error",
  title: say("pane/error.unexpected"),
  lines: [say("pane/error.unexpected.do")],
  receipt: null,
  detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
});

/** What became of the template's prompts in the same place. */
function promptLines({ notReplaced }: Inserted): Said[] {
  if (notReplaced === undefined) return [];
  return [say(notReplaced > 0 ? "pane/draft.done.promptsLeft" : "pane/draft.done.prompts")];
}

export const insertedNotice = (name: string, inserted: Inserted): Notice =>
  success(say("pane/draft.done", { name }), {
    lines: [
      ...(inserted.movedBehindTable ? [say("pane/draft.done.behindTable")] : []),
      ...promptLines(inserted),
    ],
    receipt: inserted.receipt,
    ...(inserted.notReplaced ? { intent: "warning" as const } : {}),
  });

/** Each reason once, with the number of places that it concerns. */
export function reasonsOf(refused: { code: string }[]): Said[] {
  const codes = [...new Set(refused.map(({ code }) => code))];
  return codes.map((code) => say(code, { count: refused.filter((one) => one.code === code).length }));
}

/** @param blanks cells without a number that were not marked one by one */
export function markedNotice({ marked, notMarked }: Marked, blanks = 0): Notice {
  // A mark on the name of the row is one as well: it is there to be seen, and to be cleared.
  const left = notMarked.filter(({ code }) => code !== "word/mark-on-label").length;
  const count = marked.length + notMarked.length - left;
  const lines = [
    ...reasonsOf(notMarked),
    ...(blanks > 0 ? [say("pane/mark.blanks", { count: blanks })] : []),
  ];
  if (left === 0) return success(say("pane/mark.done", { count }), { lines });
  return success(say("pane/mark.partly", { count, left }), { intent: "warning", lines });
}

export function clearedNotice({ removed, left, reason: note }: Cleared): Notice {
  if (left > 0) {
    return success(say("pane/clear.partly", { count: removed, left }), {
      intent: "warning",
      lines: [say(note ?? "pane/clear.partly.do")],
    });
  }
  return removed === 0
    ? infoNotice(say("pane/clear.none"))
    : success(say("pane/clear.done", { count: removed }));
}

export function correctedNotice({ done, refused, receipt }: Corrected): Notice {
  if (refused.length === 0) return success(say("pane/correct.done", { count: done.length }), { receipt });
  return success(
    done.length === 0
      ? say("pane/correct.refused", { left: refused.length })
      : say("pane/correct.partly", { count: done.length, left: refused.length }),
    { intent: "warning", lines: reasonsOf(refused), receipt },
  );
}

/** @param title of the receipt, in the language of the pane */
export const takenBackNotice = (title: string): Notice => infoNotice(say("pane/takeBack.done", { title }));

interface TakenOut {
  cleared: Cleared;
  /** Facts that were in the record. */
  facts: number;
  /** Those of which nobody has said that they are right. */
  open: number;
}

/**
 * What was taken out at handing in, and what was not.
 * @param isProven another reading has found nothing of ours; null where the document did not tell
 */
export function handedInNotice(
  { cleared: { removed, left, reason }, facts, open }: TakenOut,
  isProven: boolean | null,
): Notice {
  const isClean = left === 0 && open === 0 && isProven === true;
  const proof = {
    true: "pane/handIn.done",
    false: "pane/handIn.notClean",
    null: "pane/handIn.unproven",
  } as const;
  return success(left > 0 ? say("pane/handIn.partly", { left }) : say(proof[`${isProven}`]), {
    intent: isClean ? "success" : "warning",
    lines: [
      say("pane/handIn.taken", { marks: removed, facts }),
      ...(left > 0 ? [say(reason ?? "pane/clear.partly.do")] : []),
      ...(open > 0 ? [say("pane/handIn.leftOpen", { count: open })] : []),
    ],
  });
}

/** Clearing marks leaves the record of the facts, which is no mark: that is said, with the way to take it out. */
export const withRecordLeft = (notice: Notice, { open, facts }: { open: number; facts: number }): Notice => ({
  ...notice,
  intent: notice.intent === "error" ? "error" : "warning",
  lines: [...notice.lines, say("pane/record.left", { open, facts })],
  offersHandIn: true,
});
