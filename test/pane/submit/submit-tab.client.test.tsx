import { finding, result } from "../support/findings";
import { testPane, type TestPane } from "../support/pane";
import { show, type Screen } from "../support/screen";

describe("the place 报送", () => {
  let pane: TestPane;
  let screen: Screen;
  const open = async (given: TestPane) => {
    pane = given;
    screen = await show(pane);
    await screen.click(screen.button("报送"));
  };
  const rows = () =>
    [...screen.element.querySelectorAll<HTMLElement>("[data-item]")].map(({ dataset }) => [
      dataset.item,
      dataset.state,
    ]);

  afterEach(() => screen.close());

  it("checks first, then lists what is left, and leads to where it is worked off", async () => {
    await open(testPane(result([finding({ message: "合计不对" })])));
    await screen.click(screen.button("检查本文"));
    expect(rows()).toContainEqual(["tables", "open"]);
    expect(screen.text()).toContain("报送前还有 1 项");
    await screen.click(screen.button("去看：三张表有 1 处错误，1 项勾稽关系不符"));
    expect(pane.store.get().tab).toBe("check");
    expect(document.activeElement?.id).toBe("tab-check");
  });

  it("says whose name the file carries, and does without where Word does not tell", async () => {
    await open(testPane(result([])));
    pane.document.belongTo("张三");
    await screen.click(screen.button("检查本文"));
    expect(screen.text()).toContain("文件属性里的作者：张三");
    expect(rows()).toContainEqual(["clean", "told"]);
    pane.document.belongTo("");
    await screen.click(screen.button("重新检查"));
    expect(screen.text()).not.toContain("作者");
    pane.document.refuse("author");
    await screen.click(screen.button("重新检查"));
    expect(rows()).toContainEqual(["clean", "done"]);
  });

  it("clears, proves it, and says that the file can go out; not any more when the document changes", async () => {
    await open(testPane(result([])));
    await screen.click(screen.button("检查本文"));
    await screen.click(screen.button("清理并完成"));
    expect(screen.text()).toContain("已清理，文件可以报送");
    expect(screen.announced()).toContain("已清理");
    expect(pane.document.calls.countMarks.length).toBeGreaterThan(0);
    await screen.click(screen.button("重新检查"));
    expect(screen.text()).not.toContain("已清理，文件可以报送");
  });

  it("does not say that the file can go out while something is left", async () => {
    await open(testPane(result([finding({ message: "合计不对" })])));
    await screen.click(screen.button("检查本文"));
    await screen.click(screen.button("清理并完成"));
    expect(screen.text()).toContain("已清理，但报送前还有 1 项没完成");
    expect(screen.text()).not.toContain("文件可以报送");
  });

  it("does not say so where it could not be read again", async () => {
    await open(testPane(result([])));
    await screen.click(screen.button("检查本文"));
    pane.document.refuse("countMarks");
    await screen.click(screen.button("清理并完成"));
    expect(pane.store.get().finished).toBe(false);
    expect(pane.store.get().notices.submit).toMatchObject({
      intent: "warning",
      title: { id: "pane/handIn.unproven" },
    });
  });

  it.each([
    ["a mark", { marks: 1, record: null }],
    ["a record", { marks: 0, record: "{}" }],
  ])("does not say so where another reading still finds %s of ours", async (_, left) => {
    await open(testPane(result([])));
    await screen.click(screen.button("检查本文"));
    pane.document.countMarks = async () => ({ ok: true, value: left.marks });
    pane.document.kept = async () => ({ ok: true, value: left.record });
    await screen.click(screen.button("清理并完成"));
    expect(pane.store.get().finished).toBe(false);
    expect(pane.store.get().notices.submit).toMatchObject({
      intent: "warning",
      title: { id: "pane/handIn.notClean" },
    });
  });

  it("remembers with the document what only a person can say", async () => {
    await open(testPane(result([])));
    await screen.click(screen.button("检查本文"));
    const box = () =>
      [...screen.element.querySelectorAll<HTMLInputElement>("fieldset input")].find(
        (input) => input.labels?.[0]?.textContent === "已按规定做保密审查",
      )!;
    await screen.click(box());
    expect(pane.store.get().ticked).toEqual(["secrecy"]);
    const { memory } = pane.services;
    await screen.close();
    const next = testPane(result([]));
    next.services.memory = memory;
    await open(next);
    await screen.click(screen.button("检查本文"));
    expect(box().checked).toBe(true);
  });
});
