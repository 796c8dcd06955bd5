import { closeWord, errorOf, inWord, patience } from "../../support/in-word";
import { p } from "../../support/xml";

jest.setTimeout(patience);
afterEach(closeWord);

/** Two batches: writes 乙, then 丙. */
async function twoBatches(): Promise<void> {
  await Word.run(async (context) => {
    context.document.body.insertParagraph("乙", "End");
    await context.sync();
    context.document.body.insertParagraph("丙", "End");
    await context.sync();
  });
}

describe.each(["m365", "web"] as const)("faults in %s", (profile) => {
  it("fail a batch before anything is done, or after all of it", async () => {
    const { word } = await inWord({ profile, bodyXml: p("甲") });
    word.faults.add({ batch: 2, fail: { code: "GeneralException", at: "before" } });
    expect((await errorOf(twoBatches)).code).toBe("GeneralException");
    expect(word.paragraphTexts()).toEqual(["甲", "乙"]);

    word.faults.clear();
    word.faults.add({ batch: 1, fail: { code: "Conflict", at: "after" } });
    expect((await errorOf(twoBatches)).code).toBe("Conflict");
    expect(word.paragraphTexts()).toEqual(["甲", "乙", "乙"]);
  });

  it("fail a batch at an action: what was before it stays", async () => {
    const { word } = await inWord({ profile, bodyXml: p("甲") });
    word.faults.add({ fail: { code: "AccessDenied", at: 4 } });
    const error = await errorOf(() =>
      Word.run(async (context) => {
        context.document.body.insertParagraph("乙", "End");
        context.document.body.insertParagraph("丙", "End");
        await context.sync();
      }),
    );
    expect(error.code).toBe("AccessDenied");
    expect(word.paragraphTexts()).toEqual(["甲"]);
  });

  it("refuse the whole message", async () => {
    const { word } = await inWord({ profile, bodyXml: p("甲") });
    word.faults.add({ batch: 1, transport: 7000 });
    expect((await errorOf(twoBatches)).code).toBe("AccessDenied");
    expect(word.paragraphTexts()).toEqual(["甲"]);
  });

  it("delay an answer", async () => {
    const { word } = await inWord({ profile, bodyXml: p("甲") });
    word.faults.add({ batch: 1, delay: 150 });
    const since = Date.now();
    await twoBatches();
    expect(Date.now() - since).toBeGreaterThanOrEqual(140);
  });

  it("drop an answer: the add-in waits for ever, the work is done", async () => {
    const { word } = await inWord({ profile, bodyXml: p("甲") });
    word.faults.add({ batch: 1, drop: true });
    const ended = twoBatches().then(() => "answered");
    const waited = new Promise((resolve) => setTimeout(resolve, 100, "waiting"));
    expect(await Promise.race([ended, waited])).toBe("waiting");
    expect(word.paragraphTexts()).toEqual(["甲", "乙"]);
  });

  it("change the document between two batches", async () => {
    const { word } = await inWord({ profile, bodyXml: p("甲") });
    word.faults.add({ batch: 2, before: () => word.typeParagraph(0, "用户写的") });
    await twoBatches();
    expect(word.paragraphTexts()).toEqual(["用户写的", "乙", "丙"]);
  });
});
