import { describeInTurns } from "../../matrix/results";
import type { Place } from "../../../src/document/types";
import { sessionMemory } from "../../../src/word/memory/memory";
import { openWord } from "../../simulated-word/open-word";
import { attach, valueOf } from "../support/session";
import { p } from "../support/xml";

const first: Place = { kind: "paragraph", paragraph: 0, range: null, text: "甲" };

/** Answers that nobody waits for. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describeInTurns()("a document that was never saved, in %s,", (profile, it) => {
  const corrected = async () => {
    const word = openWord({ bodyXml: p("甲") + p("乙"), profile });
    word.address = "";
    const machine = sessionMemory();
    const pane = await attach(word, machine);
    await valueOf(pane.document.read());
    await valueOf(pane.document.correct([{ id: "一", place: first, text: "丙" }]));
    await settled();
    return { word, machine, pane };
  };

  it("has receipts that end with the session", async () => {
    const { word, machine, pane } = await corrected();
    expect(Office.context.document.url ?? "").toBe("");
    expect(await pane.document.receipts()).toHaveLength(1);
    pane.client.close();
    const next = await attach(word, machine);
    expect(await next.document.receipts()).toEqual([]);
  });

  it("has receipts that outlive the pane once it is saved, though its address stays unknown to the page", async () => {
    const { word, machine, pane } = await corrected();
    word.address = "C:\\报告\\新的.docx";
    await valueOf(pane.document.reread());
    await settled();
    expect(Office.context.document.url ?? "").toBe("");
    expect(await pane.document.receipts()).toHaveLength(1);
    pane.client.close();
    const next = await attach(word, machine);
    const [receipt] = await next.document.receipts();
    await valueOf(next.document.read());
    await valueOf(next.document.takeBack(receipt!));
    expect(word.paragraphTexts()).toEqual(["甲", "乙"]);
  });
});
