import { randomFrom } from "../../word/support/panes";

/** What the user, a colleague or the office does; each with how often it comes. */
export const userSteps = {
  "type in a cell": 10,
  "type in a paragraph": 6,
  "type behind a paragraph": 4,
  "press Enter": 3,
  "delete a paragraph": 2,
  "delete a table": 1,
  "delete a row": 2,
  "merge cells": 1,
  "paste a paragraph": 2,
  "paste a table": 1,
  undo: 4,
  "track changes": 3,
  "restrict editing": 2,
  "a colleague comments": 3,
  "a colleague changes a text": 2,
  "save and open again": 2,
  "close and open the pane": 2,
  "open a second pane": 2,
  "switch the document": 2,
} as const;

/** What the add-in is asked for. */
export const paneSteps = {
  read: 8,
  reread: 5,
  mark: 9,
  sweep: 3,
  clear: 4,
  correct: 12,
  "correct together": 6,
  "correct a part": 6,
  "insert a table": 3,
  "insert paragraphs": 4,
  "insert at a place": 3,
  "take back": 14,
  reveal: 3,
  count: 1,
  recover: 2,
  keep: 3,
  "keep nothing": 2,
  kept: 2,
} as const;

export type UserStepName = keyof typeof userSteps;
export type PaneStepName = keyof typeof paneSteps;
export type StepName = UserStepName | PaneStepName;

/** What goes wrong at one call of a step of the add-in, or what the user does meanwhile. */
export const faultKinds = [
  "fails before",
  "fails after",
  "fails in between",
  "refused",
  "no answer, done",
  "no answer, not done",
  "late",
  "references lost",
  "the user works before",
  "the user works after",
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** What a user does while the add-in works. */
export const meanwhile = [
  "type in a cell",
  "type in a paragraph",
  "press Enter",
  "delete a row",
  "delete a table",
] as const;

export interface PlannedFault {
  /** The call of the step that it meets, from 1. */
  call: number;
  kind: FaultKind;
  /** What the user does, where it is that. */
  user?: Step;
}

/**
 * One step, as plain data. Where it happens is told by numbers from 0 to 1, which choose among what is there: so a step
 * means something also in a history from which others were left out.
 */
export interface Step {
  do: StepName;
  at: readonly [number, number, number];
  /** What is typed or written: no other step has the same. */
  text: string;
  faults: PlannedFault[];
}

/** Steps of a history; the user works nearly as often as the add-in. */
const LEAST = 25;
const MOST = 30;
/** The share of the add-in's steps at which something goes wrong, and how often at least in a history. */
const TROUBLED = 0.5;
const LEAST_FAULTS = 3;
/** Calls of a step that a fault may meet; few steps make more. */
const CALLS = 7;

function choose<T extends string>(weights: Record<T, number>, random: () => number): T {
  const names = Object.keys(weights) as T[];
  let left = random() * names.reduce((sum, name) => sum + weights[name], 0);
  return names.find((name) => (left -= weights[name]) < 0) ?? names[0]!;
}

/** The history of a seed: the same one every time. */
export function historyOf(seed: number): Step[] {
  const random = randomFrom(seed);
  const at = (): Step["at"] => [random(), random(), random()];
  let texts = 0;
  const text = (): string => `字${(texts += 1)}号`;
  const fault = (): PlannedFault => {
    const kind = faultKinds[Math.floor(random() * faultKinds.length)]!;
    const call = 1 + Math.floor(random() * CALLS);
    if (!kind.startsWith("the user")) return { call, kind };
    const name = meanwhile[Math.floor(random() * meanwhile.length)]!;
    return { call, kind, user: { do: name, at: at(), text: text(), faults: [] } };
  };
  const length = LEAST + Math.floor(random() * (MOST - LEAST + 1));
  const steps = Array.from({ length }, (): Step => {
    if (random() < 0.45) return { do: choose(userSteps, random), at: at(), text: text(), faults: [] };
    const name = choose(paneSteps, random);
    const many = random() < TROUBLED ? 1 + Math.floor(random() * 2) : 0;
    return { do: name, at: at(), text: text(), faults: Array.from({ length: many }, fault) };
  });
  const asked = steps.filter(({ do: name }) => name in paneSteps);
  const planned = (): number => asked.reduce((sum, { faults }) => sum + faults.length, 0);
  while (asked.length > 0 && planned() < LEAST_FAULTS) pick(asked, random())!.faults.push(fault());
  return steps;
}

/** One of a list, chosen by a number from 0 to 1; undefined of an empty one. */
export const pick = <T>(list: readonly T[], where: number): T | undefined =>
  list[Math.min(list.length - 1, Math.floor(where * list.length))];

/** A step in words, for whoever reads what went wrong. */
export function told({ do: what, at, text, faults }: Step): string {
  const where = at.map((number) => number.toFixed(2)).join(" ");
  const wrong = faults.map(({ call, kind, user }) => `call ${call} ${kind}${user ? ` (${told(user)})` : ""}`);
  return `${what} [${where}] ${text}${wrong.length > 0 ? ` while ${wrong.join(", ")}` : ""}`;
}
