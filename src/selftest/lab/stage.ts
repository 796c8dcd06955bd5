import { hasSet } from "../../pane/about/office-facts";
import type { Lab } from "./lab";
import { mergedTable, sampleOf, paragraph, cells } from "./package";
import type { Stage } from "../types";

export const lines = { first: "自检一", digits: "自检１２３", last: "自检三" } as const;

/** Takes everything out of the scratch document. */
export async function clearScratch(lab: Lab): Promise<void> {
  if (hasSet("WordApi", "1.4")) await deleteComments(lab);
  await deleteControls(lab);
  await lab.run(async (context) => {
    context.document.body.clear();
    await context.sync();
  });
}

/** All of them are ours: the document was empty. */
const deleteComments = (lab: Lab): Promise<void> =>
  lab.run(async (context) => {
    const comments = context.document.body.getComments();
    comments.load("items/id");
    if ((await lab.attempt(context)) !== null) return;
    for (const comment of comments.items) comment.delete();
    await lab.attempt(context);
  });

/** What is cleared may leave the frame of a control behind. */
const deleteControls = (lab: Lab): Promise<void> =>
  lab.run(async (context) => {
    const controls = context.document.body.contentControls;
    controls.load("items/id");
    if ((await lab.attempt(context)) !== null) return;
    for (const control of controls.items) control.delete(false);
    await lab.attempt(context);
  });

/** Puts there what probes of a stage look at, in a document that is empty. */
export async function set(lab: Lab, stage: Stage): Promise<void> {
  if (stage === "table")
    await lab.put(sampleOf(paragraph("自检表格") + mergedTable + paragraph("")), cells.last);
  if (stage === "lines") {
    await lab.run(async (context) => {
      const { body } = context.document;
      for (const text of [lines.last, lines.digits, lines.first]) body.insertParagraph(text, "Start");
      await context.sync();
    });
  }
}
