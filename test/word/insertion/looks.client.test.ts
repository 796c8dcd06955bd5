import { describeInTurns } from "../../matrix/results";
import { addComment, commentElements } from "../../simulated-word/model/review/comments";
import { startOf } from "../../simulated-word/model/text/positions";
import { Span } from "../../simulated-word/model/text/span";
import { children, isW, type XmlElement } from "../../simulated-word/ooxml/dom";
import { withBehaviours } from "../../simulated-word/profiles";
import { granted, mark, opened, secret } from "../support/marked";
import { differences, partsOf } from "../support/parts";
import { insert, problemOf, session, valueOf } from "../support/session";
import { p } from "../support/xml";

describeInTurns()("where lists stay as they were in one run of %s", (name, it) => {
  const profile = withBehaviours(name, { collectionsInOneRun: "stay" });

  it("an insertion is seen at once, tidied, and taken back", async () => {
    const { word, document, pauses } = await session({ bodyXml: p("前") + p("后"), profile });
    word.select({ paragraph: 0 });
    const { receipt } = await valueOf(insert(document, "applications"));
    expect(pauses).toEqual([]);
    expect(word.tableCount()).toBe(1);
    expect(word.paragraphTexts().at(-1)).toBe("后");
    await valueOf(document.takeBack(receipt));
    expect(word.paragraphTexts()).toEqual(["前", "后"]);
  });

  it("marks are put in, swept and cleared, and a correction is taken back", async () => {
    const { word, document, read, before } = await opened({ profile });
    await valueOf(document.mark([mark("甲", granted(read)), mark("乙", secret(read))]));
    expect(await valueOf(document.sweepMarks(["乙"]))).toEqual({ removed: 1, left: 1 });
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 1, left: 0 });
    const change = { id: "甲", place: granted(read), text: "9" };
    const { receipt } = await valueOf(document.correct([change]));
    await valueOf(document.takeBack(receipt!));
    expect(differences(before, partsOf(word))).toEqual([]);
  });
});

describeInTurns()("a cursor in a story that the body does not list, in %s", (profile, it) => {
  it("is refused at once, and nothing is left there", async () => {
    const { word, document, pauses } = await session({ bodyXml: p("正文"), profile });
    const paragraph = word.paragraphElements()[0]!;
    addComment(word.model, new Span(startOf(paragraph), { paragraph, offset: 2 }), "批注里的话");
    const [comment] = commentElements(word.model);
    const inside = children(comment!).find((child) => isW(child, "p")) as XmlElement;
    word.model.select(new Span(startOf(inside), startOf(inside)));
    const before = partsOf(word);
    expect(await problemOf(insert(document, "applications"))).toBe("word/cursor-outside");
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(1000);
    expect(differences(before, partsOf(word))).toEqual([]);
    word.select({ paragraph: 0 });
    await valueOf(insert(document, "applications"));
    expect(word.tableCount()).toBe(1);
  });

  it("is found out where Word does not say how it stands to the body, and what was put there goes again", async () => {
    const { word, document } = await session({ bodyXml: p("正文"), profile });
    const paragraph = word.paragraphElements()[0]!;
    addComment(word.model, new Span(startOf(paragraph), { paragraph, offset: 2 }), "上一行\n下一行");
    const inside = children(commentElements(word.model)[0]!).find((child) => isW(child, "p")) as XmlElement;
    word.model.select(new Span(startOf(inside), startOf(inside)));
    const before = partsOf(word);
    // Behind the state of the document and the cursor.
    word.faults.add({ batch: 3, fail: { code: "GeneralException", at: "before" } });
    expect(await problemOf(insert(document, "applications"))).toBe("word/cursor-outside");
    expect(differences(before, partsOf(word))).toEqual([]);
  });
});
