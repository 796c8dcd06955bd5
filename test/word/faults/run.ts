import { ActionType } from "../../simulated-word/protocol/types";
import type { ProfileName } from "../../simulated-word/profiles";
import type { Behaviours } from "../../simulated-word/behaviours";
import { differences, partsOf } from "../support/parts";
import { bench, type Bench } from "./bench";
import type { Command } from "./commands";
import { stateOf, wrongs, type State } from "./judge";
import { kinds, type Kind } from "./kinds";

const CHANGING: readonly number[] = [ActionType.Method, ActionType.SetProperty, ActionType.Update];

interface Call {
  /** Indexes of the actions that may change something; none for a call of the common API. */
  actions: number[];
}

interface Baseline {
  /** Without marks. */
  opened: State;
  before: State;
  intended: State;
  calls: Call[];
}

async function prepared(of: Bench, command: Command) {
  await of.settle();
  of.reset();
  const document = of.pane();
  const result = await command.prepare?.(document);
  await of.settle();
  return { document, result };
}

/** Brings the document to where the command begins, and gives what it was before. */
async function stage(of: Bench, { tracked, stage: staging }: Command): Promise<State> {
  const { tracking } = of.word.model;
  if (tracked) {
    tracking.set("TrackAll");
    tracking.apply();
  }
  const opened = stateOf(of.word);
  await staging?.(of.pane());
  of.stage();
  return opened;
}

/** The command without faults: how many calls it makes, and what it is meant to do. */
async function baseline(of: Bench, command: Command): Promise<Baseline> {
  const { word } = of;
  const opened = await stage(of, command);
  const { document, result } = await prepared(of, command);
  const before = stateOf(word);
  const calls: Call[] = [];
  const { batches } = word.faults.count;
  const since = word.faults.count.calls;
  const first = word.batches.length;
  // The n-th call is a batch when the count of batches rises with it.
  for (let call = 1; call <= 200; call += 1) {
    word.faults.add({ call, before: () => void calls.push({ actions: [word.faults.count.batches] }) });
  }
  const outcome = await command.run(document, result);
  if (!outcome.ok) throw new Error(`without a fault: ${outcome.problem.code} ${outcome.problem.detail}`);
  const counts = calls.map(({ actions }) => actions[0]!);
  const made = word.faults.count.calls - since;
  if (made !== calls.length) throw new Error("a call was not counted");
  return {
    opened,
    before,
    intended: stateOf(word),
    calls: counts.map((count, i) => {
      const isBatch = count > (counts[i - 1] ?? batches);
      const actions = isBatch ? (word.batches[first + count - batches - 1]?.request.Actions ?? []) : [];
      const indexes = actions.map((action, index) => ({ action, index }));
      return {
        actions: indexes
          .filter(({ action }) => CHANGING.includes(action.ActionType) && !action.Name?.startsWith("_"))
          .map(({ index }) => index),
      };
    }),
  };
}

/** Runs one plan and gives what is wrong with how it ended. */
async function plan(
  of: Bench,
  command: Command,
  { opened, before, intended }: Baseline,
  call: number,
  kind: Kind,
): Promise<string[]> {
  const { word } = of;
  const { document, result } = await prepared(of, command);
  const tableTexts = word.model
    .paragraphs(word.tableElements()[0]!)
    .map((node) => word.paragraphTexts()[word.paragraphElements().indexOf(node)]!);
  const mode = word.model.tracking.mode;
  const changes = { typed: false };
  const withNote = (work: (() => void) | undefined): (() => void) | undefined =>
    work &&
    (() => {
      const was = word.paragraphTexts().join("|");
      work();
      if (kind.types && word.paragraphTexts().join("|") !== was) changes.typed = true;
    });
  const { before: early, after: late, ...rest } = kind.fault;
  word.faults.add({
    ...rest,
    call,
    ...(early ? { before: withNote(early)! } : {}),
    ...(late ? { after: withNote(late)! } : {}),
  });
  const outcome = await command.run(document, result);
  word.faults.clear();
  const after = stateOf(word);
  const wrong = wrongs({
    command,
    kind,
    before,
    intended,
    after,
    outcome,
    tableTexts,
    typed: changes.typed,
  });
  // A session that was cut off owes the mode; the next one pays.
  if (word.model.tracking.mode !== mode) await of.pane().recover();
  if (word.model.tracking.mode !== mode) wrong.push("change tracking is not as before");
  // The pane goes on: it reads the document again, and takes its marks out.
  await of.settle();
  const cleared = await document.clearMarks();
  if (!cleared.ok) wrong.push(`cannot be cleared: ${cleared.problem.code} ${cleared.problem.detail}`);
  else if (cleared.value.left > 0) wrong.push(`${cleared.value.left} marks are left`);
  if (command.changes === "marks" && !changes.typed && !kind.removes) {
    if (command.tracked) await of.pane().recover();
    wrong.push(...differences(opened.parts, partsOf(word)));
  }
  return wrong.map(
    (what) => `call ${call}, ${kind.name}: ${what}\n  ${JSON.stringify(outcome).slice(0, 300)}`,
  );
}

export interface Ran {
  plans: number;
  wrong: string[];
}

/** Runs every kind of fault at every call of a command. */
export async function runPlans(
  profile: ProfileName,
  behaviours: Partial<Behaviours>,
  command: Command,
  full: boolean,
): Promise<Ran> {
  const of = await bench(profile, { ...behaviours, ...command.behaviours });
  try {
    const base = await baseline(of, command);
    const ran: Ran = { plans: 0, wrong: [] };
    for (const [i, { actions }] of base.calls.entries()) {
      for (const kind of kinds(of.word, command, { call: i + 1, actions }, full)) {
        ran.wrong.push(...(await plan(of, command, base, i + 1, kind)));
        ran.plans += 1;
      }
    }
    return ran;
  } finally {
    of.client.close();
  }
}
