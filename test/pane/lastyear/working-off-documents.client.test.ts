import { act } from "react";
import type { CellKey } from "../../../src/form";
import { checkDocument } from "../../../src/pane/flows/check";
import { clearAllMarks, markFindings } from "../../../src/pane/flows/write";
import { followFacts } from "../../../src/pane/lastyear/flows/facts";
import { readReport } from "../../../src/report";
import { carriedDraft, type FactsScreen } from "../support/facts-screen";
import { valueOf } from "../../word/support/session";
import { highlighted } from "../../word/support/marked";

let screen: FactsScreen;
const text = (): string => screen.word.paragraphTexts().join("\n");

/** Goes on with Alt+↓ until the sentence has these words; the keyboard is in its first field then. */
async function goTo(words: string): Promise<void> {
  screen.fields()[0]!.focus();
  for (let steps = 0; !screen.sentence().includes(words); steps++) {
    if (steps > 40) throw new Error(`No open sentence has “${words}”.`);
    await screen.key("ArrowDown", { altKey: true });
  }
}

/** The drafter types numbers into cells of the tables. */
async function typeNumbers(numbers: Record<CellKey, string>): Promise<void> {
  const { tables } = readReport(await valueOf(screen.pane.services.document.read()));
  for (const [key, value] of Object.entries(numbers)) {
    const found = Object.values(tables).flatMap((table) => table.cells.get(key) ?? [])[0]!;
    screen.word.typeInCell(found.table.index, found.cell.tr, found.cell.tc, value);
  }
  await act(async () => void (await followFacts(screen.pane)));
}

const offers = (): string[] =>
  [...screen.element.querySelectorAll("button")]
    .map((button) => button.getAttribute("aria-label") ?? "")
    .filter((name) => name.startsWith("用这个数"));

describe("a number of a table", () => {
  afterEach(() => screen.close());

  it("is offered to the fact that is the same number, and written when it is taken", async () => {
    screen = await carriedDraft();
    await typeNumbers({
      "applications/new/total": "12",
      "applications/total/total": "8",
      "disclosure/normative/issued": "2",
    });
    await goTo("新收");
    expect(screen.sentence()).toBe(
      "全年新收政府信息公开申请9件，上年结转0件，办结8件，结转下年度继续办理1件。",
    );
    expect(screen.text()).toContain("表三 › 一、本年新收政府信息公开申请数量 › 总计：12");
    expect(screen.text()).toMatch(/与表三 › （七）总计 › 总计相同：8/u);
    // What was carried over into 二、上年结转 is a number of this year's table as well; 结转下年度 is empty still.
    expect(offers()).toEqual(["用这个数：12", "用这个数：1"]);
    await screen.press("用这个数：12");
    expect(text()).toContain("新收政府信息公开申请9件");
    expect(screen.field().value).toBe("12");
    await screen.key("Enter");
    expect(text()).toContain("全年新收政府信息公开申请12件，上年结转0件，办结8件");
    await goTo("制发");
    expect(offers()).toEqual(["用这个数：2"]);
    await goTo("286条");
    expect(offers()).toEqual([]);
  });

  it("is not offered where the cell has no number, or the sentence may mean something else", async () => {
    screen = await carriedDraft();
    await typeNumbers({ "applications/new/total": "十二", "applications/carriedOut/total": "2" });
    const at = screen.word.paragraphTexts().findIndex((line) => line.includes("全年新收"));
    const line = screen.word.paragraphTexts()[at]!;
    await goTo("新收");
    expect(offers()).toEqual(["用这个数：1", "用这个数：2"]);
    screen.word.typeParagraph(at, line.replace("全年新收", "全县新收"));
    await act(async () => void (await followFacts(screen.pane)));
    await goTo("新收");
    expect(offers()).toEqual([]);
  });
});

describe("facts in a document", () => {
  afterEach(() => screen.close());

  it("that is marked are written, and all marks can be cleared", async () => {
    screen = await carriedDraft({ profile: "ltsc2021" });
    const plain = text();
    await act(() => checkDocument(screen.pane));
    await act(() => markFindings(screen.pane));
    await act(async () => screen.pane.store.dispatch({ type: "tab/chosen", tab: "draft" }));
    expect(highlighted(screen.word).join("\n")).toContain("23条");
    await goTo("23条");
    await screen.type("31");
    await screen.key("Enter");
    expect(text()).toBe(plain.replace("23条", "31条"));
    await act(() => clearAllMarks(screen.pane));
    expect(highlighted(screen.word)).toEqual([]);
    expect(text()).toBe(plain.replace("23条", "31条"));
  });

  it("that the drafter has coloured keep their colour", async () => {
    screen = await carriedDraft();
    await Word.run(async (context) => {
      const found = context.document.body.search("286条");
      found.load("items");
      await context.sync();
      found.items[0]!.font.highlightColor = "#FFFF00";
      await context.sync();
    });
    const [coloured] = highlighted(screen.word);
    await goTo("286条");
    await screen.type("301");
    await screen.key("Enter");
    expect(highlighted(screen.word)).toEqual([coloured!.replace("286条", "301条")]);
    await screen.press("撤销");
    expect(highlighted(screen.word)).toEqual([coloured]);
  });

  it("in which changes are tracked are written as a tracked change, and count as changed", async () => {
    screen = await carriedDraft();
    await Word.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      await context.sync();
    });
    await goTo("286条");
    await screen.type("301");
    await screen.key("Enter");
    const source = await valueOf(screen.pane.services.document.read());
    expect(source.paragraphs.map((one) => one.text).join("\n")).toContain("公开政府信息301条，");
    expect(source.traits.hasRevisions).toBe(true);
    expect(screen.facts("changed")).toHaveLength(1);
    await screen.press("撤销");
    expect(screen.facts("changed")).toEqual([]);
  });

  it("that cannot be written to stay, with what was typed, and it is said why", async () => {
    screen = await carriedDraft();
    await goTo("286条");
    await screen.type("301");
    const before = text();
    const { document } = screen.pane.services;
    const { correct } = document;
    const problem = { code: "word/read-only", data: {}, detail: "" };
    document.correct = async () => ({ ok: false, problem });
    await screen.key("Enter");
    expect(text()).toBe(before);
    expect(screen.text()).toContain("没有写入");
    expect(screen.text()).toContain("文档是以只读方式打开的");
    expect(screen.field().value).toBe("301");
    document.correct = correct;
    await screen.key("Enter");
    expect(text()).toContain("公开政府信息301条，");
  });
});
