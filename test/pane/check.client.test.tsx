import { act } from "react";
import { itemsOf } from "../../src/pane/state/items";
import { keepMishap } from "../../src/word/memory/mishaps";
import { CARRIED, recordOf } from "./support/facts-record";
import { finding, mixedFindings, result } from "./support/findings";
import { testPane, type TestPane } from "./support/pane";
import { show, type Screen } from "./support/screen";

const ordered = itemsOf(mixedFindings).map((item) => item.finding);

describe("the view 检查", () => {
  let pane: TestPane;
  let screen: Screen;

  const open = async (given = testPane()) => {
    pane = given;
    screen = await show(pane);
    await screen.click(screen.button("核对"));
  };

  afterEach(() => screen.close());

  it("says before the first check what it looks at, and has only looked what the document is", async () => {
    await open();
    expect(screen.text()).toContain("勾稽关系、空格、数字写法");
    const { recover, kept, reread, ...others } = pane.document.calls;
    expect([recover, kept, reread]).toEqual([[[]], [[]], [[]]]);
    expect(Object.values(others).flat()).toEqual([]);
  });

  it("shows held, broken and unchecked relations as three numbers", async () => {
    await open(testPane(result(mixedFindings, { relations: { held: 39, broken: 2, unchecked: 1 } })));
    await screen.click(screen.button("检查本文"));
    const counts = [...screen.element.querySelectorAll("section > dl > div")].map((row) => row.textContent);
    expect(counts).toEqual(["39通过", "2不符", "1无法核对"]);
    expect(screen.announced()).toContain("通过 39 项，不符 2 项，无法核对 1 项");
  });

  it("tells behind the list how many numbers of the text were compared with the tables, where there are any", async () => {
    await open(testPane(result(mixedFindings, { prose: { tied: 14, contradicts: 2, notCompared: 9 } })));
    await screen.click(screen.button("检查本文"));
    const words = "正文 14 处数字与表格一致，2 处不一致，9 处无法比对。";
    expect(screen.text()).toContain(words);
    expect(screen.text().indexOf(words)).toBeGreaterThan(screen.text().indexOf(ordered.at(-1)!.message));
    await screen.close();
    await open(testPane(result(mixedFindings)));
    await screen.click(screen.button("检查本文"));
    expect(screen.text()).not.toContain("处数字与表格一致");
  });

  it("lists every finding with its message, and the two numbers and their difference where there are two", async () => {
    await open();
    await screen.click(screen.button("检查本文"));
    expect(screen.findings().map((row) => row.textContent)).toEqual(ordered.map(({ message }) => message));
    const row = screen.findings()[2]!.closest("li")!;
    expect([...row.querySelectorAll("dl > div")].map((pair) => pair.textContent)).toEqual([
      "应为8",
      "实填0",
      "少8",
    ]);
  });

  it("says 应为 of no number in the text: it or the table may be wrong", async () => {
    const given = { expected: "12", actual: "9", table: null };
    await open(
      testPane(
        result([
          finding({ ...given, message: "正文与表格不一致。", rule: "text/table" }),
          finding({ ...given, message: "各项之和不对。", rule: "text/list-sum" }),
        ]),
      ),
    );
    await screen.click(screen.button("检查本文"));
    const pairs = screen
      .findings()
      .map((row) => [...row.closest("li")!.querySelectorAll("dl > div")].map((pair) => pair.textContent));
    expect(pairs).toEqual([
      ["表格12", "正文9", "少3"],
      ["算得12", "正文9", "少3"],
    ]);
  });

  it("has no empty line where what it should be is no number", async () => {
    await open(
      testPane(
        result([finding({ message: "与上年重复过多。", expected: "≤ 50%", actual: "62%", table: null })]),
      ),
    );
    await screen.click(screen.button("检查本文"));
    const [row] = screen.findings();
    expect([...row!.closest("li")!.children]).toEqual([row]);
  });

  it("shows the beginning of each place, and of the list that the first check brings", async () => {
    await open();
    const view = () => screen.element.querySelector<HTMLElement>("[role=tabpanel]")!;
    view().scrollTop = 120;
    await screen.click(screen.button("检查本文"));
    expect(view().scrollTop).toBe(0);
    view().scrollTop = 120;
    await screen.click(screen.button("重新检查"));
    // Who checks again is in the middle of the list.
    expect(view().scrollTop).toBe(120);
    await screen.click(screen.button("报送"));
    expect(view().scrollTop).toBe(0);
  });

  it("does not call a report clean while something of last year's is open", async () => {
    const given = testPane(result([]));
    given.document.write(CARRIED);
    void given.document.keep(recordOf(CARRIED));
    await open(given);
    await screen.click(screen.button("检查本文"));
    expect(screen.findings()).toEqual([]);
    expect(screen.text()).toContain("上年的内容没有核对完");
    expect(screen.text()).not.toContain("没有发现问题");
  });

  it("goes to the place of a finding on a click, and the focus is back on it", async () => {
    await open();
    await screen.click(screen.button("检查本文"));
    const row = screen.findings()[4]!;
    await screen.click(row);
    expect(pane.document.calls.reveal).toEqual([[ordered[4]!.place]]);
    expect(document.activeElement).toBe(row);
    expect(row.getAttribute("aria-current")).toBe("true");
  });

  it("has one tab stop in the list; arrows, Home and End move it", async () => {
    await open();
    await screen.click(screen.button("检查本文"));
    const stops = () => screen.findings().map((row) => row.tabIndex);
    expect(stops()).toEqual([0, -1, -1, -1, -1, -1, -1]);
    screen.findings()[0]!.focus();
    await screen.press("ArrowDown");
    await screen.press("ArrowDown");
    expect(document.activeElement).toBe(screen.findings()[2]);
    expect(stops()).toEqual([-1, -1, 0, -1, -1, -1, -1]);
    await screen.press("End");
    await screen.press("ArrowDown");
    expect(document.activeElement).toBe(screen.findings()[6]);
    await screen.press("Home");
    await screen.press("ArrowUp");
    expect(document.activeElement).toBe(screen.findings()[0]);
  });

  it("says below the list which keys move in it, where there is more than one finding", async () => {
    await open();
    await screen.click(screen.button("检查本文"));
    expect(screen.text()).toMatch(/列表里按上下键移动.*F8.*Shift\+F8/u);
    pane.find(result(mixedFindings.slice(0, 1)));
    await screen.click(screen.button("重新检查"));
    expect(screen.text()).not.toContain("F8");
  });

  it("leads from a missing table to inserting it", async () => {
    const missing = finding({ rule: "table/missing", table: "applications", message: "没有找到表三。" });
    await open(testPane(result([missing])));
    await screen.click(screen.button("检查本文"));
    await screen.click(screen.button("插入表三"));
    expect(pane.document.calls.insert).toHaveLength(1);
    expect(screen.text()).toContain("已插入表三");
  });

  it("goes on to the next finding when the corrected one is gone", async () => {
    await open();
    await screen.click(screen.button("检查本文"));
    pane.find(result(ordered.filter((_, at) => at !== 2)));
    await screen.click(screen.findings()[2]!);
    await screen.click(screen.button(`改为 8：${ordered[2]!.message}`));
    expect(pane.document.calls.correct).toHaveLength(1);
    expect(screen.findings()).toHaveLength(6);
    expect(document.activeElement?.textContent).toBe(ordered[3]!.message);
    expect(screen.announced()).toBe("已改正 1 处");
  });

  it("corrects several chosen findings with one click and one write", async () => {
    await open();
    await screen.click(screen.button("检查本文"));
    const boxes = [...screen.element.querySelectorAll<HTMLElement>("li input[type=checkbox]")];
    await screen.click(boxes[1]!);
    await screen.click(boxes[2]!);
    expect(screen.text()).toContain("已选 2 处");
    await screen.click(screen.button("批量改正"));
    const changes = pane.document.calls.correct[0]![0] as { text: string }[];
    expect(changes.map(({ text }) => text)).toEqual(["0", "8"]);
    expect(screen.text()).not.toContain("已选");
  });

  it("offers no correction and no choice for a finding that has none", async () => {
    await open(testPane(result([finding({ message: "没有找到报告标题。" })])));
    await screen.click(screen.button("检查本文"));
    expect(screen.element.querySelectorAll("li button, li input")).toHaveLength(1);
    expect(screen.text()).not.toContain("统一写法");
  });

  it("does all safe corrections with one click, and takes the last one back", async () => {
    await open();
    await screen.click(screen.button("检查本文"));
    await screen.click(screen.button("统一写法（2 处）"));
    expect(pane.document.calls.correct[0]![0]).toHaveLength(2);
    await screen.click(screen.button("撤销"));
    expect(pane.document.calls.takeBack).toHaveLength(1);
    expect(screen.text()).toContain("已撤销");
  });

  it("marks and clears, and says how many marks are in the document", async () => {
    await open();
    await screen.click(screen.button("检查本文"));
    await screen.click(screen.button("在文中标记"));
    expect(screen.text()).toContain("文中有 6 处标记，报送前请清除。");
    await screen.click(screen.button("清除全部标记"));
    expect(screen.text()).toContain("已清除 6 处标记");
    expect(screen.text()).not.toContain("报送前请清除。");
  });

  it("calls a report clean only when everything could be checked", async () => {
    await open(testPane(result([])));
    await screen.click(screen.button("检查本文"));
    expect(screen.text()).toContain("表格和正文没有发现问题；没有与上年报告比对。");
    pane.find(result([], { relations: { held: 41, broken: 0, unchecked: 1 } }));
    await screen.click(screen.button("重新检查"));
    expect(screen.text()).not.toContain("没有发现问题；");
    expect(screen.text()).toContain("没能核对");
  });

  it("does not call a document without any relation clean", async () => {
    await open(testPane(result([], { relations: { held: 0, broken: 0, unchecked: 0 } })));
    await screen.click(screen.button("检查本文"));
    expect(screen.text()).not.toContain("全部通过");
  });

  it("follows the document when the drafter comes back after a while, and does not read for every glance", async () => {
    await open();
    await screen.click(screen.button("检查本文"));
    const now = jest.spyOn(performance, "now").mockReturnValue(0);
    const beAway = (milliseconds: number) =>
      act(async () => {
        window.dispatchEvent(new Event("blur"));
        now.mockReturnValue(now.mock.results.length > 0 ? performance.now() + milliseconds : milliseconds);
        window.dispatchEvent(new Event("focus"));
        await pane.catchingUp;
      });
    pane.document.write("改过的文字");
    pane.find(result([]));
    await beAway(200);
    expect(screen.findings()).toHaveLength(7);
    await beAway(4000);
    now.mockRestore();
    expect(screen.findings()).toHaveLength(0);
    expect(screen.text()).toContain("文档有改动，结果已更新");
  });

  it("copies the detail of a problem and never shows it", async () => {
    await open();
    keepMishap(pane.services.memory, "pane", new TypeError("slipped unseen"));
    pane.document.refuse("read", { detail: "GeneralException at Body.getOoxml" });
    await screen.click(screen.button("检查本文"));
    expect(screen.text()).toContain("没能检查");
    expect(screen.text()).not.toContain("GeneralException");
    await screen.click(screen.button("复制详情"));
    expect(pane.copied[0]).toContain("GeneralException at Body.getOoxml");
    expect(pane.copied[0]).toMatch(/pane ×1 .*: slipped unseen/);
    expect(screen.text()).toContain("已复制");
  });
});
