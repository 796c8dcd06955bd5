import type { SourceDocument } from "../../../src/document/types";
import { randomFrom } from "../../word/support/panes";
import { openQuestions, type Behaviours } from "../../simulated-word/behaviours";
import type { Fault } from "../../simulated-word/faults";
import {
  profileNames,
  profiles,
  withBehaviours,
  type Profile,
  type ProfileName,
} from "../../simulated-word/profiles";
import type { Trouble } from "../../simulated-word/trouble";
import { SAY_SO } from "../../word/faults/judge";
import { settle, type Expected } from "./expect";
import { workMeanwhile, type Worked } from "./meanwhile";
import { textAt } from "./model";
import { othersComments, ourComments, partsWith } from "./observe";
import { preparePaneStep } from "./pane-steps";
import { Room, type Pane } from "./room";
import { historyOf, paneSteps, pick, type PlannedFault, type Step } from "./steps";
import { differenceFrom, userStep } from "./user-steps";

export interface Ran {
  steps: number;
  /** Faults that have met a call. */
  faults: number;
  counters: ReadonlyMap<string, number>;
  /** What was wrong, and at which step; null when nothing was. */
  failure: { at: number; wrong: string[] } | null;
}

/** Switches that cost real time, and are run elsewhere. */
const SLOW: ReadonlySet<string> = new Set(["insertDelay"]);

/** The Word of a seed: one of those that are known, every other time with a switch or two set otherwise. */
function profileOf(seed: number): Profile {
  const random = randomFrom(seed * 7919);
  const name = profileNames[seed % profileNames.length]!;
  const flips: Partial<Behaviours> = {};
  const names = Object.keys(openQuestions).filter((one) => !SLOW.has(one)) as (keyof Behaviours)[];
  const many = Math.floor(random() * 3);
  for (let i = 0; i < many; i += 1) {
    const flip = pick(names, random())!;
    Object.assign(flips, { [flip]: pick<unknown>(openQuestions[flip]!, random()) });
  }
  return withBehaviours(name, flips);
}

/** What befalls the documents of a seed, as public reports tell of it. */
function troubleOf(seed: number): Partial<Trouble> {
  const random = randomFrom(seed * 104_729);
  const [foreign, empty, stubborn] = [random(), random(), random()];
  return {
    foreignPartsListed: foreign < 0.2,
    emptyPartListed: empty < 0.1,
    ...(stubborn < 0.15 && { undeletableComments: (text: string) => text.includes("-1-") }),
  };
}

const TRANSPORT = 5012;

function faultOf(
  room: Room,
  planned: PlannedFault,
  may: Expected,
  note: (worked: Worked | null) => void,
): Fault {
  const { call, kind, user } = planned;
  const code = "GeneralException" as const;
  const work = (): void => note(workMeanwhile(room, user!, may));
  switch (kind) {
    case "fails before":
      return { call, fail: { code, at: "before" } };
    case "fails after":
      return { call, fail: { code, at: "after" } };
    case "fails in between":
      return { call, fail: { code, at: 2 } };
    case "refused":
      return { call, transport: TRANSPORT };
    case "no answer, done":
      return { call, drop: true };
    case "no answer, not done":
      return { call, drop: "undone" };
    case "late":
      return { call, delay: 2 };
    case "references lost":
      return { call, before: () => void room.word.server.references.lose() };
    case "the user works before":
      return { call, before: work };
    case "the user works after":
      return { call, after: work };
  }
}

/** What nobody may ever do, whatever the step. */
function alwaysWrong(room: Room): string[] {
  const { word, model, file } = room;
  const wrong: string[] = [];
  const asked = [...file.asked];
  const unasked = ourComments(word).filter((text) => !asked.some((message) => text.includes(message)));
  if (unasked.length > 0) wrong.push(`a mark of nobody: ${unasked.join(", ")}`);
  const others = othersComments(word).sort().join("|");
  if (others !== [...model.colleagues].sort().join("|")) {
    wrong.push(`comments of colleagues: ${others} instead of ${[...model.colleagues].sort().join("|")}`);
  }
  if (partsWith(word, "urn:office-automation").length !== 1)
    wrong.push("the part of another program has changed");
  if (word.model.tracking.mode !== (model.isTracking ? "TrackAll" : "Off") && !file.owesTracking) {
    wrong.push(`change tracking is ${word.model.tracking.mode}`);
  }
  if (word.unsupported.size > 0) wrong.push(`asked for ${[...word.unsupported].join(", ")}`);
  return wrong;
}

