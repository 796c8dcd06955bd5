import { act } from "react";
import { ignore } from "../../../src/pane/check/ignoring/flows";
import { checkDocument } from "../../../src/pane/flows/check";
import { itemsOf } from "../../../src/pane/state/items";
import { finding, mixedFindings, result } from "../support/findings";
import { testPane, type TestPane } from "../support/pane";
import { show, type Screen } from "../support/screen";

const ordered = itemsOf(mixedFindings).map((item) => item.finding);
const [, , wrong] = ordered as [unknown, unknown, (typeof ordered)[0]];
const warning = ordered.find(({ severity }) => severity === "warning")!;

describe("ignoring a finding", () => {
  let pane: TestPane;
  let screen: Screen;

  const open = async (given = testPane()) => {
    pane = given;
    screen = await show(pane);
    await screen.click(screen.button("核对"));
    await screen.click(screen.button("检查本文"));
  };
  const row = (message: string): HTMLElement =>
    screen.findings().find(({ textContent }) => textContent === message)!;
  const messages = (): (string | null)[] => screen.findings().map(({ textContent }) => textContent);
  const type = (value: string) =>
    act(async () => {
      const input = screen.element.querySelector<HTMLInputElement>("form input")!;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(input, value);
      input.dispatchEvent(new Event("input", { bubbles: true }));
      await Promise.resolve();
    });
  const ignoreByHand = async (message: string, reason: string): Promise<void> => {
    await screen.click(row(message));
    await screen.click(screen.button("忽略…"));
    await type(reason);
    await screen.click(screen.button("忽略这一处"));
  };

  afterEach(() => screen.close());

  it("takes a reason, takes it from the list, says so and goes on to the next one", async () => {
    await open();
    await ignoreByHand(wrong.message, "数字经核实无误");
    expect(messages()).toEqual(ordered.filter((one) => one !== wrong).map(({ message }) => message));
    expect(screen.announced()).toContain("已忽略");
    expect(document.activeElement).toBe(row(ordered[3]!.message));
    expect(screen.button("已忽略 1")).toBeTruthy();
  });

  it("is not done without a reason", async () => {
    await open();
    await ignoreByHand(wrong.message, " ");
    expect(messages()).toHaveLength(ordered.length);
    expect(screen.text()).toContain("请写一句理由");
    expect(document.activeElement?.tagName).toBe("INPUT");
  });

  it("is left by Esc, and by 取消", async () => {
    await open();
    for (const leave of [() => screen.press("Escape"), () => screen.click(screen.button("取消"))]) {
      await screen.click(row(wrong.message));
      await screen.click(screen.button("忽略…"));
      await leave();
      expect(screen.element.querySelector("form")).toBeNull();
    }
    expect(messages()).toHaveLength(ordered.length);
  });

  it("stands in a list with its reason, and can be told again", async () => {
    await open();
    await ignoreByHand(wrong.message, "数字经核实无误");
    await screen.click(screen.button("已忽略 1"));
    expect(screen.findings()).toEqual([]);
    expect(screen.text()).toContain("理由：数字经核实无误");
    await screen.click(screen.button(`恢复：${wrong.message}`));
    expect(messages()).toHaveLength(ordered.length);
    expect(document.activeElement).not.toBe(document.body);
  });

  it("holds in the next check and the next morning, and ends when what stands there changes", async () => {
    await open();
    await ignoreByHand(wrong.message, "数字经核实无误");
    await screen.click(screen.button("重新检查"));
    expect(messages()).not.toContain(wrong.message);
    const { services } = pane;
    await screen.close();

    const next = testPane();
    next.services = { ...next.services, memory: services.memory };
    await open(next);
    expect(messages()).not.toContain(wrong.message);
    next.find(result([{ ...wrong, actual: "1", fingerprint: "another content" }]));
    await screen.click(screen.button("重新检查"));
    expect(messages()).toEqual([wrong.message]);
  });

  it("belongs to one document", async () => {
    await open();
    await ignoreByHand(wrong.message, "数字经核实无误");
    const { services } = pane;
    await screen.close();
    const other = testPane();
    other.services = { ...other.services, memory: services.memory, documentName: "别的.docx" };
    await open(other);
    expect(messages()).toContain(wrong.message);
  });

  it("of a whole rule is offered for doubts and hints only, and holds in every document", async () => {
    await open();
    await screen.click(row(wrong.message));
    await screen.click(screen.button("忽略…"));
    expect(screen.text()).not.toContain("这类都不再提示");
    await screen.click(row(warning.message));
    await screen.click(screen.button("忽略…"));
    await screen.click(screen.button("这类都不再提示"));
    expect(messages()).not.toContain(warning.message);
    const { services } = pane;
    await screen.close();

    const other = testPane(
      result([
        finding({ rule: warning.rule, severity: "error", message: "同一规则的错误" }),
        finding({ rule: warning.rule, severity: "warning", message: "同一规则的疑点" }),
      ]),
    );
    other.services = { ...other.services, memory: services.memory, documentName: "别的.docx" };
    await open(other);
    expect(messages()).toEqual(["同一规则的错误"]);
  });

  it("loses nothing that another pane has ignored meanwhile", async () => {
    const hint = ordered.find(({ severity }) => severity === "hint")!;
    const first = testPane();
    const second = testPane();
    second.services = { ...second.services, memory: first.services.memory, documentName: "别的.docx" };
    await checkDocument(first);
    await checkDocument(second);
    await ignore(first, warning.fingerprint, null);
    // The second pane was opened before that, and knows nothing of it.
    await ignore(second, hint.fingerprint, null);
    await ignore(first, wrong.fingerprint, "数字经核实无误");
    const next = testPane();
    next.services = { ...next.services, memory: first.services.memory };
    await open(next);
    const gone = [warning.rule, hint.rule];
    expect(messages()).toEqual(
      ordered
        .filter((one) => one !== wrong && (one.severity === "error" || !gone.includes(one.rule)))
        .map(({ message }) => message),
    );
  });

  it("takes its mark out of the document, and marks it no more", async () => {
    await open();
    await screen.click(screen.button("在文中标记"));
    await ignoreByHand(wrong.message, "数字经核实无误");
    expect(pane.document.calls.sweepMarks.at(-1)![0]).not.toContain(wrong.fingerprint);
    await screen.click(screen.button("在文中标记"));
    const marked = pane.document.calls.mark.at(-1)![0] as { id: string }[];
    expect(marked.map(({ id }) => id)).not.toContain(wrong.fingerprint);
  });

  it("of all that was found says so, and never that all is well where sums are off", async () => {
    await open(testPane(result([wrong])));
    await ignoreByHand(wrong.message, "数字经核实无误");
    expect(screen.text()).toContain("另有 1 处已忽略");
    expect(screen.text()).not.toContain("勾稽关系全部通过");
    expect(document.activeElement).not.toBe(document.body);
  });

  it("survives a memory that holds nonsense", async () => {
    const given = testPane();
    given.services.memory.set("nianbao.ignored", '{"rules":[1,{"rule":2}],"documents":[{"name":3}]}');
    await open(given);
    expect(messages()).toHaveLength(ordered.length);
    await ignoreByHand(wrong.message, "数字经核实无误");
    expect(messages()).toHaveLength(ordered.length - 1);
  });
});

