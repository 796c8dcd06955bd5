import { describeInTurns, EXTREMES, versions } from "../../matrix/results";
import type { Place } from "../../../src/document/types";
import { withBehaviours } from "../../simulated-word/profiles";
import { empty, granted, opened, secret } from "../support/marked";
import { differences, partsOf } from "../support/parts";
import { insert, problemOf, valueOf } from "../support/session";
import { p, table } from "../support/xml";

const cellOf = (place: Place): [number, number, number] => {
  if (place.kind !== "cell") throw new Error("not a cell");
  return [place.table, place.tr, place.tc];
};

describeInTurns()("corrections in %s", (profile, it) => {
  it("are written into the very cells, several at once, and taken back exactly", async () => {
    const { word, document, read, before } = await opened({ profile });
    const result = await valueOf(
      document.correct([
        { id: "甲", place: granted(read), text: "9" },
        { id: "丙", place: empty(read), text: "0" },
      ]),
    );
    expect(result).toMatchObject({ done: ["甲", "丙"], refused: [] });
    expect(word.cellText(...cellOf(granted(read)))).toBe("9");
    expect(word.cellText(...cellOf(empty(read)))).toBe("0");
    await valueOf(document.takeBack(result.receipt!));
    expect(differences(before, partsOf(word))).toEqual([]);
  });
});

