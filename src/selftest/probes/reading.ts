import { CannotAsk, errorCodeOf } from "../failure";
import { listed, paragraphWith, type Lab } from "../lab/lab";
import { all, bodyOf, hasHeaders, paragraphId, textOf } from "../lab/markup";
import { sampleOf, paragraph, withDeletion } from "../lab/package";
import { lines } from "../lab/stage";
import type { Probe } from "../types";

const refusedOoxml: Probe = {
  asks: ["ooxmlRefused"],
  stage: "lines",
  async run(lab, tell) {
    const refusal = (of: (body: Word.Body) => Word.Body | Word.Range): Promise<string | null> =>
      lab.ooxml(of).then(
        () => null,
        (error: unknown) => {
          if (error instanceof CannotAsk && error.reason !== "no-xml") throw error;
          return error instanceof CannotAsk ? error.detail : errorCodeOf(error);
        },
      );
    const body = await refusal((whole) => whole);
    const range = await refusal((whole) => whole.getRange("Whole"));
    tell(
      "ooxmlRefused",
      body === null ? "never" : range === null ? "body" : "always",
      [body, range].filter(Boolean).join(", "),
    );
  },
};

async function paragraphsOfBody(lab: Lab): Promise<Element[]> {
  const body = bodyOf(await lab.ooxml((whole) => whole));
  if (!body) throw new CannotAsk("no-xml");
  return all(body, "p");
}

/** Ids of the paragraphs with text: a paragraph that `getOoxml` adds is new each time. */
const ids = (paragraphs: Element[]): string =>
  paragraphs
    .filter((each) => textOf(each) !== "")
    .map((each) => paragraphId(each) ?? "")
    .join();

const ooxmlParagraphs: Probe = {
  asks: ["ooxmlTrailingParagraph", "ooxmlParagraphIds"],
  stage: "lines",
  async run(lab, tell) {
    const [first, texts, second] = [
      await paragraphsOfBody(lab),
      await lab.texts(),
      await paragraphsOfBody(lab),
    ];
    const more = first.length - texts.length;
    tell("ooxmlTrailingParagraph", more === 1 ? true : more === 0 ? false : `${more}`, `${more}`);
    tell("ooxmlParagraphIds", ids(first) === ids(second) ? "kept" : "new", ids(first));
  },
};

const headers: Probe = {
  asks: ["ooxmlHeaders"],
  stage: "lines",
  async run(lab, tell) {
    const text = await lab.run(async (context) => {
      const header = context.document.sections.getFirst().getHeader("Primary");
      header.load("text");
      // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load -- attempt() syncs
      return (await lab.attempt(context)) === null ? header.text : "";
    });
    // One of ours would stay in the file as an empty one.
    if (text.trim() === "") throw new CannotAsk("no-header");
    tell("ooxmlHeaders", hasHeaders(await lab.ooxml((body) => body)));
  },
};

const texts: Probe = {
  asks: ["paragraphSeparator", "searchWidth"],
  stage: "lines",
  run: (lab, tell) =>
    lab.run(async (context) => {
      const { body } = context.document;
      body.load("text");
      const hits = body.search("自检123");
      hits.load("items/text");
      await context.sync();
      const from = body.text.indexOf(lines.first) + lines.first.length;
      tell("paragraphSeparator", body.text.slice(from, body.text.indexOf(lines.digits)));
      tell("searchWidth", hits.items.length > 0 ? "ignored" : "exact");
    }),
};

const deleted: Probe = {
  asks: ["deletedText"],
  stage: "empty",
  spoils: true,
  async run(lab, tell) {
    const [kept, gone] = ["自检保留", "自检删去"];
    await lab.put(sampleOf(withDeletion(kept, gone) + paragraph("自检其后")), "自检其后");
    if (all(await lab.body(), "delText").length === 0) throw new CannotAsk("not-kept");
    await lab.run(async (context) => {
      const before = await listed(context);
      const text = before.items.find((each) => each.text.includes(kept))?.text ?? "";
      tell("deletedText", text.includes(gone) ? "in text" : "left out", text);
    });
  },
};

const failedBatch: Probe = {
  asks: ["failedBatch"],
  stage: "lines",
  spoils: true,
  async run(lab, tell) {
    const refused = await lab.run(async (context) => {
      const target = paragraphWith(await listed(context), lines.last);
      target.insertText("自检写入", "End");
      context.document.body.search("自检查无此文").getFirst().load("text");
      return lab.attempt(context);
    });
    if (refused === null) throw new CannotAsk("failed", "no refusal");
    const isWritten = (await lab.texts()).some((text) => text.includes("自检写入"));
    tell("failedBatch", isWritten ? "keeps writes" : "rolls back", refused);
  },
};

const inOneRun: Probe = {
  asks: ["collectionsInOneRun"],
  stage: "lines",
  run: (lab, tell) =>
    lab.run(async (context) => {
      const before = (await listed(context)).items.length;
      const made = paragraphWith(await listed(context), lines.last).insertParagraph("自检新段", "Before");
      await context.sync();
      const now = (await listed(context)).items.length;
      tell("collectionsInOneRun", now > before ? "move" : "stay", `${before}, ${now}`);
      made.delete();
      await context.sync();
    }),
};

const partOfList: Probe = {
  asks: ["listWindow"],
  stage: "lines",
  run: (lab, tell) =>
    lab.run(async (context) => {
      const whole = (await listed(context)).items.map(({ text }) => text);
      const { paragraphs } = context.document.body;
      paragraphs.load({ text: true, $top: 1, $skip: 1 });
      await context.sync();
      const part = paragraphs.items.map(({ text }) => text);
      const isPart = part.length === 1 && part[0] === whole[1];
      tell(
        "listWindow",
        isPart ? "part" : part.length === whole.length ? "whole" : "something else",
        `${part.length} of ${whole.length}`,
      );
    }),
};

const localIds: Probe = {
  asks: ["localIds"],
  stage: "lines",
  needs: { set: "WordApi", version: "1.6" },
  run: (lab, tell) =>
    lab.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("uniqueLocalId");
      await context.sync();
      const ids = paragraphs.items.map(({ uniqueLocalId }) => uniqueLocalId as string | null);
      const given = new Set(ids.filter(Boolean));
      const isNone = given.size === 0;
      tell(
        "localIds",
        given.size === ids.length ? "given" : isNone ? "missing" : "something else",
        `${given.size} of ${ids.length}`,
      );
    }),
};

export const readingProbes: readonly Probe[] = [
  refusedOoxml,
  ooxmlParagraphs,
  headers,
  texts,
  deleted,
  failedBatch,
  inOneRun,
  partOfList,
  localIds,
];
