import { CannotAsk, reasonOf, type UnansweredReason } from "./failure";
import { hasSet, officeVersion, platform } from "../pane/about/office-facts";
import { requirementSets, supportedVersions } from "../pane/about/requirement-sets";
import { Lab, type LabClock, type Turn } from "./lab/lab";
import { probes } from "./probes";
import { giveBack, take, type Found } from "./lab/scratch";
import { baseOf } from "./profile/sets";
import { clearScratch, set } from "./lab/stage";
import { assumptions, cannotBeAsked, questionNames, type QuestionName } from "./profile/switches";
import type { ProbeAnswer, Probe, ProbeProgress, NotBegun, Result, Stage } from "./types";
import { assumedOf, holds, type Assumption, type Base, type Value } from "./profile/values";

export interface RunOptions {
  clock: LabClock;
  /** Ends the run after the probe that is being asked; the document is emptied all the same. */
  stop: AbortSignal;
  told(progress: ProbeProgress): void;
  /** Milliseconds that one probe may take. */
  limit?: number;
  /** The probes to run; all of them when it is left out. */
  only?: readonly Probe[];
}

/** Word on the web takes up to 40 s for one insertion, and a probe makes up to three with its stage. */
const LIMIT = 200_000;

/** Collects the answers; each question has one, given or not. */
class Answers {
  private readonly given = new Map<QuestionName, ProbeAnswer>();

  constructor(private readonly base: Base) {
    for (const question of cannotBeAsked) this.leave(question, { code: "never", detail: "" });
  }

  give(question: QuestionName, value: Value, detail = ""): void {
    const assumption: Assumption = assumptions[question];
    const assumed = assumedOf(assumption, this.base);
    const known = assumption.values.length === 0 || assumption.values.includes(value);
    const verdict = holds(assumption, this.base, value) ? "holds" : "differs";
    this.given.set(question, { question, assumed, verdict, value, known, detail, reason: null });
  }

  /** Leaves a question without an answer, unless it has one. */
  leave(question: QuestionName, reason: UnansweredReason): void {
    if (this.given.has(question)) return;
    this.given.set(question, {
      question,
      assumed: assumedOf(assumptions[question] as Assumption, this.base),
      verdict: "unanswered",
      value: null,
      known: false,
      detail: reason.detail,
      reason,
    });
  }

  get list(): ProbeAnswer[] {
    return questionNames.flatMap((question) => this.given.get(question) ?? []);
  }
}

/** Runs work with a time limit of its own; what it still asks of Word afterwards is refused. */
function within<T>(
  options: RunOptions,
  stop: AbortSignal | null,
  work: (lab: Lab) => Promise<T>,
): Promise<T> {
  const { clock, limit = LIMIT } = options;
  const turn: Turn = { over: null };
  return new Promise<T>((resolve, reject) => {
    const end = (over: "silent" | "stopped"): void => {
      turn.over = over;
      reject(new CannotAsk(over));
    };
    const stopped = (): void => end("stopped");
    const timer = clock.limit(limit, () => end("silent"));
    stop?.addEventListener("abort", stopped);
    work(new Lab(clock, turn))
      .then(resolve, reject)
      .finally(() => {
        timer.stop();
        stop?.removeEventListener("abort", stopped);
      });
  });
}

/** Asks one probe's questions. @returns whether its stage is still as it was */
async function ask(options: RunOptions, probe: Probe, ready: boolean, answers: Answers): Promise<boolean> {
  const leave = (reason: UnansweredReason): void => {
    for (const question of probe.asks) answers.leave(question, reason);
  };
  const { needs } = probe;
  if (needs && !hasSet(needs.set, needs.version)) {
    leave({ code: "set", detail: `${needs.set} ${needs.version}` });
    return ready;
  }
  try {
    await within(options, options.stop, async (lab) => {
      if (!ready) {
        await clearScratch(lab);
        await set(lab, probe.stage);
      }
      await probe.run(lab, (question, value, detail) => answers.give(question, value, detail));
    });
    return !probe.spoils;
  } catch (error) {
    leave(reasonOf(error));
    return false;
  }
}

async function askAll(options: RunOptions, answers: Answers): Promise<void> {
  const all = options.only ?? probes;
  let standing: Stage | null = null;
  for (const [done, probe] of all.entries()) {
    options.told({ done, of: all.length, answers: answers.list });
    if (options.stop.aborted) break;
    const isReady = await ask(options, probe, standing === probe.stage, answers);
    // A probe that was not asked for want of a set has not set its stage up.
    if (!isReady) standing = null;
    else if (!probe.needs || hasSet(probe.needs.set, probe.needs.version)) standing = probe.stage;
  }
}

const isRefusal = (found: Found | NotBegun): found is NotBegun => typeof found === "string";

/**
 * Runs the self-test in the open document, which must be empty and is empty again afterwards.
 * @returns the answers, or why it was not begun; never rejects
 */
export async function runSelfTest(options: RunOptions): Promise<Result | NotBegun> {
  const found = await within(options, null, take).catch((): NotBegun => "no-answer");
  if (isRefusal(found)) return found;
  const supported = supportedVersions(hasSet);
  const sets = requirementSets(supported);
  const base = baseOf(platform(), sets);
  const answers = new Answers(base);
  await askAll(options, answers);
  const restored = await within(options, null, (lab) => giveBack(lab, found)).catch(() => false);
  for (const question of questionNames) answers.leave(question, { code: "stopped", detail: "" });
  return {
    base,
    platform: platform(),
    version: officeVersion(),
    supported,
    requirementSets: sets,
    answers: answers.list,
    stopped: options.stop.aborted,
    restored,
  };
}
