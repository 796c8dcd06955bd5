import { finding, oneText, result } from "../support/findings";
import { testPane, type TestPane } from "../support/pane";
import { show, type Screen } from "../support/screen";

const blank = (n: number, fill: string | null = "0") =>
  finding({
    rule: "cell/empty",
    message: `表三第 ${n} 格没有填。`,
    actual: "",
    fix: fill === null ? null : oneText(`填 ${fill}`, fill, false),
  });
const wrong = finding({ message: "表三合计不符。", expected: "8", actual: "9" });

describe("cells that are not filled in yet", () => {
  let pane: TestPane;
  let screen: Screen;

  const open = async (...findings: ReturnType<typeof finding>[]) => {
    pane = testPane(result(findings));
    screen = await show(pane);
    await screen.click(screen.button("核对"));
    await screen.click(screen.button("检查本文"));
  };
  const messages = (): (string | null)[] => screen.findings().map(({ textContent }) => textContent);

  afterEach(() => screen.close());

  it("stand behind one line when they are many, and behind what is wrong; never in red", async () => {
    await open(blank(1), blank(2), wrong, blank(3), blank(4));
    expect(messages()).toEqual([wrong.message]);
    expect(screen.text()).toContain("还有 4 格没填");
    expect(screen.text()).toContain("1 处错误 · 4 格未填");
    await screen.click(screen.button("逐格列出"));
    expect(messages()).toEqual([wrong.message, ...[1, 2, 3, 4].map((n) => `表三第 ${n} 格没有填。`)]);
    const icon = screen.findings()[1]!.querySelector("svg")!;
    expect(icon.getAttribute("aria-label")).toBe("未填");
    await screen.click(screen.button("收起"));
    expect(messages()).toEqual([wrong.message]);
  });

  it("are listed where they are few", async () => {
    await open(blank(1), blank(2), blank(3));
    expect(messages()).toHaveLength(3);
    expect(screen.text()).not.toContain("格没填");
  });

  it("count a table that nobody has begun by its cells", async () => {
    const cells = Array.from({ length: 175 }, (_, n) => `cell-${n}`) as never[];
    await open(finding({ rule: "cell/empty", message: "表三整张表尚未填写。", cells }));
    expect(screen.text()).toContain("175 格未填");
    expect(messages()).toEqual(["表三整张表尚未填写。"]);
  });

  it("take 0 with one click where nothing else follows, and one receipt takes it back", async () => {
    const inForce = { ...blank(6), cell: "disclosure/rules/inForce" as const };
    await open(blank(1), blank(2), blank(3, "5"), blank(4, null), blank(5), inForce);
    await screen.click(screen.button("其余填 0（3 格）"));
    const [changes] = pane.document.calls.correct.at(-1) as [{ text: string }[]];
    expect(changes.map(({ text }) => text)).toEqual(["0", "0", "0"]);
    expect(pane.document.calls.correct).toHaveLength(1);
  });

  it("are one kind of their own to look at", async () => {
    await open(blank(1), wrong, blank(2));
    await screen.click(screen.button("未填 2"));
    expect(messages()).toEqual(["表三第 1 格没有填。", "表三第 2 格没有填。"]);
  });

  it("are unfolded by F8 that comes to them, and folded again by hand", async () => {
    await open(wrong, blank(1), blank(2), blank(3), blank(4));
    screen.findings()[0]!.focus();
    await screen.press("ArrowDown");
    expect(document.activeElement).toBe(screen.findings()[0]);
    await screen.press("F8");
    await new Promise((resolve) => setTimeout(resolve, 40));
    await screen.press("F8");
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(messages()).toHaveLength(5);
    await screen.click(screen.button("收起"));
    expect(messages()).toEqual([wrong.message]);
    expect(document.activeElement).not.toBe(document.body);
  });
});
