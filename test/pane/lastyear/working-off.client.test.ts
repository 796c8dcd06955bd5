import { act } from "react";
import { confirm } from "../../../src/pane/lastyear/flows/facts";
import { isFull } from "../../matrix/results";
import { checkDocument } from "../../../src/pane/flows/check";
import { closeClient } from "../../simulated-word/client/boot";
import { sessionMemory } from "../../../src/word/memory/memory";
import { carriedDraft, factsScreen, type FactsScreen } from "../support/facts-screen";

let screen: FactsScreen;
/** The paragraphs of the document, as Word has them. */
const text = (): string => screen.word.paragraphTexts().join("\n");

/** Puts the keyboard into the first field, as the key Tab does. */
const enter = (): void => screen.fields()[0]!.focus();

/** Goes on with Alt+Enter until the sentence has these words. */
async function confirmUntil(words: string): Promise<void> {
  while (!screen.sentence().includes(words)) await screen.key("Enter", { altKey: true });
}

describe("the facts of last year's report", () => {
  afterEach(() => screen.close());

  it("are all worked off by the keyboard alone, with one key each beside the digits", async () => {
    screen = await carriedDraft();
    const { facts } = screen.pane.store.get().lastYear;
    expect(facts.length).toBeGreaterThan(25);
    // In the matrix all; else the last twelve, among which are numbers, dates and words.
    if (!isFull)
      await act(() =>
        confirm(
          screen.pane,
          facts.slice(0, -12).map(({ id }) => id),
        ),
      );
    const total = screen.facts("open").length;
    enter();
    let keys = 0;
    const amended: string[] = [];
    while (screen.facts("open").length > 0) {
      const field = screen.field();
      const open = screen.facts("open").length;
      const sentence = screen.sentence();
      expect(text()).toContain(sentence);
      if (/^\d+$/u.test(field.value)) {
        const value = String(Number(field.value) + 500 + keys);
        await screen.type(value);
        await screen.key("Enter");
        amended.push(value);
      } else await screen.key("Enter", { altKey: true });
      keys += 1;
      expect(screen.facts("open")).toHaveLength(open - 1);
      // The next sentence is said, whole.
      if (open > 1) expect(screen.announced()).toContain(screen.sentence());
    }
    expect(keys).toBe(total);
    expect(amended.length).toBeGreaterThan(2);
    expect(screen.facts("changed")).toHaveLength(amended.length);
    for (const value of amended) expect(text()).toContain(value);
    expect(screen.announced()).toContain("上年内容都核对过了");
    expect(document.activeElement?.textContent).toBe("上年内容都核对过了");
  }, 240_000);

  it("are shown in whole sentences, with part and heading, and each control says which fact it is for", async () => {
    screen = await carriedDraft();
    enter();
    await confirmUntil("286条");
    expect(screen.sentence()).toBe("全年主动公开政府信息286条，其中政府网站发布174条，政务新媒体发布112条。");
    expect(screen.text()).toContain("一、总体情况 › （一）主动公开");
    expect(
      [...screen.element.querySelectorAll("[data-sentence] mark")].map((mark) => mark.textContent),
    ).toEqual(["286条", "174条", "112条"]);
    expect(screen.fields().map((field) => [field.getAttribute("aria-label"), field.value])).toEqual([
      ["今年：286条", "286"],
      ["今年：174条", "174"],
      ["今年：112条", "112"],
    ]);
    for (const name of [
      "没变：286条",
      "没变：174条",
      "改好：286条、174条、112条",
      "这一句都没变（3）",
      "这一段都没变（5）",
    ])
      expect(screen.button(name)).toBeDefined();
  });

  it("of one sentence are written together, and only their own words", async () => {
    screen = await carriedDraft();
    enter();
    await confirmUntil("286条");
    const before = screen.word.paragraphTexts();
    const [all, , media] = screen.fields();
    all!.focus();
    await screen.type("301");
    media!.focus();
    await screen.type("127条");
    await screen.press("改好：286条、174条、112条");
    const sentence = "全年主动公开政府信息301条，其中政府网站发布174条，政务新媒体发布127条。";
    const changed = screen.word.paragraphTexts().filter((line, at) => line !== before[at]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain(sentence);
    expect(screen.facts("changed")).toHaveLength(2);
    // The one that is left is next.
    expect(screen.field().value).toBe("6");
    await screen.press("撤销");
    expect(screen.word.paragraphTexts()).toEqual(before);
    expect(screen.facts("changed")).toEqual([]);
    expect(screen.field().value).toBe("286");
  });

  it("are not written when the sentence was changed in Word meanwhile: it is said, and what was typed stays", async () => {
    screen = await carriedDraft();
    enter();
    await confirmUntil("286条");
    await screen.type("301");
    const before = screen.word.paragraphTexts();
    const at = before.findIndex((line) => line.includes("286条"));
    screen.word.typeParagraph(at, before[at]!.replace("其中政府网站", "其中门户网站"));
    const meanwhile = screen.word.paragraphTexts();
    await screen.key("Enter");
    expect(screen.word.paragraphTexts()).toEqual(meanwhile);
    expect(screen.text()).toContain("没有写入：这一句在文中改过了");
    expect(screen.sentence()).toContain("其中门户网站");
    expect(screen.fields()[0]!.value).toBe("301");
    expect(screen.facts("changed")).toEqual([]);
    // Having seen it, the drafter writes.
    screen.fields()[0]!.focus();
    await screen.key("Enter");
    expect(text()).toContain("公开政府信息301条，其中门户网站发布174条");
  });

  it("are written when only another sentence of the paragraph was changed meanwhile", async () => {
    screen = await carriedDraft();
    enter();
    await confirmUntil("286条");
    await screen.type("301");
    const before = screen.word.paragraphTexts();
    const at = before.findIndex((line) => line.includes("286条"));
    screen.word.typeParagraph(at, before[at]!.replace("发布政策解读", "先后发布政策解读"));
    await screen.key("Enter");
    expect(screen.word.paragraphTexts()[at]).toContain("301条");
    expect(screen.word.paragraphTexts()[at]).toContain("先后发布政策解读");
  });

  it("stay as they are at a second Enter and where nothing sensible was typed", async () => {
    screen = await carriedDraft();
    enter();
    await confirmUntil("286条");
    const { length } = screen.facts("open");
    const before = text();
    await screen.key("Enter");
    expect(screen.text()).toContain("没有改动。确实没变，请点“没变”。");
    for (const [value, said] of [
      ["三百零一", "这里只填数字"],
      ["  ", "请填写今年的内容"],
    ] as const) {
      await screen.type(value);
      await screen.key("Enter");
      expect(screen.text()).toContain(said);
      expect(screen.field().getAttribute("aria-invalid")).toBe("true");
    }
    await screen.type("301");
    await screen.key("Enter", { altKey: true });
    expect(screen.text()).toContain("已填了新的内容，请点“改好”");
    expect([text(), screen.facts("open").length]).toEqual([before, length]);
    await screen.key("Enter", { isComposing: true });
    expect(text()).toBe(before);
    // Two presses before Word has answered write once, and the next fact is left alone.
    const event = () => new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true });
    act(() => void screen.field().dispatchEvent(event()));
    await screen.key("Enter");
    await screen.key("Enter");
    expect(screen.facts("open")).toHaveLength(length - 1);
    expect(screen.facts("changed")).toHaveLength(1);
  });

  it("that did not change can be opened again: the last in one press, each from the list", async () => {
    screen = await carriedDraft();
    enter();
    await confirmUntil("286条");
    const confirmed = screen.facts("confirmed");
    await screen.press("这一句都没变（3）");
    expect(screen.facts("confirmed")).toHaveLength(confirmed.length + 3);
    await screen.press("撤销：没变 286条、174条、112条");
    expect(screen.facts("confirmed")).toEqual(confirmed);
    expect(screen.field().value).toBe("286");
    await screen.press(`重新核对：${confirmed[0]!}`);
    expect(screen.facts("confirmed")).toHaveLength(confirmed.length - 1);
    expect(screen.field().getAttribute("aria-label")).toBe(`今年：${confirmed[0]!}`);
  });

  it("can be rewritten with their whole sentence, and that be taken back", async () => {
    screen = await carriedDraft();
    enter();
    await confirmUntil("286条");
    const before = screen.word.paragraphTexts();
    await screen.press("改写整句");
    await screen.type("全年主动公开政府信息301条，均在政府网站发布。");
    await screen.key("Enter");
    const at = before.findIndex((line) => line.includes("286条"));
    expect(screen.word.paragraphTexts()[at]).toBe(
      before[at]!.replace(
        "全年主动公开政府信息286条，其中政府网站发布174条，政务新媒体发布112条。",
        "全年主动公开政府信息301条，均在政府网站发布。",
      ),
    );
    expect(screen.facts("changed")).toHaveLength(3);
    await screen.press("撤销");
    expect(screen.word.paragraphTexts()).toEqual(before);
    expect(screen.facts("changed")).toEqual([]);
  });

  it("are where they were when the pane is closed and opened again, and what was written can be taken back", async () => {
    const machine = sessionMemory();
    screen = await carriedDraft({ machine });
    enter();
    await confirmUntil("286条");
    const before = screen.word.paragraphTexts();
    await screen.type("301");
    await screen.key("Enter");
    const open = screen.facts("open");
    const { word } = screen;
    await screen.close();
    closeClient();
    screen = await factsScreen(word, machine);
    await screen.until(() => screen.facts("open").length > 0);
    expect(screen.facts("open")).toEqual(open);
    expect(screen.text()).toContain(`还有 ${open.length} 处没核对`);
    await screen.press("核对");
    expect(screen.text()).toContain(`上年留下的数字和日期，还有 ${open.length} 处没核对`);
    await screen.press("去核对");
    expect(screen.field()).toBe(screen.fields()[0]);
    expect(screen.text()).toContain("286条改为301条");
    const [undo] = [...screen.element.querySelectorAll<HTMLElement>("button")].filter((button) =>
      button.getAttribute("aria-label")?.includes("286条改为301条"),
    );
    await screen.press(undo!.getAttribute("aria-label")!);
    expect(screen.word.paragraphTexts()).toEqual(before);
    expect(screen.facts("open")).toHaveLength(open.length + 1);
  });

  it("count as changed when they were changed in Word by hand", async () => {
    screen = await carriedDraft();
    enter();
    await confirmUntil("286条");
    const before = screen.word.paragraphTexts();
    const at = before.findIndex((line) => line.includes("286条"));
    screen.word.typeParagraph(at, before[at]!.replace("286条", "333条"));
    await screen.key("Enter", { altKey: true });
    await screen.type("180");
    await screen.key("Enter");
    expect(screen.facts("changed").length).toBeGreaterThan(0);
    expect(screen.sentence()).not.toContain("286条");
  });

  it("that did not change are not asked about again by the check, until they are opened again", async () => {
    screen = await carriedDraft();
    await act(() => checkDocument(screen.pane));
    await act(async () => screen.pane.store.dispatch({ type: "tab/chosen", tab: "draft" }));
    const asked = () =>
      screen.pane.store
        .get()
        .checked!.result.findings.filter(({ rule }) => rule === "text/stale-number")
        .map(({ actual }) => actual);
    expect(asked()).toEqual(["286条、174条、112条", "23条", "48人次"]);
    enter();
    await confirmUntil("286条");
    await screen.press("没变：286条");
    // Two numbers of the sentence are not looked at yet.
    expect(asked()).toHaveLength(3);
    await screen.press("这一句都没变（2）");
    expect(asked()).toEqual(["23条", "48人次"]);
    await act(() => checkDocument(screen.pane));
    expect(asked()).toEqual(["23条", "48人次"]);
    await act(async () => screen.pane.store.dispatch({ type: "tab/chosen", tab: "draft" }));
    await screen.press("重新核对：286条");
    expect(asked()).toEqual(["286条、174条、112条", "23条", "48人次"]);
  });
});
