import { packageOf } from "../../src/template";
import { act } from "react";
import { testPane, type TestPane } from "./support/pane";
import { show, type Screen } from "./support/screen";

describe("the view 起草", () => {
  let pane: TestPane;
  let screen: Screen;

  beforeEach(async () => {
    pane = testPane();
    screen = await show(pane);
  });

  afterEach(() => screen.close());

  const type = (field: HTMLInputElement, value: string) =>
    act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(field, value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await Promise.resolve();
    });

  const fields = () => [...screen.element.querySelectorAll<HTMLInputElement>("form input")];

  it("is there first, with last year in the field for the year", () => {
    expect(fields().map(({ value }) => value)).toEqual(["", "2024"]);
  });

  it("inserts the report with what was typed", async () => {
    await type(fields()[0]!, "青岚市水务局");
    await type(fields()[1]!, "2023");
    await screen.click(screen.button("插入空白模板"));
    const { content, title } = packageOf({ what: "report", content: { unit: "青岚市水务局", year: 2023 } });
    expect(pane.document.calls.insert).toEqual([[content, title, undefined]]);
    expect(screen.announced()).toBe("已插入整份报告");
  });

  it("says what is wrong with a year and inserts nothing", async () => {
    await type(fields()[1]!, "23");
    expect(screen.text()).toContain("年度请填四位数字");
    await screen.click(screen.button("插入空白模板"));
    expect(pane.document.calls.insert).toEqual([]);
  });

  it.each([
    ["插入表二", "disclosure"],
    ["插入表三", "applications"],
    ["插入表四", "disputes"],
  ] as const)("%s inserts %s", async (button, table) => {
    await screen.click(screen.button(button));
    const { content, title } = packageOf({ what: table, year: 2024 });
    expect(pane.document.calls.insert).toEqual([[content, title, undefined]]);
  });

  it("takes an insertion back with one click", async () => {
    await screen.click(screen.button("插入表三"));
    await screen.click(screen.button("撤销"));
    expect(pane.document.calls.takeBack).toHaveLength(1);
  });

  it("does not insert twice while the first is under way", async () => {
    const release = pane.document.hold();
    await screen.click(screen.button("插入表三"));
    await screen.click(screen.button("插入表三"));
    release();
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
    expect(pane.document.calls.insert).toHaveLength(1);
  });
});
