import { describeInTurns } from "../../matrix/results";
import type { Place } from "../../../src/document/types";
import { granted, mark, opened, secret } from "../support/marked";
import { differences, partsOf } from "../support/parts";
import { problemOf, valueOf } from "../support/session";
import { p } from "../support/xml";

const SPACE = "\u00a0";
const text = `全年收到申请${SPACE}8${SPACE}件，办结 8 件。`;

describeInTurns()("a space that does not break in %s", (profile, it) => {
  it.each([
    ["an ordinary one", " "],
    ["a narrow one", "\u202f"],
    ["itself", SPACE],
  ])("may come as %s: its paragraph is marked and corrected all the same", async (_, noBreakSpace) => {
    const { word, document } = await opened({ profile, bodyXml: p(text) + p("别的") });
    word.trouble.noBreakSpace = noBreakSpace;
    await valueOf(document.read());
    const before = partsOf(word);
    const place: Place = { kind: "paragraph", paragraph: 0, range: [4, 8], text };
    expect(await valueOf(document.mark([mark("句", place)]))).toMatchObject({ marked: ["句"] });
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 1, left: 0 });
    expect(differences(before, partsOf(word))).toEqual([]);
    const change = { id: "句", place, text: `申请${SPACE}12` };
    const { done, receipt } = await valueOf(document.correct([change]));
    expect(done).toEqual(["句"]);
    expect(word.flatOpc()).toContain(`申请${SPACE}12${SPACE}件`);
    await valueOf(document.takeBack(receipt!));
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("is no letter and no nothing: another text is not taken for it", async () => {
    const { word, document } = await opened({ profile, bodyXml: p(text) });
    const place: Place = { kind: "paragraph", paragraph: 0, range: null, text };
    word.typeParagraph(0, text.replace(SPACE, ""));
    const { refused } = await valueOf(document.correct([{ id: "句", place, text: "无" }]));
    expect(refused).toMatchObject([{ id: "句", code: "word/text-changed" }]);
  });
});

describeInTurns()("half of what is asked for in %s", (profile, it) => {
  it("is enough for a check where Word gives no list; nothing is written then", async () => {
    const { word, document, read, before } = await opened({ profile });
    word.trouble.paragraphsRefused = true;
    const again = await valueOf(document.read());
    expect(again.paragraphs.map((one) => one.text)).toEqual(read.paragraphs.map((one) => one.text));
    const { done } = await valueOf(document.correct([{ id: "甲", place: granted(again), text: "9" }]));
    expect(done).toEqual([]);
    expect(differences(before, partsOf(word))).toEqual([]);
    word.trouble.paragraphsRefused = false;
    const change = { id: "甲", place: granted(await valueOf(document.read())), text: "9" };
    expect(await valueOf(document.correct([change]))).toMatchObject({ done: ["甲"] });
  });

  it("is asked for again where the whole is too large", async () => {
    const { word, document, read } = await opened({ profile });
    word.faults.add({ batch: 1, transport: 5104 });
    const again = await valueOf(document.read());
    expect(again.tables).toHaveLength(read.tables.length);
  });
});

describe("what is asked of Word", () => {
  it("is no custom property, unless it has refused a write", async () => {
    const { word, document, read } = await opened({ profile: "m365" });
    await valueOf(document.mark([mark("甲", granted(read))]));
    await valueOf(document.correct([{ id: "甲", place: granted(read), text: "9" }]));
    await valueOf(document.clearMarks());
    expect(JSON.stringify(word.batches.map(({ request }) => request))).not.toContain("CustomProperties");
    for (let batch = 1; batch <= 3; batch += 1)
      word.faults.add({ batch, fail: { code: "AccessDenied", at: "before" } });
    expect(await problemOf(document.correct([{ id: "乙", place: secret(read), text: "2" }]))).not.toBe(
      "no problem",
    );
  });

  it("is nothing that puts the light out while the drafter only types", async () => {
    const { word, document, read } = await opened({ profile: "web" });
    await valueOf(document.reveal(granted(read)));
    expect(word.spotlights()).toEqual(["8"]);
    await valueOf(document.reread());
    await valueOf(document.countMarks());
    await valueOf(document.sweepMarks([]));
    await valueOf(document.kept());
    expect(word.spotlights()).toEqual(["8"]);
    await valueOf(document.reveal(secret(read)));
    expect(word.spotlights()).toEqual(["1"]);
  });

  it.each([
    ["ltsc2024", 3],
    ["m365", 7],
    ["web", 7],
  ] as const)("is at most so many comments at once in %s: %i", async (profile, most) => {
    const { word, document, read } = await opened({ profile });
    const marks = Array.from({ length: 7 }, (_, i) => mark(`第${i}条`, granted(read)));
    expect((await valueOf(document.mark(marks))).marked).toHaveLength(7);
    const counts = word.batches.map(
      ({ request }) => JSON.stringify(request).match(/"InsertComment"/g)?.length ?? 0,
    );
    expect(Math.max(...counts)).toBe(most);
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 7, left: 0 });
  });
});
