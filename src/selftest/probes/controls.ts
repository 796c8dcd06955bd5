import { listed, paragraphWith } from "../lab/lab";
import { cells, datePicker, sampleOf, paragraph } from "../lab/package";
import { lines } from "../lab/stage";
import type { Probe } from "../types";

const intoControl: Probe = {
  asks: ["insertIntoControl"],
  stage: "lines",
  spoils: true,
  async run(lab, tell) {
    await lab.run(async (context) => {
      const control = paragraphWith(await listed(context), lines.digits).insertContentControl();
      await context.sync();
      control.insertOoxml(sampleOf(paragraph("自检控件") + paragraph("自检控件尾")), "Replace");
      await context.sync();
    });
    await lab.seen("自检控件尾");
    const copies = (await lab.texts()).filter((text) => text === "自检控件").length;
    tell("insertIntoControl", copies === 1 ? "once" : copies === 2 ? "twice" : `${copies}`, `${copies}`);
  },
};

const inCell: Probe = {
  asks: ["controlInCell"],
  stage: "table",
  spoils: true,
  run: (lab, tell) =>
    lab.run(async (context) => {
      paragraphWith(await listed(context), cells.last)
        .getRange("Content")
        .insertContentControl();
      const refused = await lab.attempt(context);
      tell("controlInCell", refused === null ? "any range" : "whole cell", refused ?? "");
    }),
};

const unsupported: Probe = {
  asks: ["unsupportedControls"],
  stage: "empty",
  spoils: true,
  async run(lab, tell) {
    await lab.put(sampleOf(datePicker("自检日期") + paragraph("自检日期后")), "自检日期后");
    const refused = await lab.run(async (context) => {
      const room = context.document.body.insertParagraph("", "Start");
      await context.sync();
      room.getRange("Whole").insertOoxml(sampleOf(paragraph("自检再写") + paragraph("")), "Replace");
      return lab.attempt(context);
    });
    tell("unsupportedControls", refused === null ? "ignored" : "refuse writes", refused ?? "");
  },
};

export const controlProbes: readonly Probe[] = [intoControl, inCell];

/** To be asked last: a control that cannot be taken out again would have all further insertions refused. */
export const lastProbe = unsupported;
