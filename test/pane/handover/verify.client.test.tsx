import { act } from "react";
import { version } from "../../../package.json";
import { usualLimits } from "../../../src/check/limits";
import { certificateDocx, certificateHtml, certificateOf, ruleSetOf } from "../../../src/handover";
import { check } from "../../../src/check";
import { contentWith, docxOf, reportWith } from "../../handover/support/reports";
import type { TestPane } from "../support/pane";
import type { Screen } from "../support/screen";
import { checkedAs, numbers, opened, until } from "./opened";

const CHOOSE = "选择核校单…";

/** A 核校单 for a report with these numbers. */
async function sheetFor(given = numbers, by = version) {
  const report = await reportWith(given);
  return certificateOf({
    report,
    result: check(report),
    last: null,
    ignored: [],
    untold: 0,
    confirmations: [],
    rules: ruleSetOf(by, usualLimits, []),
    date: "2026年1月10日",
    by: null,
  });
}

const section = ({ element }: Screen): HTMLElement =>
  element.querySelector<HTMLElement>("#hand-verify")!.closest("section")!;
const status = (screen: Screen): HTMLElement => section(screen).querySelector("[role=status]")!;
const said = (screen: Screen): string[] => [...status(screen).children].map((line) => line.textContent!);
const listed = (screen: Screen): string[] =>
  [...section(screen).querySelectorAll("li")].map((line) => line.textContent!);

/** Chooses a file by the field behind the button, as the browser does after its dialog. */
async function choose(screen: Screen, bytes: Uint8Array, button = CHOOSE): Promise<void> {
  const file = { size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
  return chooseFile(screen, file, button);
}

async function chooseFile(
  screen: Screen,
  file: Pick<File, "size" | "arrayBuffer">,
  button = CHOOSE,
): Promise<void> {
  const field = section(screen).querySelector<HTMLInputElement>("input[type=file]")!;
  const opens = jest.spyOn(field, "click");
  await screen.click(screen.button(button));
  expect(opens).toHaveBeenCalledTimes(1);
  opens.mockRestore();
  Object.defineProperty(field, "files", { value: [file], configurable: true });
  await act(async () => void field.dispatchEvent(new Event("change", { bubbles: true })));
  await until(() => said(screen).length > 0);
}

describe("verifying a report with its 核校单 in the pane", () => {
  let pane: TestPane;
  let screen: Screen;
  afterEach(() => screen.close());

  it("says that it is the same, from a sheet for Word and from one as a web page", async () => {
    ({ screen } = await opened());
    expect(said(screen)).toEqual([]);
    const sheet = await sheetFor();
    for (const bytes of [certificateDocx(sheet), new TextEncoder().encode(certificateHtml(sheet))]) {
      await choose(screen, bytes);
      expect(said(screen)).toEqual(["一致：数字和文字与核校时相同。", "核校规则与本程序相同。"]);
      expect(listed(screen)).toEqual([]);
    }
    expect(document.activeElement).toBe(screen.button(CHOOSE));
  });

  it("speaks the first cell that differs and lists the others", async () => {
    ({ screen } = await opened(
      new Map([...numbers, ["applications/new/natural", "8"], ["disputes/direct/total", ""]]),
    ));
    await choose(screen, certificateDocx(await sheetFor()));
    const then = numbers.get("applications/new/natural")!;
    expect(said(screen)).toEqual([
      "不一致：2 格的数、0 处表格文字、0 处正文与核校时不同。",
      `第一处：表三“一、本年新收政府信息公开申请数量”行“自然人”列：核校时是${then}，现在是8`,
      "核校规则与本程序相同。",
    ]);
    expect(listed(screen)).toEqual([
      expect.stringMatching(/^表四“行政诉讼—未经复议直接起诉—总计”列.*现在是空格$/u),
    ]);
  });

  it("speaks the first sentence that differs", async () => {
    ({ pane, screen } = await opened());
    await choose(screen, certificateDocx(await sheetFor()));
    const { sections, ...content } = contentWith(numbers);
    const changed = JSON.parse(
      JSON.stringify(sections).replace("发布政策解读6篇", "发布政策解读7篇"),
    ) as typeof sections;
    expect(changed).not.toEqual(sections);
    // What was said of the report is said of it as it is now, without another press.
    await checkedAs(pane, { ...content, sections: changed! });
    expect(said(screen).slice(0, 2)).toEqual([
      "不一致：0 格的数、0 处表格文字、1 处正文与核校时不同。",
      "第一处：第一部分第 4 句改了，现在是“发布政策解读7篇，回应群众关切9次。”",
    ]);
  });

  it("says that the rules are of another version, and the report of another year", async () => {
    ({ pane, screen } = await opened());
    await choose(screen, certificateDocx(await sheetFor(numbers, "0.9.0")));
    expect(said(screen)[0]).toBe("一致：数字和文字与核校时相同。");
    expect(said(screen)[1]).toContain("核校规则是另一个版本（年报助手 0.9.0，");
    await checkedAs(pane, contentWith(numbers, 2024));
    expect(said(screen)).toContain(
      "核校单是 2025 年度报告的，这份报告是 2024 年度的：请看看是不是选错了文件。",
    );
  });

  it("says of a wrong file what it is and which one to choose", async () => {
    ({ screen } = await opened());
    const sheet = certificateHtml(await sheetFor());
    const wrong: [Uint8Array, string][] = [
      [docxOf(contentWith(numbers)), "不是核校单。请选年报助手存下的核校单"],
      [new Uint8Array(), "这是一个空文件"],
      [Buffer.from("%PDF-1.7\n"), "PDF"],
      [Buffer.from(sheet.replace(/(nianbao-1 [^<]*)year=2025/u, "$1year=2024")), "核校码不完整或者被改动过"],
      [Buffer.from(sheet.replace("nianbao-1 ", "nianbao-2 ")), "请先更新年报助手"],
    ];
    for (const [bytes, words] of wrong) {
      await choose(screen, new Uint8Array(bytes));
      expect(said(screen)).toEqual([expect.stringContaining(words)]);
      expect(listed(screen)).toEqual([]);
    }
  });

  it("says of a file that is gone, or too large, that it cannot be opened, and takes the next one", async () => {
    ({ screen } = await opened());
    const gone = { size: 9, arrayBuffer: () => Promise.reject(new DOMException("", "NotFoundError")) };
    const large = { size: 21 * 1024 * 1024, arrayBuffer: jest.fn() };
    for (const file of [gone, large]) {
      await chooseFile(screen, file);
      expect(said(screen)).toEqual([expect.stringContaining("这个文件打不开")]);
    }
    expect(large.arrayBuffer).not.toHaveBeenCalled();
    await choose(screen, certificateDocx(await sheetFor()));
    await until(() => said(screen)[0]!.startsWith("一致"));
  });

  it("speaks English", async () => {
    ({ screen } = await opened(new Map([...numbers, ["applications/new/natural", "8"]]), "en"));
    await choose(screen, certificateDocx(await sheetFor()), "Choose a certificate…");
    expect(said(screen)[0]).toBe(
      "Not the same: 1 numbers, 0 words of tables and 0 places of the text differ from what was checked.",
    );
    expect(said(screen)[1]).toMatch(/^The first: .* when checked, now 8$/u);
    await choose(screen, new Uint8Array(), "Choose a certificate…");
    expect(said(screen)[0]).toContain("empty");
  });
});
