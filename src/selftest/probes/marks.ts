import { CannotAsk } from "../failure";
import { listed, paragraphWith } from "../lab/lab";
import { cells } from "../lab/package";
import type { Probe } from "../types";

const NEEDED = { set: "WordApi", version: "1.4" };
const TEXT = "自检批注";

/** A comment on the last cell, queued. */
const commentIn = async (context: Word.RequestContext): Promise<Word.Comment> =>
  paragraphWith(await listed(context), cells.last)
    .getRange("Content")
    .insertComment(TEXT);

const comments: Probe = {
  asks: ["commentsRefused", "newComments", "searchCommentMarks"],
  stage: "table",
  needs: NEEDED,
  run: (lab, tell) =>
    lab.run(async (context) => {
      const comment = await commentIn(context);
      const refused = await lab.attempt(context);
      tell("commentsRefused", refused !== null, refused ?? "");
      if (refused !== null) throw new CannotAsk("comments-refused", refused);
      const seen = context.document.body.getComments();
      seen.load("items/content");
      await context.sync();
      const isSeen = seen.items.some(({ content }) => content.includes(TEXT));
      tell("newComments", isSeen ? "visible" : "after reload", `${seen.items.length}`);
      const marks = context.document.body.search("^a");
      marks.load("items/text");
      const failure = await lab.attempt(context);
      const found = failure === null && marks.items.length === 1;
      tell("searchCommentMarks", found ? "found" : "nothing", failure ?? `${marks.items.length}`);
      // One that Word does not list can only be deleted by who made it.
      comment.delete();
      await context.sync();
    }),
};

/** Another text, because what one probe has left must not answer for the next. */
const HANGING = "自检悬批";

const onReplaced: Probe = {
  asks: ["attachedToReplaced"],
  stage: "table",
  needs: NEEDED,
  run: (lab, tell) =>
    lab.run(async (context) => {
      const content = paragraphWith(await listed(context), cells.last).getRange("Content");
      const comment = content.insertComment(HANGING);
      const refused = await lab.attempt(context);
      if (refused !== null) throw new CannotAsk("comments-refused", refused);
      content.insertText(cells.last, "Replace");
      const xml = context.document.body.getOoxml();
      await context.sync();
      const stays = xml.value.includes(HANGING);
      tell("attachedToReplaced", stays ? "stays" : "goes", "");
      if (!stays) return;
      comment.delete();
      await context.sync();
    }),
};

const replies: Probe = {
  asks: ["commentReplies"],
  stage: "table",
  needs: NEEDED,
  run: (lab, tell) =>
    lab.run(async (context) => {
      const comment = await commentIn(context);
      const refused = await lab.attempt(context);
      if (refused !== null) throw new CannotAsk("comments-refused", refused);
      comment.replies.load("items/id");
      const failure = await lab.attempt(context);
      tell("commentReplies", failure === null ? "given" : "refused", failure ?? "");
      comment.delete();
      await context.sync();
    }),
};

/** The empty cell stands between these two. */
const emptyCell = (paragraphs: Word.ParagraphCollection): Word.Paragraph => {
  const { items } = paragraphs;
  const at = items.findIndex(({ text }) => text === "丙三") - 1;
  const found = items[at];
  if (!found || found.text !== "") throw new CannotAsk("not-seen", "丙三");
  return found;
};

const onEmptyCell: Probe = {
  asks: ["commentOnEmptyRange"],
  stage: "table",
  needs: NEEDED,
  run: (lab, tell) =>
    lab.run(async (context) => {
      const all = await listed(context);
      const probe = paragraphWith(all, cells.last).getRange("Content").insertComment(TEXT);
      const refused = await lab.attempt(context);
      if (refused !== null) throw new CannotAsk("comments-refused", refused);
      probe.delete();
      await context.sync();
      const comment = emptyCell(all).getRange("Content").insertComment(TEXT);
      const onEmpty = await lab.attempt(context);
      tell("commentOnEmptyRange", onEmpty === null ? "allowed" : "refused", onEmpty ?? "");
      if (onEmpty !== null) return;
      comment.delete();
      await context.sync();
    }),
};

const spotlights: Probe = {
  asks: ["severalSpotlights", "spotlightOnEmptyRange"],
  stage: "table",
  needs: { set: "WordApi", version: "1.8" },
  run: (lab, tell) =>
    lab.run(async (context) => {
      const all = await listed(context);
      const shown = [cells.last, cells.merged].map((text) => paragraphWith(all, text).getRange("Content"));
      for (const range of shown) range.highlight();
      const several = await lab.attempt(context);
      tell("severalSpotlights", several === null ? "allowed" : "refused", several ?? "");
      for (const range of shown) range.removeHighlight();
      await lab.attempt(context);
      const empty = emptyCell(all).getRange("Content");
      empty.highlight();
      const refused = await lab.attempt(context);
      tell("spotlightOnEmptyRange", refused === null ? "allowed" : "refused", refused ?? "");
      if (refused === null) {
        empty.removeHighlight();
        await lab.attempt(context);
      }
    }),
};

const annotations: Probe = {
  asks: ["annotations"],
  stage: "table",
  needs: { set: "WordApi", version: "1.7" },
  run: (lab, tell) =>
    lab.run(async (context) => {
      const target = paragraphWith(await listed(context), "自检表格");
      const colorScheme = "Red" as Word.CritiqueColorScheme;
      const ids = target.insertAnnotations({ critiques: [{ colorScheme, start: 0, length: 2 }] });
      const refused = await lab.attempt(context);
      if (refused !== null) {
        tell("annotations", "refused", refused);
        return;
      }
      const made = target.getAnnotations();
      made.load("items/id");
      await context.sync();
      for (const each of made.items) each.delete();
      await context.sync();
      // Some that were made are never drawn (office-js issue 6595); only a person can tell.
      throw new CannotAsk("seen-by-people", ids.value.join());
    }),
};

export const markProbes: readonly Probe[] = [
  comments,
  onReplaced,
  replies,
  onEmptyCell,
  spotlights,
  annotations,
];
