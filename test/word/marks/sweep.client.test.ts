import type { Place, SourceDocument } from "../../../src/document/types";
import { FILL } from "../../../src/word/marks/palette";
import { versions } from "../../matrix/results";
import { withBehaviours } from "../../simulated-word/profiles";
import { docx, empty, filled, granted, highlighted, mark, opened, secret } from "../support/marked";
import { differences, partsOf } from "../support/parts";
import { session, valueOf } from "../support/session";
import { p, table } from "../support/xml";
import type { SimulatedWord } from "../../simulated-word/simulated-word";

/** A part of the only paragraph with this text. */
function part(read: SourceDocument, text: string, range: [number, number]): Place {
  const found = read.paragraphs.find((paragraph) => paragraph.text === text)!;
  return { kind: "paragraph", paragraph: found.index, range, text };
}

describe.each(versions(["m365", "ltsc2021"]))("a sweep in %s", (profile) => {
  it("takes out the marks of what was mended and leaves the others, then costs one sync that reads", async () => {
    const { word, document, read, before } = await opened({ profile });
    await valueOf(document.mark([mark("甲", granted(read)), mark("乙", secret(read))]));
    expect(await valueOf(document.sweepMarks(["乙"]))).toEqual({ removed: 1, left: 1 });
    const shown = profile === "ltsc2021" ? highlighted(word) : word.comments().map(({ on }) => on);
    expect(shown).toEqual(["1"]);
    const since = word.syncs;
    expect(await valueOf(document.sweepMarks(["乙", "丙"]))).toEqual({ removed: 0, left: 1 });
    expect(word.syncs - since).toBeLessThanOrEqual(2);
    expect(await valueOf(document.sweepMarks([]))).toEqual({ removed: 1, left: 0 });
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("of a document without marks changes nothing and reads once at most", async () => {
    const { word, document, before } = await opened({ profile });
    const since = word.syncs;
    expect(await valueOf(document.sweepMarks(["甲"]))).toEqual({ removed: 0, left: 0 });
    expect(word.syncs - since).toBeLessThanOrEqual(1);
    expect(differences(before, partsOf(word))).toEqual([]);
  });
});

describe("a sweep", () => {
  it("leaves a comment of ours whose code somebody has edited away", async () => {
    const { word, document, read } = await opened({ profile: "web" });
    await valueOf(document.mark([mark("甲", granted(read)), mark("乙", secret(read))]));
    await Word.run(async (context) => {
      const comments = context.document.body.getComments();
      comments.load("items/content");
      await context.sync();
      const edited = comments.items.find(({ content }) => content.includes("乙"))!;
      edited.content = "【年报校验】已核对，无误";
      await context.sync();
    });
    expect(await valueOf(document.sweepMarks([]))).toEqual({ removed: 1, left: 1 });
    expect(word.comments().map(({ text }) => text)).toEqual(["【年报校验】已核对，无误"]);
    expect(await valueOf(document.sweepMarks([]))).toEqual({ removed: 0, left: 1 });
  });
});

describe("a sweep of colours", () => {
  const ltsc = (clearShading: "refused" | "automatic" = "refused") =>
    withBehaviours("ltsc2021", { clearShading });

  it("leaves the label of a row until the last empty cell of it is filled", async () => {
    const { word, document, read, before } = await opened({ profile: ltsc() });
    const other: Place = { ...(empty(read) as Extract<Place, { kind: "cell" }>) };
    if (other.kind === "cell") other.tc += 1;
    const next = read.tables[0]!.rows.flatMap((row) => row.cells).find(
      (cell) => other.kind === "cell" && cell.tr === other.tr && cell.tc === other.tc,
    )!;
    const index = next.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.index] : []));
    const second = { ...other, paragraphs: index, text: "" } as Place;
    await valueOf(document.mark([mark("丙", empty(read)), mark("丁", second)]));
    expect(highlighted(word)).toEqual(["1.属于国家秘密"]);
    expect(await valueOf(document.sweepMarks(["丁"]))).toEqual({ removed: 1, left: 1 });
    expect(highlighted(word)).toEqual(["1.属于国家秘密"]);
    expect(await valueOf(document.sweepMarks([]))).toEqual({ removed: 1, left: 0 });
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("takes out one part of a paragraph beside another, and what two share with the last one", async () => {
    const text = "全年收到申请8件，办结8件。";
    const { word, document, read, before } = await opened({ profile: ltsc(), bodyXml: p(text) + p("后") });
    const runs = (): string[] =>
      [
        ...word
          .flatOpc()
          .matchAll(
            /<w:r><w:rPr><w:highlight [^>]*><\/w:rPr><w:t[^>]*>([^<]*)<|<w:highlight[^>]*\/><\/w:rPr><w:t[^>]*>([^<]*)</g,
          ),
      ].map((hit) => hit[1] ?? hit[2] ?? "");
    await valueOf(
      document.mark([
        mark("甲", part(read, text, [0, 8])),
        mark("乙", part(read, text, [9, 13])),
        mark("丙", part(read, text, [4, 8])),
      ]),
    );
    expect(await valueOf(document.sweepMarks(["甲", "丙"]))).toEqual({ removed: 1, left: 2 });
    expect(runs().join("")).toBe("全年收到申请8件");
    expect(await valueOf(document.sweepMarks(["丙"]))).toEqual({ removed: 1, left: 1 });
    expect(await valueOf(document.sweepMarks([]))).toEqual({ removed: 1, left: 0 });
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("gives a shaded cell its fill back, also when it was marked twice", async () => {
    const { word, document, read, before } = await opened({ profile: ltsc("automatic"), docx });
    await valueOf(document.mark([mark("丙", empty(read)), mark("甲", granted(read))]));
    await valueOf(document.mark([mark("丙", empty(read)), mark("甲", granted(read))]));
    expect(filled(word, FILL)).toBe(1);
    expect(await valueOf(document.sweepMarks(["甲"]))).toEqual({ removed: 1, left: 1 });
    expect(filled(word, FILL)).toBe(0);
    await valueOf(document.clearMarks());
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("leaves what it cannot tell apart when a row was renamed; clearing takes it all", async () => {
    const bodyXml =
      p("前") +
      table([
        ["本年新收", "3", "4"],
        ["结转下年", "5", "6"],
      ]) +
      p("后");
    const { word, document, read } = await opened({ profile: ltsc(), bodyXml });
    const place = (tr: number, tc: number, text: string): Place => ({
      kind: "cell",
      table: 0,
      tr,
      tc,
      paragraphs: [1 + tr * 3 + tc],
      text,
    });
    await valueOf(document.read());
    expect(read.tables).toHaveLength(1);
    await valueOf(document.mark([mark("甲", place(0, 1, "3")), mark("乙", place(1, 2, "6"))]));
    word.typeInCell(0, 0, 0, "本年度收到");
    expect(await valueOf(document.sweepMarks(["乙"]))).toMatchObject({ left: 2 });
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 2, left: 0 });
    expect(highlighted(word)).toEqual([]);
  });

  it("does nothing, and says nothing, where nothing can be written", async () => {
    const { word, document, read } = await opened({ profile: ltsc() });
    await valueOf(document.mark([mark("甲", granted(read))]));
    const locked = await session({ docx: word.save(), profile: "ltsc2021", readOnly: true });
    const before = partsOf(locked.word);
    expect(await valueOf(locked.document.sweepMarks([]))).toEqual({ removed: 0, left: 1 });
    expect(differences(before, partsOf(locked.word))).toEqual([]);
  });
});

describe("a sweep of colours right behind a reading", () => {
  /** How often Word gives the XML of the document while an action runs. */
  async function readings<T>(
    word: SimulatedWord,
    action: () => Promise<T>,
  ): Promise<{ result: T; count: number }> {
    word.batches.length = 0;
    const result = await action();
    return {
      result,
      count: word.batches.filter(({ request }) => /getOoxml/i.test(JSON.stringify(request))).length,
    };
  }

  async function marked(behaviours: Parameters<typeof withBehaviours>[1] = {}) {
    const all = await opened({ profile: withBehaviours("ltsc2021", behaviours) });
    await valueOf(all.document.mark([mark("甲", granted(all.read)), mark("乙", secret(all.read))]));
    await valueOf(all.document.read());
    return all;
  }

  it("does not read again what was just read, nor what Word says is gone", async () => {
    const { word, document, before } = await marked();
    expect(await readings(word, () => valueOf(document.sweepMarks(["乙"])))).toEqual({
      result: { removed: 1, left: 1 },
      count: 0,
    });
    expect(highlighted(word)).toEqual(["1"]);
    expect(await valueOf(document.sweepMarks([]))).toEqual({ removed: 1, left: 0 });
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("reads before it touches anything when somebody has typed since", async () => {
    const { word, document } = await marked();
    word.typeParagraph(0, "改过的标题");
    const { result, count } = await readings(word, () => valueOf(document.sweepMarks(["乙"])));
    expect({ result, count }).toEqual({ result: { removed: 1, left: 1 }, count: 1 });
    expect(highlighted(word)).toEqual(["1"]);
  });

  it("keeps the entry of a colour that Word does not take out", async () => {
    const { word, document } = await marked({ clearHighlight: "ignored" });
    const { result, count } = await readings(word, () => valueOf(document.sweepMarks(["乙"])));
    expect({ result, count }).toEqual({ result: { removed: 0, left: 2 }, count: 1 });
    expect(highlighted(word)).toHaveLength(2);
    expect(await valueOf(document.countMarks())).toBe(2);
  });
});

describe("a sweep while changes are tracked", () => {
  it.each(["next batch", "at once"] as const)(
    "is not recorded, and the mode is as before (a switch counts %s)",
    async (trackingMode) => {
      const { word, document, read } = await opened({
        profile: withBehaviours("web", { commentsRefused: true, trackingMode }),
      });
      await Word.run(async (context) => {
        context.document.changeTrackingMode = "TrackAll";
        await context.sync();
      });
      const before = partsOf(word);
      await valueOf(document.mark([mark("甲", granted(read)), mark("乙", secret(read))]));
      await valueOf(document.sweepMarks(["甲"]));
      expect(word.flatOpc()).not.toContain("w:rPrChange");
      await valueOf(document.sweepMarks([]));
      expect(differences(before, partsOf(word))).toEqual([]);
    },
  );
});
