import { isFull } from "../../matrix/results";
import { withBehaviours } from "../../simulated-word/profiles";
import { empty, granted, highlighted, mark, opened, secret } from "../support/marked";
import { differences, partsOf } from "../support/parts";
import { session, valueOf } from "../support/session";

const withComments = ["m365", "web", "mac", "ltsc2024"] as const;

/** By the window object and by the web frame; the other two answer like the first. */
describe.each(isFull ? withComments : withComments.slice(0, 2))("marks as comments in %s", (profile) => {
  it("stand on the very cells, and leave nothing behind", async () => {
    const { word, document, read, before } = await opened({ profile });
    const result = await valueOf(
      document.mark([mark("甲", granted(read)), mark("乙", secret(read)), mark("丙", empty(read))]),
    );
    expect(result).toEqual({ marked: ["甲", "乙", "丙"], notMarked: [] });
    expect(word.comments().map(({ text, on }) => [text.replace(/〔.*〕/, ""), on])).toEqual([
      ["【年报校验】甲的问题", "8"],
      ["【年报校验】乙的问题", "1"],
      ["【年报校验】丙的问题", ""],
    ]);
    expect(await valueOf(document.countMarks())).toBe(3);
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 3, left: 0 });
    expect(differences(before, partsOf(word))).toEqual([]);
    expect(await valueOf(document.countMarks())).toBe(0);
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 0, left: 0 });
  });
});

describe("marks as comments", () => {
  it("find their cells behind what was typed before them since the check", async () => {
    const { word, document, read } = await opened({});
    word.pressEnter(0);
    word.typeParagraph(0, "新写的一段");
    word.typeInCell(0, 4, 3, "77");
    await valueOf(document.mark([mark("甲", granted(read))]));
    expect(word.comments().map(({ on }) => on)).toEqual(["8"]);
  });

  it("are not put on a cell whose text was changed since the check", async () => {
    const { word, document, read } = await opened({});
    const place = granted(read);
    if (place.kind !== "cell") throw new Error("not a cell");
    word.typeInCell(0, place.tr, place.tc, "9");
    expect(await valueOf(document.mark([mark("甲", place)]))).toEqual({
      marked: [],
      notMarked: [{ id: "甲", code: "word/place-changed" }],
    });
    expect(word.comments()).toEqual([]);
  });

  it("of findings that are gone go, and those that stay are not put twice", async () => {
    const { word, document, read } = await opened({});
    await valueOf(document.mark([mark("甲", granted(read)), mark("乙", secret(read))]));
    await valueOf(document.mark([mark("乙", secret(read)), mark("丙", empty(read))]));
    expect(word.comments().map(({ text }) => text.slice(6, 7))).toEqual(["乙", "丙"]);
  });

  it("leave other people's comments alone", async () => {
    const { word, document, read } = await opened({});
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().getRange("Content").insertComment("请核对标题");
      await context.sync();
    });
    const before = partsOf(word);
    await valueOf(document.mark([mark("甲", granted(read))]));
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 1, left: 0 });
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("can be cleared by somebody else, in another Word", async () => {
    const { word, document, read } = await opened({});
    await valueOf(document.mark([mark("甲", granted(read)), mark("丙", empty(read))]));
    const other = await session({ docx: word.save(), profile: "web", author: "科长" });
    expect(await valueOf(other.document.clearMarks())).toEqual({ removed: 2, left: 0 });
    expect(other.word.comments()).toEqual([]);
  });
});

describe("comments that Word refuses", () => {
  const cells = async (behaviours: Parameters<typeof withBehaviours>[1]) =>
    opened({ profile: withBehaviours("web", behaviours) });

  it.each(["keeps writes", "rolls back"] as const)(
    "on empty cells become colours, while the others stay comments (a failed batch %s)",
    async (failedBatch) => {
      const { word, document, read, before } = await cells({ commentOnEmptyRange: "refused", failedBatch });
      const result = await valueOf(
        document.mark([mark("甲", granted(read)), mark("丙", empty(read)), mark("乙", secret(read))]),
      );
      expect(result.marked.sort()).toEqual(["乙", "甲"]);
      expect(result.notMarked).toEqual([{ id: "丙", code: "word/mark-on-label" }]);
      expect(word.comments().map(({ on }) => on)).toEqual(["8", "1"]);
      expect(highlighted(word)).toEqual(["1.属于国家秘密"]);
      expect(await valueOf(document.clearMarks())).toEqual({ removed: 3, left: 0 });
      expect(differences(before, partsOf(word))).toEqual([]);
    },
  );

  it("altogether become colours, without trying one by one", async () => {
    const { word, document, read, before } = await cells({ commentsRefused: true });
    const marks = Array.from({ length: 200 }, (_, i) => mark(`第${i}条`, granted(read)));
    const since = word.syncs;
    expect((await valueOf(document.mark(marks))).marked).toHaveLength(200);
    expect(word.syncs - since).toBeLessThan(40);
    expect(highlighted(word)).toEqual(["8"]);
    await valueOf(document.clearMarks());
    expect(differences(before, partsOf(word))).toEqual([]);
  });
});

describe("the number of syncs for marking", () => {
  it.each(["m365", "ltsc2021"] as const)("does not grow with the findings in %s", async (profile) => {
    const counts: number[] = [];
    for (const number of isFull ? [1, 20, 200] : [1, 20]) {
      const { word, document, read } = await opened({ profile });
      const marks = Array.from({ length: number }, (_, i) => mark(`第${i}条`, granted(read)));
      const since = word.syncs;
      expect((await valueOf(document.mark(marks))).marked).toHaveLength(number);
      counts.push(word.syncs - since);
    }
    console.info(`Syncs for marking more and more findings in ${profile}: ${counts.join(", ")}`);
    expect(new Set(counts).size).toBe(1);
  });
});