describe("one kind of findings alone", () => {
  it("is shown by a click, and all again by another", async () => {
    const pane = testPane();
    const screen = await show(pane);
    await screen.click(screen.button("核对"));
    await screen.click(screen.button("检查本文"));
    const hints = ordered.filter(({ severity }) => severity === "hint").map(({ message }) => message);
    await screen.click(screen.button(`提示 ${hints.length}`));
    expect(screen.findings().map(({ textContent }) => textContent)).toEqual(hints);
    expect(screen.button(`提示 ${hints.length}`).getAttribute("aria-pressed")).toBe("true");
    await screen.click(screen.button(`提示 ${hints.length}`));
    expect(screen.findings()).toHaveLength(ordered.length);
    await screen.close();
  });
});

describe("why a finding is told", () => {
  it("is said by its rule: the reason, and what it does not look at", async () => {
    const pane = testPane();
    const screen = await show(pane);
    await screen.click(screen.button("核对"));
    await screen.click(screen.button("检查本文"));
    const empty = ordered.findIndex(({ rule }) => rule === "cell/empty");
    await screen.click(screen.findings()[empty]!);
    await screen.click(screen.button("为什么"));
    const said = screen.text();
    expect(said).toContain("报告格式的每一格都要填数");
    expect(said).toContain("整张表一个数都没填时只报告一次");
    expect(screen.button("为什么").getAttribute("aria-expanded")).toBe("true");
    await screen.click(screen.button("为什么"));
    expect(screen.text()).not.toContain("报告格式的每一格都要填数");
    await screen.close();
  });
});

describe("F8", () => {
  // The row is drawn when `act` is done; then it gets the focus.
  const press = async (shiftKey = false): Promise<void> => {
    await act(async () => {
      const active = document.activeElement ?? document.body;
      active.dispatchEvent(
        new KeyboardEvent("keydown", { key: "F8", shiftKey, bubbles: true, cancelable: true }),
      );
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    await new Promise((resolve) => setTimeout(resolve, 40));
  };

  it("checks, then goes on from anywhere, and back with Shift; at the ends it stays", async () => {
    const pane = testPane();
    const screen = await show(pane);
    await press();
    expect(screen.findings()).toHaveLength(ordered.length);
    await screen.click(screen.button("起草"));
    await press();
    expect(pane.document.calls.reveal).toEqual([[ordered[0]!.place]]);
    expect(document.activeElement).toBe(screen.findings()[0]);
    await press();
    await press(true);
    await press(true);
    expect(document.activeElement).toBe(screen.findings()[0]);
    for (let i = 0; i < ordered.length + 2; i++) await press();
    expect(document.activeElement).toBe(screen.findings().at(-1));
    await screen.close();
  });
});
