import { describeInTurns } from "../../matrix/results";
import type { Behaviours } from "../../simulated-word/behaviours";
import { withBehaviours } from "../../simulated-word/profiles";
import { empty, granted, mark, opened, secret, tracked } from "../support/marked";
import { differences, partsOf } from "../support/parts";
import { attach, valueOf } from "../support/session";

const severe = (id: string, place: ReturnType<typeof granted>, severity: "error" | "warning" | "hint") => ({
  ...mark(id, place),
  severity,
});

const withCritiques = ["m365", "web", "mac"] as const;

describeInTurns({ words: ["m365", "web"], all: withCritiques })("critiques in %s", (profile, it) => {
  it("underline the text of marks that stand there as comments, and are in no file", async () => {
    const { word, document, read } = await opened({ profile });
    await valueOf(
      document.mark([
        severe("甲", granted(read), "error"),
        severe("乙", secret(read), "hint"),
        severe("丙", empty(read), "warning"),
      ]),
    );
    expect(word.critiques()).toEqual([
      { text: "8", colorScheme: "Red" },
      { text: "1", colorScheme: "Blue" },
    ]);
    expect(word.comments()).toHaveLength(3);
    const marked = partsOf(word);
    await valueOf(document.sweepMarks(["乙", "丙"]));
    expect(word.critiques()).toEqual([{ text: "1", colorScheme: "Blue" }]);
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 2, left: 0 });
    expect(word.critiques()).toEqual([]);
    expect(JSON.stringify(marked)).not.toContain("critique");
  });

  it("are not put twice, and go when they are no longer wanted", async () => {
    const { word, document, read } = await opened({ profile });
    await valueOf(document.mark([mark("甲", granted(read)), mark("乙", secret(read))]));
    await valueOf(document.mark([mark("乙", secret(read))]));
    expect(word.critiques().map(({ text }) => text)).toEqual(["1"]);
    await valueOf(document.mark([mark("乙", secret(read)), mark("甲", granted(read))]));
    expect(word.critiques().map(({ text }) => text)).toEqual(["1", "8"]);
  });
});

describe("critiques that Word refuses", () => {
  it.each(["ltsc2024", "m365"] as const)("change nothing else, and are tried once (%s)", async (name) => {
    const profile = withBehaviours(name, { annotations: "refused" });
    const { word, document, read, before } = await opened({ profile });
    const first = word.syncs;
    expect(await valueOf(document.mark([mark("甲", granted(read)), mark("丙", empty(read))]))).toEqual({
      marked: ["甲", "丙"],
      notMarked: [],
    });
    const second = word.syncs;
    await valueOf(document.mark([mark("乙", secret(read))]));
    // The second marking deletes two comments in place of trying critiques.
    expect(word.syncs - second).toBe(second - first);
    expect(word.critiques()).toEqual([]);
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 1, left: 0 });
    expect(differences(before, partsOf(word))).toEqual([]);
  });
});

describe("critiques", () => {
  it("are never put where the marks are colours", async () => {
    const { word, document, read } = await opened({
      profile: withBehaviours("m365", { commentsRefused: true }),
    });
    expect((await valueOf(document.mark([mark("甲", granted(read))]))).marked).toEqual(["甲"]);
    expect(word.critiques()).toEqual([]);
  });

  it("are deleted also when some of them are gone already", async () => {
    const { word, document, read, before } = await opened({ profile: "m365" });
    await valueOf(document.mark([mark("甲", granted(read)), mark("乙", secret(read))]));
    await Word.run(async (context) => {
      context.document.getAnnotationById("1").delete();
      await context.sync();
    });
    expect(word.critiques()).toHaveLength(1);
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 2, left: 0 });
    expect(word.critiques()).toEqual([]);
    expect(differences(before, partsOf(word))).toEqual([]);
  });
});

describe("comments that Word does not list until the document is opened again", () => {
  const hidden = (failedBatch: "keeps writes" | "rolls back" = "keeps writes") =>
    withBehaviours("web", { newComments: "after reload", failedBatch });

  it("are counted, kept, swept and cleared in the session that put them", async () => {
    const { word, document, read, before } = await opened({ profile: hidden() });
    await valueOf(document.mark([mark("甲", granted(read)), mark("乙", secret(read))]));
    expect(await valueOf(document.countMarks())).toBe(2);
    await valueOf(document.mark([mark("乙", secret(read)), mark("丙", empty(read))]));
    expect(word.comments().map(({ text }) => text.slice(6, 7))).toEqual(["乙", "丙"]);
    expect(await valueOf(document.sweepMarks(["丙"]))).toEqual({ removed: 1, left: 1 });
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 1, left: 0 });
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("are told as left, with what to do, when the pane was closed meanwhile; and cleared after reopening", async () => {
    const { word, document, read, before } = await opened({ profile: hidden() });
    await valueOf(document.mark([mark("甲", granted(read)), mark("乙", secret(read))]));
    const later = await attach(word);
    expect(await valueOf(later.document.clearMarks())).toEqual({
      removed: 0,
      left: 2,
      reason: "word/left-until-reopened",
    });
    const reopened = await opened({ profile: hidden(), docx: word.save() });
    expect(await valueOf(reopened.document.clearMarks())).toEqual({ removed: 2, left: 0 });
    expect(differences(before, partsOf(reopened.word))).toEqual([]);
  });
});

describe("comments in a Word that has none for add-ins", () => {
  /** The document with two comments of ours and one of a colleague's, in Word 2021. */
  async function inOldWord(switches: Partial<Behaviours> = {}, file = (docx: Uint8Array) => docx) {
    const { word, document, read } = await opened({ profile: "m365" });
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().getRange("Content").insertComment("请核对标题");
      await context.sync();
    });
    const unmarked = partsOf(word);
    await valueOf(document.mark([mark("甲", granted(read)), mark("丙", empty(read))]));
    const old = await opened({ profile: withBehaviours("ltsc2021", switches), docx: file(word.save()) });
    return { ...old, unmarked };
  }

  it("are deleted by their marks in the text, and nothing else is", async () => {
    const { word, document, unmarked } = await inOldWord();
    expect(await valueOf(document.countMarks())).toBe(2);
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 2, left: 0 });
    expect(differences(unmarked, partsOf(word))).toEqual([]);
    expect(word.comments().map(({ text }) => text)).toEqual(["请核对标题"]);
  });

  it("go one by one as their findings are mended", async () => {
    const { word, document } = await inOldWord();
    expect(await valueOf(document.sweepMarks(["丙"]))).toEqual({ removed: 1, left: 1 });
    expect(word.comments().map(({ text }) => text.slice(0, 7))).toEqual(["请核对标题", "【年报校验】丙"]);
  });

  it.each([
    [
      "its search does not find the marks",
      "word/left-comments",
      { searchCommentMarks: "nothing" } as const,
      undefined,
    ],
    ["changes are tracked", "word/left-tracking", {}, tracked],
  ])("are told as left, with what to do, and not touched where %s", async (_, reason, switches, file) => {
    const { word, document, before } = await inOldWord(switches, file);
    expect(await valueOf(document.clearMarks())).toEqual({
      removed: 0,
      left: 2,
      reason,
    });
    expect(differences(before, partsOf(word))).toEqual([]);
  });
});
