import type { PaneContext } from "../../../src/pane/flows/flow";
import { insertAtCursor } from "../../../src/pane/flows/write";
import { chooseFile } from "../../../src/pane/lastyear/flows/choose";
import { insertDraft, insertPart } from "../../../src/pane/lastyear/flows/insert";
import { answer } from "../../../src/pane/questions/answer";
import { goodNotice, headlessPane } from "../../matrix/headless-pane";
import { openWord } from "../../simulated-word/open-word";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { p } from "../../word/support/xml";
import { lastYearFile } from "../support/last-year-file";

const isTitle = (text: string): boolean => text.replace(/\s/gu, "").endsWith("政府信息公开工作年度报告");
const titles = (word: SimulatedWord): number[] =>
  word.paragraphTexts().flatMap((text, at) => (isTitle(text) ? [at] : []));
const choices = ({ store }: PaneContext): string[] => store.get().question?.choices.map(({ id }) => id) ?? [];

async function withTemplate(bodyXml = p("")) {
  const word = openWord({ bodyXml, profile: "m365" });
  const pane = await headlessPane(word);
  word.select({ paragraph: 0 });
  await insertAtCursor(pane, "report");
  expect(titles(word)).toHaveLength(1);
  return { word, pane, texts: word.paragraphTexts() };
}

describe("a second report", () => {
  it("is not inserted before the drafter has said where, and not at all when that is cancelled", async () => {
    const { word, pane, texts } = await withTemplate();
    await insertAtCursor(pane, "report");
    expect(word.paragraphTexts()).toEqual(texts);
    expect(pane.store.get().question).toMatchObject({ tab: "draft", title: { id: "pane/again.report" } });
    expect(choices(pane)).toEqual(["cancel", "replace", "end"]);
    await answer(pane, "cancel");
    expect(pane.store.get().question).toBeNull();
    expect(word.paragraphTexts()).toEqual(texts);
  });

  it("takes the place of the first one, between what stands before and behind it", async () => {
    const { word, pane } = await withTemplate(p("封面") + p("附件"));
    await chooseFile(pane, lastYearFile());
    word.select({ paragraph: word.paragraphTexts().length - 1 });
    await insertDraft(pane);
    expect(pane.store.get().question).toMatchObject({ tab: "draft" });
    await answer(pane, "replace");
    goodNotice(pane, "draft");
    const texts = word.paragraphTexts();
    expect(titles(word)).toEqual([1]);
    expect(texts[0]).toBe("封面");
    expect(texts.filter((text) => text !== "").at(-1)).toBe("附件");
    expect(texts.join()).toContain("2025年");
    expect(word.tableCount()).toBe(3);
    expect(pane.store.get().lastYear.facts.length).toBeGreaterThan(3);
  });

  it("does not take the place of one that was changed: nothing is lost, nothing inserted", async () => {
    const { word, pane } = await withTemplate();
    word.typeInCell(1, 4, 3, "5");
    const texts = word.paragraphTexts();
    await insertAtCursor(pane, "report");
    await answer(pane, "replace");
    expect(pane.store.get().notices.draft).toMatchObject({
      intent: "error",
      title: { id: "pane/again.notReplaced" },
      lines: [{ id: "word/changed-since" }],
    });
    expect(word.paragraphTexts()).toEqual(texts);
  });

  it("goes to the end of the document, wherever the cursor is", async () => {
    const { word, pane, texts } = await withTemplate(p("封面") + p("附件"));
    word.select({ paragraph: 4 });
    await insertAtCursor(pane, "report");
    await answer(pane, "end");
    expect(word.paragraphTexts().slice(0, texts.length)).toEqual(texts);
    expect(titles(word)).toEqual([1, texts.length]);
  });

  it("cannot replace one that is not ours", async () => {
    const title = "云溪县水务局2025年政府信息公开工作年度报告";
    const word = openWord({ bodyXml: p(title) + p("一、总体情况") + p("公开信息5条。"), profile: "m365" });
    const pane = await headlessPane(word);
    await insertAtCursor(pane, "report");
    expect(choices(pane)).toEqual(["cancel", "end"]);
    expect(word.tableCount()).toBe(0);
  });
});

describe("a second table, a second part", () => {
  it("is asked about, and inserted at the cursor when the drafter insists", async () => {
    const { word, pane } = await withTemplate();
    word.select({ paragraph: word.paragraphTexts().length - 1 });
    await insertAtCursor(pane, "applications");
    expect(pane.store.get().question?.title).toEqual({ id: "pane/again.table", data: { name: "表三" } });
    expect(word.tableCount()).toBe(3);
    await answer(pane, "anyway");
    goodNotice(pane, "draft");
    expect(word.tableCount()).toBe(4);
  });

  it("of last year's text is asked about as well", async () => {
    const { word, pane } = await withTemplate();
    await chooseFile(pane, lastYearFile());
    await insertPart(pane, 5);
    goodNotice(pane, "draft");
    const once = word.paragraphTexts();
    await insertPart(pane, 5);
    expect(pane.store.get().question?.title).toEqual({ id: "pane/again.part", data: { part: "五" } });
    expect(word.paragraphTexts()).toEqual(once);
    await answer(pane, "anyway");
    expect(word.paragraphTexts().length).toBeGreaterThan(once.length);
  });
});

describe("a table that is missing", () => {
  const parts = ["一、总体情况", "三、收到和处理政府信息公开申请情况", "五、存在的主要问题及改进情况"];
  const report = ["云溪县水务局2025年政府信息公开工作年度报告", ...parts].map((text) => p(text)).join("");

  it("is inserted behind the heading of its part, wherever the cursor is", async () => {
    const word = openWord({ bodyXml: report, profile: "m365" });
    const pane = await headlessPane(word);
    word.select({ paragraph: 0 });
    await insertAtCursor(pane, "applications", "part", "check");
    goodNotice(pane, "check");
    const texts = word.paragraphTexts();
    expect(word.tableCount()).toBe(1);
    expect(texts.slice(0, 3)).toEqual(["云溪县水务局2025年政府信息公开工作年度报告", parts[0], parts[1]]);
    expect(texts[3]).toContain("本列数据的勾稽关系");
    expect(texts.at(-1)).toBe(parts[2]);
  });

  it("is inserted at the cursor where there is no such heading", async () => {
    const word = openWord({ bodyXml: report, profile: "m365" });
    const pane = await headlessPane(word);
    word.select({ paragraph: 3 });
    await insertAtCursor(pane, "disputes", "part", "check");
    goodNotice(pane, "check");
    expect(word.paragraphTexts().slice(0, 4)).toEqual([
      "云溪县水务局2025年政府信息公开工作年度报告",
      ...parts,
    ]);
    expect(word.tableCount()).toBe(1);
  });
});
