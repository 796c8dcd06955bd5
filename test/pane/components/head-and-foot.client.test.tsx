import { act } from "react";
import { usualSettings } from "../../../src/settings/settings";
import { result, wholeReport } from "../support/findings";
import { testPane, type TestPane } from "../support/pane";
import { show, type Screen } from "../support/screen";

describe("the lines that are always there", () => {
  let pane: TestPane;
  let screen: Screen;
  const head = () => screen.element.querySelector("header")!.textContent;
  const foot = () => screen.element.querySelector("footer")!;
  const looked = (look: Partial<typeof wholeReport>) =>
    act(async () => pane.store.dispatch({ type: "look/done", look: { ...wholeReport, ...look } }));

  beforeEach(async () => {
    pane = testPane(result([]));
    screen = await show(pane);
  });
  afterEach(() => screen.close());

  it("know what the document is as soon as the pane is open", () => {
    expect(pane.store.get().look?.kind).toBe("other");
    expect(foot().textContent).toContain("报告内容不上传");
  });

  it("say whose report and which year, and the days to the deadline that is set", async () => {
    await looked({});
    // Today is 10 January 2025.
    expect(head()).toBe("云溪县文化和旅游局2024 年度还有 21 天");
    const government = { ...usualSettings, deadline: { month: 1, day: 5 }, isLarge: false };
    await act(async () => pane.store.dispatch({ type: "settings/changed", settings: government }));
    expect(head()).toContain("已过期 5 天");
    await looked({ year: 2020 });
    expect(head()).toBe("云溪县文化和旅游局2020 年度");
  });

  it("lead to the next step where that is elsewhere, and the keyboard with it", async () => {
    await looked({});
    await screen.click(screen.button("下一步：检查本文"));
    expect(pane.store.get().tab).toBe("check");
    expect(document.activeElement?.id).toBe("tab-check");
    expect(foot().textContent).not.toContain("下一步");
    await screen.click(screen.button("检查本文"));
    await screen.click(screen.button("下一步：报送前逐项过关"));
    expect(pane.store.get().tab).toBe("submit");
  });

  it("promise that nothing is uploaded until something was done, then say what, and take it back", async () => {
    expect(foot().textContent).toContain("报告内容不上传");
    await screen.click(screen.button("插入表四"));
    expect(foot().textContent).toContain("刚才：插入表四");
    await screen.click(screen.button("撤销：插入表四"));
    expect(pane.document.calls.takeBack).toHaveLength(1);
    expect(foot().textContent).not.toContain("刚才");
    expect(document.activeElement).not.toBe(document.body);
  });

  it("open the settings, which close again and leave the keyboard where it was", async () => {
    const more = screen.button("设置和使用说明");
    await screen.click(more);
    expect(more.getAttribute("aria-expanded")).toBe("true");
    await screen.click(screen.button("3月31日（各级政府）"));
    expect(pane.store.get().settings.deadline).toEqual({ month: 3, day: 31 });
    expect(pane.services.memory.get("nianbao.settings")).toContain('"month":3');
    await screen.click(screen.button("收起"));
    expect(more.getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(more);
  });
});
