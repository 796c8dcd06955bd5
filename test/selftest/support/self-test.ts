jest.setTimeout(120_000);

import { labClock } from "../../../src/selftest/lab/lab";
import { profileText } from "../../../src/selftest/profile/profile";
import { runSelfTest, type RunOptions } from "../../../src/selftest/run";
import type { ProbeAnswer, NotBegun, Result } from "../../../src/selftest/types";
import type { QuestionName } from "../../../src/selftest/profile/switches";
import { bootClient } from "../../simulated-word/client/boot";
import { openWord, type OpenOptions } from "../../simulated-word/open-word";
import { readProfile, type Profile, type ProfileName } from "../../simulated-word/profiles";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { withHeader } from "../../simulated-word/support/with-header";
import { TestClock } from "./test-clock";

export interface Run {
  word: SimulatedWord;
  outcome: Result | NotBegun;
}

/** An empty document whose pages have a header, as `npm run selftest` opens it. */
export const scratchDocument = (): Uint8Array => withHeader("自检", "<w:p/>");

/** Runs the self-test over the client library in a simulated Word, in time that passes only while somebody waits. */
export async function runIn(
  word: SimulatedWord,
  options: Partial<RunOptions> = {},
  time: "test time" | "real time" = "test time",
): Promise<Run> {
  const testClock = new TestClock();
  const clock = time === "test time" ? testClock : labClock;
  if (time === "test time") word.model.schedule = testClock.schedule;
  const client = await bootClient(word);
  try {
    const stop = new AbortController().signal;
    const outcome = await runSelfTest({ clock, stop, told: () => undefined, ...options });
    return { word, outcome };
  } finally {
    client.close();
  }
}

export const selfTest = (
  profile: Profile | ProfileName,
  open: OpenOptions = {},
  options: Partial<RunOptions> = {},
): Promise<Run> => runIn(openWord({ docx: scratchDocument(), profile, ...open }), options);

/** The result of a run. @throws Error when it was refused */
export function resultOf({ outcome }: Run): Result {
  if (typeof outcome === "string") throw new Error(`refused: ${outcome}`);
  return outcome;
}

export function answerTo(run: Run, question: QuestionName): ProbeAnswer {
  const found = resultOf(run).answers.find((answer) => answer.question === question);
  if (!found) throw new Error(`no answer to ${question}`);
  return found;
}

/** The profile that `test/simulated-word` reads from the file which the run writes. */
export const measured = (run: Run): Profile =>
  readProfile(profileText(resultOf(run), new Date("2026-01-15T09:00:00Z")));
