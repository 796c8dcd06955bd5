import { act } from "react";
import type { Limits } from "../../../src/check/limits";
import { testPane, type TestPane } from "../support/pane";
import { show, type Screen } from "../support/screen";

describe("the settings, open above the view", () => {
  let pane: TestPane;
  let screen: Screen;

  beforeEach(async () => {
    pane = testPane();
    screen = await show(pane);
    await act(async () => pane.store.dispatch({ type: "settings/shown", open: true }));
  });
  afterEach(() => screen.close());

  const labelled = <T extends HTMLElement>(name: string): T => {
    const label = [...screen.element.querySelectorAll("label")].find(({ textContent }) =>
      textContent!.includes(name),
    )!;
    return document.getElementById(label.htmlFor) as T;
  };
  const type = async (field: HTMLElement, value: string): Promise<void> => {
    const { prototype } = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    await act(async () => {
      field.focus();
      Object.getOwnPropertyDescriptor(prototype, "value")!.set!.call(field, value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await act(async () => field.blur());
  };
  const choose = (field: HTMLSelectElement, value: string): Promise<void> =>
    act(async () => {
      field.value = value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });

  it("take another limit of repetition and a length of part 一 when the field is left", async () => {
    await type(labelled("百分之几"), "30");
    await type(labelled("最多多少字"), "1000");
    expect(pane.store.get().settings.limits).toEqual({ repetition: 0.3, overview: 1000 });
    await type(labelled("最多多少字"), "");
    expect(pane.store.get().settings.limits).toEqual({ repetition: 0.3, overview: null });
  });

  /** Checks, comes back to the settings, and notes by which limits is checked from then on. */
  const limitsAsked = async (): Promise<Limits[]> => {
    await act(async () => pane.store.dispatch({ type: "settings/shown", open: false }));
    await act(async () => pane.store.dispatch({ type: "tab/chosen", tab: "check" }));
    await screen.click(screen.button("检查本文"));
    const asked: Limits[] = [];
    const { check } = pane.services;
    pane.services.check = (given) => {
      asked.push(given.limits);
      return check(given);
    };
    await act(async () => pane.store.dispatch({ type: "settings/shown", open: true }));
    return asked;
  };

  it("say what is wrong with a number, and change nothing", async () => {
    await type(labelled("百分之几"), "0");
    expect(screen.element.textContent).toContain("请填 1 至 100 的整数");
    await type(labelled("最多多少字"), "一千");
    expect(pane.store.get().settings.limits).toEqual({ repetition: 0.5, overview: null });
  });

  it("check by other limits at once where something was checked", async () => {
    const asked = await limitsAsked();
    await type(labelled("最多多少字"), "10");
    expect(asked).toMatchObject([{ repetition: 0.5, overview: 10 }]);
  });

  it("take a place whose demands hold, tell them with their source, and check by them at once", async () => {
    const asked = await limitsAsked();
    expect(labelled<HTMLSelectElement>("哪里的要求").value).toBe("");
    await choose(labelled("哪里的要求"), "wuwei");
    expect(pane.store.get().settings.profile).toBe("wuwei");
    expect(asked).toMatchObject([{ overview: 1000, counts: true, measures: false }]);
    expect(screen.element.textContent).toContain("不超过 1000 字（武政办发〔2025〕54号）");
    await choose(labelled("哪里的要求"), "");
    expect(pane.store.get().settings.profile).toBeNull();
    expect(screen.element.textContent).not.toContain("武政办发");
  });

  it("take the day of a place that names one, and leave it to the drafter", async () => {
    await choose(labelled("哪里的要求"), "huaihua");
    expect(pane.store.get().settings.deadline).toEqual({ month: 1, day: 28 });
    await type(labelled("日"), "20");
    expect(pane.store.get().settings).toMatchObject({ profile: "huaihua", deadline: { month: 1, day: 20 } });
  });

  it("take the office's own words for a sentence, and give the template's back", async () => {
    const usual = labelled<HTMLTextAreaElement>("写法").value;
    expect(usual).toContain("统计期限");
    await type(labelled("写法"), "本报告数据截至〔年份〕年12月31日。");
    expect(pane.store.get().settings.wording).toEqual({ period: "本报告数据截至〔年份〕年12月31日。" });
    await choose(labelled("哪一段"), "fees");
    expect(labelled<HTMLTextAreaElement>("写法").value).toContain("信息处理费");
    await choose(labelled("哪一段"), "period");
    expect(labelled<HTMLTextAreaElement>("写法").value).toBe("本报告数据截至〔年份〕年12月31日。");
    await screen.click(screen.button("恢复模板原文"));
    expect(pane.store.get().settings.wording).toEqual({});
    expect(labelled<HTMLTextAreaElement>("写法").value).toBe(usual);
  });

  it("switch a rule off by its name and on again; its errors stay", async () => {
    await choose(labelled("再停用一条"), "text/repeated");
    expect(pane.store.get().ignored).toMatchObject([{ rule: "text/repeated", fingerprint: null }]);
    const options = [...labelled<HTMLSelectElement>("再停用一条").options].map(({ value }) => value);
    expect(options).not.toContain("text/repeated");
    // It finds errors only.
    expect(options).not.toContain("table/missing");
    await screen.click(screen.button("恢复：与上年重复过多"));
    expect(pane.store.get().ignored).toEqual([]);
  });
});