/**
 * Places into which somebody has typed meanwhile may hold that; where it was said that a place is in between, so may be what
 * was a part of it.
 */
function withWorked(expected: Expected, work: readonly Worked[]): Expected {
  if (work.length === 0) return expected;
  const typed = new Set(work.flatMap((one) => one.typed));
  const isSaid = expected.texts.some(({ allowed }) => allowed === null);
  const made = isSaid ? work.flatMap((one) => one.made.map((place) => ({ place, allowed: null }))) : [];
  const texts = expected.texts.map(({ place, allowed }) => {
    const now = textAt(place);
    const mayBeTyped = allowed !== null && now !== null && typed.has(place);
    return { place, allowed: mayBeTyped ? [now, ...allowed] : allowed };
  });
  return {
    ...expected,
    texts: [...texts, ...made],
    ...(expected.inserted && { inserted: { ...expected.inserted, mayMixLines: true } }),
  };
}

async function paneStep(room: Room, pane: Pane, step: Step, ran: { faults: number }): Promise<string[]> {
  const { word, model } = room;
  const prepared = await preparePaneStep(room, pane, step);
  if (!prepared) return [];
  const before = room.layout();
  const { calls } = word.faults.count;
  const work: Worked[] = [];
  for (const planned of step.faults) {
    const note = (worked: Worked | null): void => void (worked && work.push(worked));
    word.faults.add(faultOf(room, planned, prepared.may, note));
  }
  const outcome = await room.ended(prepared.run());
  const hasWorked = work.length > 0;
  const made = word.faults.count.calls - calls;
  word.faults.clear();
  const met = step.faults.filter(({ call }) => call <= made);
  ran.faults += met.length;
  for (const { kind } of met) room.count(`fault: ${kind}`);
  if (outcome === null) return ["it never ends"];
  const isTroubled = met.some(({ kind }) => kind !== "late");
  const wrong: string[] = [];
  if (!outcome.ok) {
    const { code, detail } = outcome.problem;
    room.count(`refused: ${code}`);
    if (SAY_SO.has(code)) room.count("in between, and said");
    if (!code.startsWith("word/") || code === "word/unknown" || code === "word/defect") {
      wrong.push(`${code} ${detail}`);
    }
  }
  const touchesTracking = ["mark", "sweep", "clear"].includes(step.do);
  if (isTroubled && touchesTracking) room.file.owesTracking = true;
  if (step.do === "recover" && outcome.ok) room.file.owesTracking = false;
  const expected = prepared.expected(outcome);
  const { wrong: settled, inserted } = settle(room, withWorked(expected, work));
  wrong.push(...settled);
  wrong.push(...(prepared.wrongs?.(outcome, !isTroubled && !hasWorked && !model.isRestricted) ?? []));
  prepared.remember?.(outcome, inserted, hasWorked);
  if (outcome.ok && (step.do === "read" || step.do === "reread")) {
    room.hasRead(
      pane,
      outcome.value as SourceDocument,
      hasWorked ? [room.layout(), before] : [room.layout()],
    );
  }
  if (wrong.length > 0)
    wrong.push(
      `the outcome: ${JSON.stringify(outcome.ok && step.do.includes("read") ? "ok" : outcome).slice(0, 400)}`,
    );
  return wrong;
}

function oneStep(room: Room, step: Step, ran: { faults: number }): Promise<string[]> {
  const pane = pick(room.panes, step.at[2])!;
  return step.do in paneSteps ? paneStep(room, pane, step, ran) : userStep(room, step);
}