describeInTurns()("a correction of several cells in %s", (profile, it) => {
  it("is written whole, is done once, and is taken back exactly by one receipt", async () => {
    const { word, document, read, before } = await opened({ profile });
    const result = await valueOf(
      document.correct([
        { id: "甲", place: granted(read), text: "9" },
        { id: "甲", place: empty(read), text: "0" },
        { id: "甲", place: secret(read), text: "12" },
      ]),
    );
    expect(result).toMatchObject({
      done: ["甲"],
      refused: [],
      receipt: { title: { data: { count: 1 } } },
    });
    const cells = [granted(read), empty(read), secret(read)];
    expect(cells.map((place) => word.cellText(...cellOf(place)))).toEqual(["9", "0", "12"]);
    await valueOf(document.takeBack(result.receipt!));
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("is not begun when one of its cells was changed since the check, while others are written", async () => {
    const { word, document, read } = await opened({ profile });
    word.typeInCell(...cellOf(granted(read)), "7");
    const result = await valueOf(
      document.correct([
        { id: "甲", place: granted(read), text: "9" },
        { id: "甲", place: secret(read), text: "2" },
        { id: "乙", place: empty(read), text: "0" },
      ]),
    );
    expect(result).toMatchObject({ done: ["乙"], refused: [{ id: "甲", code: "word/text-changed" }] });
    const cells = [granted(read), secret(read), empty(read)];
    expect(cells.map((place) => word.cellText(...cellOf(place)))).toEqual(["7", "1", "0"]);
  });
});

describe("a correction", () => {
  it("is refused when the text was changed since the check, while the others are written", async () => {
    const { word, document, read } = await opened({ profile: "web" });
    word.typeInCell(...cellOf(granted(read)), "7");
    const result = await valueOf(
      document.correct([
        { id: "甲", place: granted(read), text: "9" },
        { id: "乙", place: secret(read), text: "2" },
      ]),
    );
    expect(result).toMatchObject({ done: ["乙"], refused: [{ id: "甲", code: "word/text-changed" }] });
    expect(word.cellText(...cellOf(granted(read)))).toBe("7");
  });

  it("of several cells leaves none of them written when one is typed into between reading and writing", async () => {
    const { word, document, read } = await opened({ profile: "web" });
    const since = word.syncs;
    await valueOf(document.correct([{ id: "甲", place: secret(read), text: "1" }]));
    const batches = word.syncs - since;
    word.faults.add({ batch: batches - 1, before: () => word.typeInCell(...cellOf(granted(read)), "77") });
    const result = await valueOf(
      document.correct([
        { id: "甲", place: granted(read), text: "9" },
        { id: "甲", place: secret(read), text: "2" },
      ]),
    );
    expect(result).toMatchObject({
      done: [],
      receipt: null,
      refused: [{ id: "甲", code: "word/text-changed" }],
    });
    const cells = [granted(read), secret(read)];
    expect(cells.map((place) => word.cellText(...cellOf(place)))).toEqual(["77", "1"]);
  });

  it("does not lose what is typed between reading and writing", async () => {
    const { word, document, read } = await opened({ profile: "web" });
    const since = word.syncs;
    await valueOf(document.correct([{ id: "甲", place: secret(read), text: "1" }]));
    const batches = word.syncs - since;
    // The batch that writes is the last but one: behind it the document is read again.
    word.faults.add({ batch: batches - 1, before: () => word.typeInCell(...cellOf(granted(read)), "77") });
    const result = await valueOf(document.correct([{ id: "甲", place: granted(read), text: "9" }]));
    expect(result).toMatchObject({
      done: [],
      receipt: null,
      refused: [{ id: "甲", code: "word/text-changed" }],
    });
    expect(word.cellText(...cellOf(granted(read)))).toBe("77");
  });

  it.each([
    ["fewer", "一行"],
    ["more", "新一\n新二\n新三\n新四"],
  ])("of lines to %s lines puts back what is typed into one of them meanwhile, in order", async (_, text) => {
    const three = table([["说明", "甲"]]).replace(p("甲"), p("甲") + p("乙") + p("丙"));
    const { word, document } = await opened({ profile: "web", bodyXml: three + p("") });
    const place: Place = { kind: "cell", table: 0, tr: 0, tc: 1, paragraphs: [1, 2, 3], text: "甲\n乙\n丙" };
    word.faults.add({ call: 3, before: () => word.typeParagraph(1, "甲，刚写的") });
    const result = await valueOf(document.correct([{ id: "行", place, text }]));
    expect(result).toMatchObject({ done: [], refused: [{ id: "行", code: "word/text-changed" }] });
    expect(word.paragraphTexts()).toEqual(["说明", "甲，刚写的", "乙", "丙", ""]);
  });

  it("of one line to three writes them in order", async () => {
    const { word, document } = await opened({ profile: "web", bodyXml: table([["说明", "甲"]]) + p("") });
    const place: Place = { kind: "cell", table: 0, tr: 0, tc: 1, paragraphs: [1], text: "甲" };
    await valueOf(document.correct([{ id: "行", place, text: "一\n二\n三" }]));
    expect(word.paragraphTexts()).toEqual(["说明", "一", "二", "三", ""]);
  });

  it("is not taken back when the place has changed since", async () => {
    const { word, document, read } = await opened({ profile: "web" });
    const { receipt } = await valueOf(document.correct([{ id: "甲", place: granted(read), text: "9" }]));
    word.typeInCell(...cellOf(granted(read)), "10");
    expect(await problemOf(document.takeBack(receipt!))).toBe("word/changed-since");
    expect(word.cellText(...cellOf(granted(read)))).toBe("10");
  });

  it("gives an empty cell the looks of the number beside it", async () => {
    const number = '<w:rFonts w:ascii="宋体" w:hAnsi="宋体"/><w:sz w:val="30"/>';
    const { document } = await opened({
      profile: "web",
      bodyXml:
        table([["本年新收", "3", ""]]).replace(
          '<w:r><w:t xml:space="preserve">3',
          `<w:r><w:rPr>${number}</w:rPr><w:t xml:space="preserve">3`,
        ) + p(""),
    });
    const read = await valueOf(document.read());
    const cell = read.tables[0]!.rows[0]!.cells[2]!;
    const place: Place = { kind: "cell", table: 0, tr: 0, tc: 2, paragraphs: [2], text: cell.text };
    await valueOf(document.correct([{ id: "丙", place, text: "4" }]));
    await Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs;
      paragraph.load("items/text,items/font/size,items/font/name");
      await context.sync();
      const { text, font } = paragraph.items[2]!;
      expect([text, font.size, font.name]).toEqual(["4", 15, "宋体"]);
    });
  });

  it("gives the name of a row that is written back the looks of the names above, not of the numbers", async () => {
    const sized = (text: string, halfPoints: number): [string, string] => [
      `<w:r><w:t xml:space="preserve">${text}`,
      `<w:r><w:rPr><w:sz w:val="${halfPoints}"/></w:rPr><w:t xml:space="preserve">${text}`,
    ];
    const rows = table([
      ["新收", "3"],
      ["", "4"],
    ]);
    const { document } = await opened({
      profile: "web",
      bodyXml: rows.replace(...sized("新收", 20)).replace(...sized("4", 18)) + p(""),
    });
    const place: Place = { kind: "cell", table: 0, tr: 1, tc: 0, paragraphs: [2], text: "" };
    await valueOf(document.correct([{ id: "名", place, text: "结转" }]));
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text,items/font/size");
      await context.sync();
      expect([paragraphs.items[2]!.text, paragraphs.items[2]!.font.size]).toEqual(["结转", 10]);
    });
  });

  it("replaces a part of a paragraph and leaves the looks of the rest alone", async () => {
    const sentence =
      p("全年收到申请", "<w:b/>").replace("</w:p>", "") + p("8件，办结8件。").replace("<w:p>", "");
    const { word, document, read, before } = await opened({ profile: "web", bodyXml: sentence + p("8件") });
    const text = "全年收到申请8件，办结8件。";
    const place: Place = { kind: "paragraph", paragraph: 0, range: [11, 12], text };
    expect(read.paragraphs[0]!.text).toBe(text);
    const result = await valueOf(document.correct([{ id: "句", place, text: "12" }]));
    expect(result.done).toEqual(["句"]);
    expect(word.paragraphTexts()).toEqual(["全年收到申请8件，办结12件。", "8件"]);
    expect(word.flatOpc()).toMatch(/<w:rPr><w:b\/><\/w:rPr><w:t[^>]*>全年收到申请</);
    await valueOf(document.takeBack(result.receipt!));
    expect(word.paragraphTexts()).toEqual([text, "8件"]);
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("of two that overlap writes the first", async () => {
    const { word, document } = await opened({ profile: "web", bodyXml: p("办结8件。") });
    const place = (range: [number, number]): Place => ({
      kind: "paragraph",
      paragraph: 0,
      range,
      text: "办结8件。",
    });
    const result = await valueOf(
      document.correct([
        { id: "一", place: place([2, 3]), text: "9" },
        { id: "二", place: place([2, 4]), text: "10件" },
        { id: "三", place: place([0, 2]), text: "完成" },
      ]),
    );
    expect(result).toMatchObject({ done: ["一", "三"], refused: [{ id: "二", code: "word/overlap" }] });
    expect(word.paragraphTexts()).toEqual(["完成9件。"]);
    await valueOf(document.takeBack(result.receipt!));
    expect(word.paragraphTexts()).toEqual(["办结8件。"]);
  });

  it.each(["in text", "left out"] as const)(
    "is recorded as a change while changes are tracked, and taken back without one (deleted text %s)",
    async (deletedText) => {
      const { word, document, read } = await opened({ profile: withBehaviours("web", { deletedText }) });
      await Word.run(async (context) => {
        context.document.changeTrackingMode = "TrackAll";
        await context.sync();
      });
      const before = partsOf(word);
      const change = { id: "甲", place: granted(read), text: "9" };
      const { receipt } = await valueOf(document.correct([change]));
      expect(word.flatOpc()).toContain("<w:delText");
      expect(word.cellText(...cellOf(granted(read)))).toBe("9");
      await valueOf(document.takeBack(receipt!));
      expect(differences(before, partsOf(word))).toEqual([]);
    },
  );

  it.each(versions(EXTREMES))(
    "puts back what is typed meanwhile without what that has deleted, while changes are tracked (%s)",
    async (profile) => {
      const { word, document, read } = await opened({ profile });
      const cell = cellOf(granted(read));
      word.model.tracking.set("TrackAll");
      word.model.tracking.apply();
      const old = word.cellText(...cell);
      const change = { id: "甲", place: granted(read), text: "9" };
      for (const call of [1, 2, 3, 4]) {
        word.faults.add({ call, before: () => word.typeInCell(...cell, "77") });
        const { done, receipt } = await valueOf(document.correct([change]));
        word.faults.clear();
        expect([call, word.cellText(...cell)]).toEqual([call, "77"]);
        expect([done, receipt]).toEqual([[], null]);
        word.typeInCell(...cell, old);
        await valueOf(document.read());
      }
    },
  );

  it.each(versions(EXTREMES))(
    "is taken back whatever other correction of its paragraph was taken back before, while changes are tracked (%s)",
    async (profile) => {
      const text = "公开信息62条，其中政策文件7件。";
      const { word, document } = await opened({ profile, bodyXml: p(text) });
      word.model.tracking.set("TrackAll");
      word.model.tracking.apply();
      const correct = async (range: [number, number], before: string, by: string) => {
        await valueOf(document.read());
        const place: Place = { kind: "paragraph", paragraph: 0, range, text: before };
        return valueOf(document.correct([{ id: "句", place, text: by }]));
      };
      const first = await correct([14, 15], text, "9");
      const second = await correct([2, 4], "公开信息62条，其中政策文件9件。", "资讯");
      await valueOf(document.takeBack(second.receipt!));
      await valueOf(document.takeBack(first.receipt!));
      expect((await valueOf(document.read())).paragraphs[0]!.text).toBe(text);
    },
  );

  it.each([
    ["all of it", () => true],
    ["only that the old text goes", (type: string) => type === "Deleted"],
    ["only that the new text comes", (type: string) => type === "Added"],
  ])("is taken back where the drafter has accepted %s of the recorded change", async (_, accepts) => {
    const { word, document, read } = await opened({ profile: "m365" });
    word.model.tracking.set("TrackAll");
    word.model.tracking.apply();
    const cell = cellOf(secret(read));
    const old = word.cellText(...cell);
    const { receipt } = await valueOf(document.correct([{ id: "甲", place: secret(read), text: "9" }]));
    await Word.run(async (context) => {
      const changes = context.document.body.getTrackedChanges();
      changes.load("items/type");
      await context.sync();
      for (const change of changes.items) if (accepts(change.type)) change.accept();
      await context.sync();
    });
    expect(word.cellText(...cell)).toBe("9");
    await valueOf(document.takeBack(receipt!));
    expect(word.cellText(...cell)).toBe(old);
  });

  it("is written at the second try where Word refuses the text without deletions", async () => {
    const { word, document, read } = await opened({ profile: "m365" });
    word.model.tracking.set("TrackAll");
    word.model.tracking.apply();
    word.trouble.reviewedTextRefused = true;
    const change = { id: "甲", place: granted(read), text: "9" };
    expect(await problemOf(document.correct([change]))).toBe("word/general");
    const { done } = await valueOf(document.correct([change]));
    expect(done).toEqual(["甲"]);
    expect(word.cellText(...cellOf(granted(read)))).toBe("9");
  });

  it("is not written over somebody's tracked changes while changes are not tracked", async () => {
    const { word, document, read } = await opened({ profile: "web" });
    const mode = async (changeTrackingMode: "TrackAll" | "Off") =>
      Word.run(async (context) => {
        context.document.changeTrackingMode = changeTrackingMode;
        await context.sync();
      });
    await mode("TrackAll");
    await valueOf(document.correct([{ id: "甲", place: granted(read), text: "9" }]));
    await mode("Off");
    const now = await valueOf(document.read());
    const before = partsOf(word);
    const result = await valueOf(document.correct([{ id: "甲", place: granted(now), text: "10" }]));
    expect(result.refused).toEqual([{ id: "甲", code: "word/has-revisions" }]);
    expect(differences(before, partsOf(word))).toEqual([]);
  });
});

describe("a document that may not be written to", () => {
  it("is refused with a sentence, and nothing is touched", async () => {
    const { word, document, read, before } = await opened({ profile: "web", readOnly: true });
    const change = { id: "甲", place: granted(read), text: "9" };
    expect(await problemOf(document.correct([change]))).toBe("word/read-only");
    expect(await problemOf(insert(document, "disputes"))).toBe("word/read-only");
    expect(await problemOf(document.mark([{ ...change, severity: "error", message: "问题" }]))).toBe(
      "word/read-only",
    );
    expect(differences(before, partsOf(word))).toEqual([]);
  });
});
