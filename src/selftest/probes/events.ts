import { commonCall } from "../../word/host/common-api";
import { CannotAsk } from "../failure";
import { listed, paragraphWith, type Lab } from "../lab/lab";
import { lines } from "../lab/stage";
import type { Probe } from "../types";

const CHANGES = 12;
/** Fine while it matters to whoever waits, coarse behind that. */
const untilNextLook = (waited: number): number => (waited < 250 ? 25 : 150);
/** An event that has not come after this has been lost. */
const LONGEST = 1_000;

/** Waits for something to be heard. Gives the milliseconds, or null when nothing came. */
async function heardAfter(lab: Lab, isHeard: () => boolean): Promise<number | null> {
  const since = lab.clock.now();
  while (!isHeard()) {
    const waited = lab.clock.now() - since;
    if (waited >= LONGEST) return null;
    await lab.pause(untilNextLook(waited));
  }
  return Math.round(lab.clock.now() - since);
}

/**
 * Every how many-th is lost, of a row of events: 0 for none.
 * @param came what came of them, in order
 */
export function lostEvery(came: readonly boolean[]): number {
  const lost = came.flatMap((isThere, index) => (isThere ? [] : [index + 1]));
  if (lost.length < 2) return lost[0] ?? 0;
  return Math.max(1, Math.round((lost.at(-1)! - lost[0]!) / (lost.length - 1)));
}

const middle = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Does something again and again and listens after each time. Gives the milliseconds, null for what was lost. */
async function series(
  lab: Lab,
  count: { heard: number },
  act: (time: number) => Promise<void>,
): Promise<(number | null)[]> {
  const delays: (number | null)[] = [];
  for (let time = 0; time < CHANGES; time += 1) {
    const before = count.heard;
    await act(time);
    delays.push(await heardAfter(lab, () => count.heard > before));
  }
  return delays;
}

const came = (delays: (number | null)[]): number[] => delays.filter((delay) => delay !== null);

/** Takes the last character of a line away while changes are tracked; says whether that was heard. */
async function trackedDeletion(lab: Lab, count: { heard: number }, text: string): Promise<boolean> {
  const switchTo = (mode: "TrackAll" | "Off"): Promise<void> =>
    lab.run(async (context) => {
      context.document.changeTrackingMode = mode;
      await context.sync();
    });
  await switchTo("TrackAll");
  const before = count.heard;
  await lab.run(async (context) => {
    const hits = paragraphWith(await listed(context), text).search("自检");
    hits.load("items/text");
    await context.sync();
    hits.items[0]?.delete();
    await context.sync();
  });
  const delay = await heardAfter(lab, () => count.heard > before);
  await switchTo("Off");
  return delay !== null;
}

const paragraphEvents: Probe = {
  asks: ["paragraphEventDelay", "lostParagraphEvents", "trackedDeletionEvents"],
  stage: "lines",
  spoils: true,
  needs: { set: "WordApi", version: "1.6" },
  async run(lab, tell) {
    const count = { heard: 0 };
    const handler = await lab.run(async (context) => {
      const added = context.document.onParagraphChanged.add(async () => void (count.heard += 1));
      await context.sync();
      return added;
    });
    try {
      const delays = await series(lab, count, (time) =>
        lab.run(async (context) => {
          const line = (await listed(context)).items[0]!;
          line.insertText(`${lines.first}·${time}`, "Replace");
          await context.sync();
        }),
      );
      if (came(delays).length === 0) throw new CannotAsk("no-events", "onParagraphChanged");
      const lost = lostEvery(delays.map((delay) => delay !== null));
      tell("paragraphEventDelay", middle(came(delays)), delays.join());
      tell("lostParagraphEvents", lost, delays.join());
      // Twice, because one event may be lost for other reasons.
      const isHeard =
        (await trackedDeletion(lab, count, lines.digits)) || (await trackedDeletion(lab, count, lines.last));
      tell("trackedDeletionEvents", isHeard);
    } finally {
      handler.remove();
      await handler.context.sync().catch(() => undefined);
    }
  },
};

const selectionEvents: Probe = {
  asks: ["lostSelectionEvents"],
  stage: "lines",
  async run(lab, tell) {
    const count = { heard: 0 };
    const { document } = Office.context;
    const type = Office.EventType.DocumentSelectionChanged;
    const handler = (): void => void (count.heard += 1);
    await commonCall<void>(lab.clock, (done) => document.addHandlerAsync(type, handler, done));
    try {
      const delays = await series(lab, count, (time) =>
        lab.run(async (context) => {
          const text = time % 2 === 0 ? lines.last : lines.digits;
          paragraphWith(await listed(context), text).select();
          await context.sync();
        }),
      );
      if (came(delays).length === 0) throw new CannotAsk("no-events", "DocumentSelectionChanged");
      tell("lostSelectionEvents", lostEvery(delays.map((delay) => delay !== null)), delays.join());
    } finally {
      await commonCall<void>(lab.clock, (done) => document.removeHandlerAsync(type, { handler }, done)).catch(
        () => undefined,
      );
    }
  },
};

export const eventProbes: readonly Probe[] = [paragraphEvents, selectionEvents];
