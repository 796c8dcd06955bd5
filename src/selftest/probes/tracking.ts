import { CannotAsk } from "../failure";
import { paragraphWith } from "../lab/lab";
import { all, withText } from "../lab/markup";
import { lines } from "../lab/stage";
import type { Probe } from "../types";

const TEXT = "自检修订";

const mode: Probe = {
  asks: ["trackingMode"],
  stage: "lines",
  spoils: true,
  needs: { set: "WordApi", version: "1.4" },
  async run(lab, tell) {
    await lab.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      context.document.body.insertParagraph(TEXT, "Start");
      await context.sync();
      context.document.changeTrackingMode = "Off";
      await context.sync();
    });
    const body = await lab.body();
    if (!withText(body, "p", TEXT)) throw new CannotAsk("not-seen", TEXT);
    const isTracked = all(body, "ins").some((inserted) => inserted.textContent?.includes(TEXT));
    tell("trackingMode", isTracked ? "at once" : "next batch");
  },
};

const localId: Probe = {
  asks: ["localIdOnInsertAfter"],
  stage: "lines",
  spoils: true,
  needs: { set: "WordApi", version: "1.6" },
  run: (lab, tell) =>
    lab.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text,items/uniqueLocalId");
      await context.sync();
      const old = paragraphWith(paragraphs, lines.first);
      const id = old.uniqueLocalId;
      if (!id) throw new CannotAsk("failed", "uniqueLocalId: null");
      old.insertParagraph(TEXT, "After");
      await context.sync();
      const now = context.document.body.paragraphs;
      now.load("items/text,items/uniqueLocalId");
      await context.sync();
      const owner = now.items.find((each) => each.uniqueLocalId === id)?.text ?? "nobody";
      const values: Record<string, string> = { [TEXT]: "moves", [lines.first]: "stays" };
      tell("localIdOnInsertAfter", values[owner] ?? owner, owner);
    }),
};

export const trackingProbes: readonly Probe[] = [mode, localId];
