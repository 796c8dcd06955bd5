import type { Outcome } from "../../../src/open";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { differences, partsOf } from "../support/parts";
import { TYPED, type Command } from "./commands";
import type { Kind } from "./kinds";

/** The document at one moment. */
export interface State {
  parts: Record<string, string>;
  texts: string[];
}

/** Every custom XML part that is made gets an id that no other has had. */
const ITEM_ID = /ds:itemID="[^"]*"/;

export const stateOf = (word: SimulatedWord): State => ({
  parts: Object.fromEntries(
    Object.entries(partsOf(word)).map(([name, xml]) => [name, xml.replace(ITEM_ID, "ds:itemID")]),
  ),
  texts: word.paragraphTexts(),
});

/** Sentences that say that the document may be in between, and what to look at. */
export const SAY_SO = new Set([
  "word/no-answer",
  "word/not-seen",
  "word/insert-unclear",
  "word/insert-line-left",
  "word/line-left",
  "word/not-as-meant",
  "word/half-written",
  "word/write-unclear",
  "word/take-back-unclear",
  "word/keep-unclear",
  "word/overwritten",
  "word/typed-beside",
]);

const same = (a: State, b: State): boolean => differences(a.parts, b.parts).length === 0;

/** Styles of an inserted package stay when it is taken out: no API below 1.5 removes a style. */
const sameButStyles = (a: State, b: State): boolean =>
  differences(a.parts, b.parts).every((difference) => difference.startsWith("/word/styles.xml"));

/** Whether an outcome says that not all of it was done. */
export function saysSo(outcome: Outcome<unknown>): boolean {
  if (!outcome.ok) return SAY_SO.has(outcome.problem.code);
  const { refused, left, notReplaced } = (outcome.value ?? {}) as {
    refused?: unknown[];
    left?: number;
    notReplaced?: number;
  };
  return (refused?.length ?? 0) > 0 || (left ?? 0) > 0 || (notReplaced ?? 0) > 0;
}

/** Whether an outcome says that it may be in between, and not only that it was not done. */
function isUnclear(outcome: Outcome<unknown>): boolean {
  if (!outcome.ok) return SAY_SO.has(outcome.problem.code);
  const { refused = [] } = (outcome.value ?? {}) as { refused?: { code: string }[] };
  return refused.some(({ code }) => SAY_SO.has(code));
}

/** What the drafter's typing and the removal of a table leave to compare: the other texts that are there. */
function rest({ texts }: State, { typesOver = [] }: Command, removed: readonly string[]): string {
  const left = [...removed];
  return texts
    .filter((text) => text !== "" && !text.includes(TYPED) && !typesOver.includes(text) && text !== "前")
    .filter((text) => {
      const at = left.indexOf(text);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .join("|");
}

export interface Judged {
  command: Command;
  kind: Kind;
  before: State;
  intended: State;
  after: State;
  outcome: Outcome<unknown>;
  /** Texts of the table that the drafter removed. */
  tableTexts: readonly string[];
  /** Whether anything was typed. */
  typed: boolean;
}

/** What is wrong with how a plan ended; [] when nothing is. */
export function wrongs(judged: Judged): string[] {
  const { command, kind, before, intended, after, outcome, typed } = judged;
  const wrong: string[] = [];
  const now = after.texts.join("|");
  if (typed && !now.includes(TYPED)) wrong.push("what was typed is lost");
  if (!outcome.ok && !/^word\//.test(outcome.problem.code)) wrong.push(`code ${outcome.problem.code}`);
  if (!outcome.ok && outcome.problem.code === "word/unknown") wrong.push(outcome.problem.detail);
  if (command.changes === "marks" || command.changes === "nothing") {
    const removed = kind.removes ? judged.tableTexts : [];
    if (rest(after, command, []) !== rest(before, command, removed)) wrong.push(`texts ${now}`);
    return wrong;
  }
  if (typed || kind.removes) {
    const removed = kind.removes ? judged.tableTexts : [];
    const found = rest(after, command, removed);
    const fits = [before, intended].some((state) => found === rest(state, command, removed));
    if (!fits && !(command.together ? isUnclear(outcome) : saysSo(outcome))) wrong.push(`in between: ${now}`);
    return wrong;
  }
  const isWhole = (state: State): boolean => state.texts.join("|") === now;
  if (command.together && ![before, intended].some(isWhole) && !isUnclear(outcome)) {
    wrong.push(`some of what belongs together: ${now}`);
  }
  const isBefore = same(after, before) || sameButStyles(after, before);
  const isIntended = same(after, intended);
  if (!isBefore && !isIntended && !saysSo(outcome)) {
    wrong.push(`in between: ${differences(intended.parts, after.parts).join("\n")}`);
  }
  if (isBefore && !isIntended && outcome.ok && !saysSo(outcome)) wrong.push("says done, and is not");
  return wrong;
}
