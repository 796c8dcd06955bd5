jest.setTimeout(280_000);

import type { Place } from "../../../src/document/types";
import type { OpenDocument } from "../../../src/open";
import { isFull } from "../../matrix/results";
import { bootClient } from "../../simulated-word/client/boot";
import type { Behaviours } from "../../simulated-word/behaviours";
import { Snapshot } from "../../simulated-word/model/state/snapshot";
import { openWord } from "../../simulated-word/open-word";
import { withBehaviours } from "../../simulated-word/profiles";
import { mark } from "../support/marked";
import { pane, registered, shuffle, unregistered } from "../support/panes";
import { differences, partsOf } from "../support/parts";
import { valueOf } from "../support/session";
import { p, table } from "../support/xml";

/**
 * Two panes on one document, with nothing that keeps them apart: in Word on the desktop a pane and a function of the
 * ribbon may run in processes that share no lock.
 */

const shade = '<w:shd w:val="clear" w:color="auto" w:fill="auto"/>';
const bodyXml =
  p("前") +
  table([
    ["本年新收", "3", "", "4"],
    ["结转下年", "5", "6", ""],
  ]).replaceAll("<w:tcPr>", `<w:tcPr>${shade}`) +
  p("后");
const texts = [
  ["本年新收", "3", "", "4"],
  ["结转下年", "5", "6", ""],
];
const place = (tr: number, tc: number): Place => ({
  kind: "cell",
  table: 0,
  tr,
  tc,
  paragraphs: [1 + tr * 4 + tc],
  text: texts[tr]![tc]!,
});
const [a, b, c, d, e] = [
  mark("甲", place(0, 1)),
  mark("乙", place(0, 2)),
  mark("丙", place(0, 3)),
  mark("丁", place(1, 2)),
  mark("戊", place(1, 3)),
];

type Job = (document: OpenDocument) => Promise<unknown>;
const jobs: Record<string, Job> = {
  "mark some": (document) => valueOf(document.mark([a!, b!, c!])),
  "mark others": (document) => valueOf(document.mark([b!, c!, d!, e!])),
  clear: (document) => valueOf(document.clearMarks()),
  sweep: (document) => valueOf(document.sweepMarks(["乙", "丁"])),
};
const pairs = Object.keys(jobs).flatMap((x, i) =>
  Object.keys(jobs)
    .slice(i)
    .map((y) => [x, y] as const),
);

const SEEDS = isFull ? 12 : 2;

describe.each([
  ["colours", "ltsc2021", { clearShading: "automatic" }],
  ["colours that are written untracked", "web", { commentsRefused: true }],
  ["comments", "m365", {}],
] as const)("two panes at the same time, with %s", (_, profile, behaviours: Partial<Behaviours>) => {
  it("leave no mark without an entry, and clearing leaves the document as it was", async () => {
    const word = openWord({ bodyXml, profile: withBehaviours(profile, behaviours) });
    await bootClient(word);
    if (profile === "web") {
      await Word.run(async (context) => {
        context.document.changeTrackingMode = "TrackAll";
        await context.sync();
      });
    }
    const opened = new Snapshot(word.model);
    const before = partsOf(word);
    let plans = 0;
    for (const [x, y] of pairs) {
      for (let seed = 1; seed <= SEEDS; seed += 1) {
        opened.restore();
        const [first, second] = [pane(), pane()];
        // Half of the plans begin with marks of the first pane.
        if (seed % 2 === 0) await valueOf(first.mark([a!, e!]));
        shuffle(word, seed * 101 + plans);
        await Promise.all([jobs[x]!(first), jobs[y]!(second)]);
        word.faults.clear();
        const plan = `${x} / ${y}, seed ${seed}`;
        expect([plan, unregistered(word)]).toEqual([plan, []]);
        expect([plan, registered(word).restores]).toEqual([plan, []]);
        expect([plan, /rPrChange|tcPrChange/.test(word.flatOpc())]).toEqual([plan, false]);
        expect([plan, (await valueOf(second.clearMarks())).left]).toEqual([plan, 0]);
        expect([plan, differences(before, partsOf(word))]).toEqual([plan, []]);
        plans += 1;
      }
    }
    console.info(`Two panes in ${profile}: ${plans} interleavings`);
  });
});
