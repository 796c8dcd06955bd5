import { readFlatOpc } from "../../../src/document";
import { formOf } from "../../../src/form";
import { tablePackage } from "../../../src/template";
import { createOpenDocument } from "../../../src/word";
import { realClock } from "../../../src/word/host/clock";
import type { Behaviours } from "../../simulated-word/behaviours";
import { withBehaviours } from "../../simulated-word/profiles";
import { differences, partsOf } from "../support/parts";
import { insert, problemOf, session, valueOf } from "../support/session";
import { p } from "../support/xml";

/** Word on the web, which shows an insertion long after it has said that it is done (office-js issue 3271). */

const content = readFlatOpc(tablePackage(formOf("2021"), "disputes"));
if (!content.ok) throw new Error("the package of the table cannot be read");
const inserted = content.document.paragraphs.map(({ text }) => text).slice(0, -1);

interface Options {
  delay: number;
  behaviours?: Partial<Behaviours>;
  bodyXml?: string;
  /** What happens when so many milliseconds have passed. */
  at?: Record<number, () => void>;
}

/** A Word whose time passes only while the add-in waits. */
async function slow({ delay, behaviours = {}, bodyXml = p("前") + p("后"), at = {} }: Options) {
  const open = await session({
    bodyXml,
    profile: withBehaviours("web", { ...behaviours, insertDelay: delay }),
  });
  let now = 0;
  let due = Object.entries(at).map(([time, work]) => ({ time: Number(time), work }));
  open.word.model.schedule = (work, milliseconds) => void due.push({ time: now + milliseconds, work });
  const pass = (milliseconds: number): void => {
    now += milliseconds;
    const ready = due.filter(({ time }) => time <= now);
    due = due.filter(({ time }) => time > now);
    for (const { work } of ready) work();
  };
  const document = createOpenDocument({
    clock: { ...realClock, pause: async (milliseconds) => pass(milliseconds) },
  });
  return { ...open, document, pass, time: () => now };
}

describe("an insertion that Word shows after 40 s", () => {
  const forty = { delay: 40_000 };

  it.each([
    ["once", {}],
    ["twice in a content control", { insertIntoControl: "twice" }],
  ] as const)("is waited for, and there is %s", async (_, behaviours) => {
    const { word, document, time } = await slow({ ...forty, behaviours });
    await valueOf(insert(document, "disputes"));
    expect(time()).toBeGreaterThanOrEqual(40_000);
    expect(time()).toBeLessThan(45_000);
    expect(word.paragraphTexts()).toEqual(["前", ...inserted, "后"]);
  });

  it("is there once in a content control, where Word makes it twice", async () => {
    const control = `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${p("内")}${p("里")}</w:sdtContent></w:sdt>`;
    const { word, document } = await slow({
      ...forty,
      bodyXml: p("前") + control + p("后"),
      behaviours: { insertIntoControl: "twice" },
    });
    word.select({ paragraph: 1 });
    await valueOf(insert(document, "disputes"));
    expect(word.paragraphTexts()).toEqual(["前", "内", ...inserted, "里", "后"]);
  });

  it("is not made twice by a second click meanwhile", async () => {
    const { word, document } = await slow(forty);
    const clicks = await Promise.all([
      insert(document, "disputes"),
      insert(document, { what: "paragraphs", paragraphs: [] }),
    ]);
    expect(clicks.map(({ ok }) => ok)).toEqual([true, true]);
    expect(word.tableCount()).toBe(1);
  });

  it("is found, and its lines tidied, while somebody types elsewhere", async () => {
    const { word, document } = await slow({
      ...forty,
      bodyXml: p("前") + p("中") + p("后"),
      at: {
        10_000: () => word.typeParagraph(0, "前言，刚写的"),
        20_000: () => word.pressEnter(0),
      },
    });
    word.select({ paragraph: 1 });
    const { receipt } = await valueOf(insert(document, "disputes"));
    expect(word.paragraphTexts()).toEqual(["前言，刚写的", "", "中", ...inserted, "后"]);
    await valueOf(document.takeBack(receipt));
    expect(word.paragraphTexts()).toEqual(["前言，刚写的", "", "中", "后"]);
  });

  it("keeps what is typed into the line that was made for it", async () => {
    const { word, document } = await slow({
      ...forty,
      at: { 10_000: () => word.typeParagraph(1, "顺手写的一句") },
    });
    await valueOf(insert(document, "disputes"));
    expect(word.paragraphTexts()).toEqual(["前", "顺手写的一句", ...inserted, "后"]);
  });
});

describe("an insertion that Word does not show in time", () => {
  it("says so after a minute; the next click waits for it instead of making it twice", async () => {
    const { word, document, time } = await slow({ delay: 90_000 });
    expect(await problemOf(insert(document, "disputes"))).toBe("word/not-seen");
    expect(time()).toBe(60_000);
    const { receipt } = await valueOf(insert(document, "disputes"));
    expect(time()).toBeLessThan(95_000);
    expect(word.paragraphTexts()).toEqual(["前", ...inserted, "后"]);
    await valueOf(document.takeBack(receipt));
    expect(word.paragraphTexts()).toEqual(["前", "后"]);
  });

  it("is taken as it is when it has come between the two clicks", async () => {
    const { word, document, pass, time } = await slow({ delay: 70_000 });
    expect(await problemOf(insert(document, "disputes"))).toBe("word/not-seen");
    pass(15_000);
    const since = time();
    await valueOf(insert(document, "disputes"));
    expect(time()).toBe(since);
    expect(word.paragraphTexts()).toEqual(["前", ...inserted, "后"]);
  });

  it("says after two minutes that the next click inserts it again, and then does", async () => {
    const { word, document, time } = await slow({ delay: 10_000_000 });
    expect(await problemOf(insert(document, "disputes"))).toBe("word/not-seen");
    expect(await problemOf(insert(document, "disputes"))).toBe("word/still-not-seen");
    expect(time()).toBe(120_000);
    word.model.schedule = (work) => work();
    await valueOf(insert(document, "disputes"));
    expect(word.tableCount()).toBe(1);
  });

  it("does not stop another one, and is not taken for it", async () => {
    const { word, document, pass } = await slow({ delay: 90_000 });
    expect(await problemOf(insert(document, "disputes"))).toBe("word/not-seen");
    pass(40_000);
    word.model.schedule = (work) => work();
    await valueOf(insert(document, "disclosure"));
    expect(word.tableCount()).toBe(2);
  });
});

describe("an insertion that Word refuses", () => {
  it("is tried anew by the next click, without waiting", async () => {
    const { word, document, time } = await slow({ delay: 0 });
    word.model.schedule = (work) => work();
    const before = partsOf(word);
    word.faults.add({ batch: 3, fail: { code: "ooxmlIsMalformated", at: "before" } });
    word.faults.add({ batch: 4, fail: { code: "ooxmlIsMalformated", at: "before" } });
    const problem = await problemOf(insert(document, "disputes"));
    expect(problem).toBe("word/insert-refused");
    expect(differences(before, partsOf(word))).toEqual([]);
    word.faults.clear();
    await valueOf(insert(document, "disputes"));
    expect(time()).toBe(0);
    expect(word.tableCount()).toBe(1);
  });
});