/** When nothing goes wrong any more, the pane comes to rest: all of ours can be taken out, and is. */
async function comesToRest(room: Room): Promise<string[]> {
  const { word, model, file } = room;
  word.faults.clear();
  if (model.isRestricted) {
    model.isRestricted = false;
    word.restrictEditing(false);
  }
  const wrong: string[] = [];
  const pane = room.openPane();
  const recovered = await room.ended(pane.document.recover());
  if (!recovered?.ok) wrong.push(`cannot recover: ${JSON.stringify(recovered)}`);
  file.owesTracking = false;
  if (word.model.tracking.mode !== (model.isTracking ? "TrackAll" : "Off")) {
    wrong.push(`change tracking stays ${word.model.tracking.mode}`);
  }
  // Where Word does not let add-ins switch tracking, colours go when the user has.
  model.isTracking = false;
  word.model.tracking.set("Off");
  word.model.tracking.apply();
  for (const [name, asked] of [
    ["read", () => pane.document.read()],
    ["kept", () => pane.document.keep(null)],
    ["clear", () => pane.document.clearMarks()],
  ] as const) {
    const outcome = await room.ended<Awaited<ReturnType<typeof asked>>>(asked());
    if (!outcome?.ok) wrong.push(`${name} at the end: ${JSON.stringify(outcome)}`);
    else if (name === "clear") {
      const { left, reason } = outcome.value as { left: number; reason?: string };
      if (left > 0 && !reason) wrong.push(`${left} marks are left without a reason`);
      const parts = partsWith(word, "urn:nianbao");
      if (left === 0 && parts.length > 0) wrong.push(`left in the file: ${parts.join().slice(0, 300)}`);
    }
  }
  return [...wrong, ...differenceFrom(room), ...alwaysWrong(room)];
}

/** In which Word a history is lived through. */
export interface World {
  profile: Profile;
  /** What its Word does before anything is set otherwise. */
  usual: Behaviours;
  trouble: Partial<Trouble>;
}

export function worldOf(seed: number): World {
  const profile = profileOf(seed);
  const usual = profiles[profile.name as ProfileName].behaviours;
  return { profile, usual, trouble: troubleOf(seed) };
}

/** Lives through a history, and looks at everything after each step. */
export async function live(steps: readonly Step[], { profile, trouble }: World): Promise<Ran> {
  const room = new Room(profile, trouble);
  const ran = { steps: 0, faults: 0, counters: room.counters };
  await room.enter();
  for (const [at, step] of steps.entries()) {
    const wrong = [...(await oneStep(room, step, ran)), ...alwaysWrong(room)];
    ran.steps += 1;
    if (wrong.length > 0) return { ...ran, failure: { at, wrong } };
  }
  const wrong = await comesToRest(room);
  return { ...ran, failure: wrong.length > 0 ? { at: steps.length, wrong } : null };
}

/** The history of a seed. */
export const liveSeed = (seed: number): Promise<Ran> => live(historyOf(seed), worldOf(seed));

/** A history that fails, with as few steps and faults as are needed for that. */
export async function shrink(steps: readonly Step[], world: World): Promise<{ steps: Step[]; ran: Ran }> {
  let shortest = [...steps];
  let ran = await live(shortest, world);
  const tries = async (candidate: Step[]): Promise<boolean> => {
    const again = await live(candidate, world).catch(() => null);
    if (!again?.failure) return false;
    shortest = candidate.slice(0, again.failure.at + 1);
    ran = again;
    return true;
  };
  if (ran.failure) shortest = shortest.slice(0, ran.failure.at + 1);
  for (let size = Math.ceil(shortest.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < shortest.length;) {
      const without = [...shortest.slice(0, start), ...shortest.slice(start + size)];
      if (!(await tries(without))) start += size;
    }
  }
  for (let at = 0; at < shortest.length; at += 1) {
    for (let fault = shortest[at]!.faults.length - 1; fault >= 0; fault -= 1) {
      const faults = shortest[at]!.faults.filter((_, i) => i !== fault);
      await tries(shortest.map((step, i) => (i === at ? { ...step, faults } : step)));
    }
  }
  return { steps: shortest, ran };
}

/** The document as it is before the last step of a history, to be opened and looked at. */
export async function documentBefore(
  steps: readonly Step[],
  { profile, trouble }: World,
): Promise<Uint8Array> {
  const room = new Room(profile, trouble);
  await room.enter();
  for (const step of steps.slice(0, -1)) await oneStep(room, step, { faults: 0 });
  return room.word.save();
}
