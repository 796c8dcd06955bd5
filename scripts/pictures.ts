/**
 * The pictures of the user guide, taken from the simulated Word: `npx tsx scripts/pictures.ts`, or with `selftest`,
 * `taking-back`, `questions`, `settings`, `places`, `handover`, `page`, `window` or `store` behind it those alone; those of the store
 * go to store/pictures. They are committed, so that the guide needs no browser.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { picturesOfPage } from "./lib/page-pictures";
import { picturesOfStore } from "./lib/store-pictures";
import { cellKeys, formFor } from "../src/form";
import { check } from "../src/check";
import { certificateHtml, certificateOf, ruleSetOf } from "../src/handover";
import "../src/messages";
import { reportDocx, type ReportContent } from "../src/template";
import { contentWith, docxOf, readBytes } from "../test/handover/support/reports";
import { pageContent, webPage } from "../test/handover/support/web-page";
import { version } from "../package.json";
import { launch } from "../test/browser/support/browser";
import { CORRECT_NUMBERS } from "../test/check/support/correct-report";
import { startServer, type RunningServer } from "../test/browser/support/server";
import { Windows } from "../test/browser/support/windows";
import { openWordPage, type WordPage } from "../test/browser/support/word-page";
import { withHeader } from "../test/simulated-word/support/with-header";

const pictures = path.resolve(__dirname, "../docs/pictures");
const lastYear = path.resolve(__dirname, "../test/fixtures/last-year/document.docx");

const picture = (name: string): string => path.join(pictures, `${name}.png`);
const ofPane = (word: WordPage, name: string) =>
  word.page.locator(".pane").screenshot({ path: picture(name) });

/** The self-test in an empty document, when it is done; some of what it finds is not as it was assumed. */
async function ofSelfTest(windows: Windows, server: RunningServer): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    const word = await openWordPage(windows, server, {
      docx: withHeader("年报助手自检", "<w:p/>"),
      profile: "ltsc2024",
      behaviours: { clearShading: "removed", insertDelay: 900, ooxmlParagraphIds: "kept" },
      theme,
      width: 1366,
      height: 860,
    });
    await word.press("打开助手");
    await word.pane.getByRole("tab", { name: /^起草/ }).click();
    await word.page.keyboard.press("Control+Alt+Shift+T");
    await word.pane.getByRole("button", { name: "开始自检" }).click();
    await word.pane.getByText("做完了").waitFor({ timeout: 120_000 });
    await ofPane(word, `selftest-${theme}`);
    await word.close();
  }
}

/** What can be taken back: a table from the ribbon, and one from the pane. */
async function ofTakingBack(windows: Windows, server: RunningServer): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    const word = await openWordPage(windows, server, { docx: "new", theme, width: 1366, height: 800 });
    const { pane } = word;
    await word.press("插入模板", "表三");
    await word.tables.first().waitFor();
    await word.press("打开助手");
    await pane.getByRole("button", { name: "知道了" }).click();
    await pane.getByRole("button", { name: "插入表四", exact: true }).click();
    await pane.getByText("已插入表四").first().waitFor();
    await pane.getByText(/^刚才：/).click();
    await pane.getByRole("button", { name: /的“插入表三”$/ }).scrollIntoViewIfNeeded();
    await ofPane(word, `taking-back-${theme}`);
    await word.close();
  }
}

/** What is asked: before a second table, and at handing in with open facts; and the facts themselves. In a small window. */
async function ofQuestions(windows: Windows, server: RunningServer): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    const word = await openWordPage(windows, server, { docx: "new", theme, width: 1366, height: 620 });
    const { pane } = word;
    await word.press("打开助手");
    await pane.getByRole("tab", { name: /^起草/ }).click();
    await pane.getByRole("button", { name: "插入表四", exact: true }).click();
    await pane.getByText("已插入表四").first().waitFor();
    await pane.getByRole("button", { name: "插入表四", exact: true }).click();
    await pane.getByRole("alertdialog").waitFor();
    await ofPane(word, `asked-again-${theme}`);
    await pane.getByRole("button", { name: "不插入" }).click();
    await word.close();
    const draft = await openWordPage(windows, server, { docx: "new", theme, width: 1366, height: 620 });
    await draft.press("打开助手");
    await draft.pane.getByRole("tab", { name: /^起草/ }).click();
    await draft.pane.locator("input[type=file]").setInputFiles(lastYear);
    await draft.pane.getByText("六个部分都找到了").waitFor();
    await draft.pane.getByRole("button", { name: "插入初稿", exact: true }).click();
    await draft.pane
      .getByText(/还有 \d+ 处没核对/)
      .first()
      .waitFor();
    await draft.pane.getByText("已插入初稿").first().waitFor();
    await draft.pane.getByRole("button", { name: "关闭" }).click();
    const facts = draft.pane.getByRole("heading", { name: /^上年内容/ });
    await facts.evaluate((heading) => heading.scrollIntoView({ block: "start" }));
    await draft.page.waitForTimeout(500);
    await ofPane(draft, `facts-${theme}`);
    await draft.pane.getByRole("tab", { name: /^报送/ }).click();
    await draft.pane.getByRole("button", { name: "检查本文" }).click();
    await draft.pane.getByRole("button", { name: "清理并完成" }).first().click();
    await draft.pane.getByRole("alertdialog").waitFor();
    await ofPane(draft, `asked-open-${theme}`);
    await draft.close();
  }
}

/** Text and table tell different numbers: both places, and what is offered. */
async function ofPlaces(windows: Windows, server: RunningServer): Promise<void> {
  const numbers = new Map(cellKeys(formFor(2024)).map((key) => [key, CORRECT_NUMBERS[key] ?? "0"]));
  const says = "全年新收政府信息公开申请15件，均按规定登记。公开信息86条，其中政策文件36条、动态60条。";
  const docx = reportDocx(formFor(2024), {
    unit: "云溪县林业局",
    year: 2024,
    sections: { 1: [{ text: says, level: "body" }] },
    numbers,
  });
  for (const theme of ["light", "dark"] as const) {
    const word = await openWordPage(windows, server, { docx, theme, width: 1366, height: 620 });
    const { pane } = word;
    await word.press("打开助手");
    await pane.getByRole("tab", { name: /^核对/ }).click();
    await pane.getByRole("button", { name: "检查本文" }).click();
    const place = pane.getByRole("button", { name: /^定位到表三/ }).first();
    await place.scrollIntoViewIfNeeded();
    await place.click();
    await word.page.waitForTimeout(800);
    await ofPane(word, `places-${theme}`);
    await word.close();
  }
}

/** What was published of a report, and the 核校单 for it. */
async function publishedAndSheet(content: ReportContent): Promise<{ page: Buffer; sheet: Buffer }> {
  const report = await readBytes(docxOf(content));
  const certificate = certificateOf({
    report,
    result: check(report),
    last: null,
    ignored: [],
    untold: 0,
    confirmations: [],
    rules: ruleSetOf(version),
    date: "2025年1月10日",
    by: null,
  });
  return {
    page: Buffer.from(webPage("letters", pageContent(content))),
    sheet: Buffer.from(certificateHtml(certificate)),
  };
}

/** What hands the report over, each in a narrow pane: rows for the web form, what was published, a 核校单. */
async function ofHandover(windows: Windows, server: RunningServer): Promise<void> {
  const numbers = new Map(cellKeys(formFor(2024)).map((key) => [key, CORRECT_NUMBERS[key] ?? "0"]));
  const docx = docxOf(contentWith(numbers, 2024));
  // One number was typed wrong on the site; in the report one has been corrected since.
  const other = new Map([...numbers, ["applications/granted/natural", "9"]]);
  const { page, sheet } = await publishedAndSheet(contentWith(other, 2024));
  for (const theme of ["light", "dark"] as const) {
    const word = await openWordPage(windows, server, { docx, theme, width: 1366, height: 840 });
    const { pane } = word;
    await word.press("打开助手");
    await pane.getByRole("tab", { name: /^报送/ }).click();
    await pane.getByRole("button", { name: "检查本文", exact: true }).click();
    await pane.getByRole("button", { name: "抄进填报网页、与网页比对、核校单" }).click();
    await pane.getByRole("button", { name: /^复制第 1 行/ }).click();
    await pane.getByRole("button", { name: /^复制第 2 行/ }).waitFor();
    await pane
      .getByRole("heading", { name: "抄进填报网页" })
      .evaluate((title) => title.scrollIntoView({ block: "start" }));
    await word.page.waitForTimeout(500);
    await ofPane(word, `handover-${theme}`);
    const choose = (id: string, name: string, bytes: Buffer) =>
      pane
        .locator("section", { has: pane.locator(id) })
        .locator("input[type=file]")
        .setInputFiles({ name, mimeType: "text/html", buffer: bytes });
    const show = async (id: string, name: string): Promise<void> => {
      await pane.locator(id).evaluate((title) => title.scrollIntoView({ block: "start" }));
      await word.page.waitForTimeout(500);
      await ofPane(word, `${name}-${theme}`);
    };
    await choose("#hand-compare", "网页.html", page);
    await pane
      .getByText(/^不一致：/)
      .first()
      .waitFor();
    await show("#hand-compare", "compare");
    await choose("#hand-verify", "核校单.html", sheet);
    await pane.getByText("第一处：").waitFor();
    await show("#hand-sheet", "verify");
    await word.close();
  }
}

async function main(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const [server, browser] = await Promise.all([startServer(), launch()]);
  const windows = new Windows(browser);
  const [, , wanted] = process.argv;
  const parts = {
    selftest: ofSelfTest,
    "taking-back": ofTakingBack,
    questions: ofQuestions,
    settings: ofSettings,
    places: ofPlaces,
    handover: ofHandover,
    page: () => picturesOfPage(browser, picture),
    window: ofPaneAndWindow,
    store: picturesOfStore,
  };
  for (const [name, part] of Object.entries(parts)) {
    if (wanted === undefined || wanted === name) await part(windows, server);
  }
  await browser.close();
  await server.close();
}

/** Why a finding is told, and what was ignored; told again behind it. */
async function ofIgnoring(word: WordPage, theme: string): Promise<void> {
  const { pane } = word;
  await pane.locator("[data-finding]").nth(1).click();
  await pane.getByRole("button", { name: "为什么" }).click();
  await pane.getByText("依据").waitFor();
  await ofPane(word, `why-${theme}`);
  await pane.getByRole("button", { name: "忽略…" }).click();
  await pane.getByLabel("为什么可以不改").fill("已与业务科室核对，数字无误");
  await pane.getByRole("button", { name: "忽略这一处" }).click();
  await pane.getByRole("button", { name: "已忽略 1" }).click();
  await pane.getByText("理由：").scrollIntoViewIfNeeded();
  await ofPane(word, `ignored-${theme}`);
  await pane.getByRole("button", { name: /^恢复/ }).click();
}

/** The settings, with a rule that is off. */
async function ofSettings(windows: Windows, server: RunningServer): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    const word = await openWordPage(windows, server, { theme, width: 1366, height: 1060 });
    const { pane } = word;
    await word.press("打开助手");
    await pane.getByRole("tab", { name: /^核对/ }).click();
    await pane.getByRole("button", { name: "设置和使用说明" }).click();
    await pane.getByLabel("再停用一条").selectOption({ label: "总体情况过长" });
    await pane.getByRole("button", { name: "恢复：总体情况过长" }).waitFor();
    await ofPane(word, `settings-${theme}`);
    await word.close();
  }
}

async function ofPaneAndWindow(windows: Windows, server: RunningServer): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    const word = await openWordPage(windows, server, { theme, width: 1440, height: 800 });
    const { pane } = word;
    await word.press("打开助手");
    await pane.getByRole("tab", { name: /^起草/ }).waitFor();
    await ofPane(word, `draft-${theme}`);
    await pane.getByRole("tab", { name: /^核对/ }).click();
    await pane.getByRole("button", { name: "检查本文" }).click();
    await pane.locator("[data-finding]").first().waitFor();
    await ofPane(word, `check-${theme}`);
    await pane.getByRole("tab", { name: /^填表/ }).click();
    await pane.getByText("从 Excel 粘贴").first().waitFor();
    await pane.getByRole("button", { name: /^表三/ }).click();
    await ofPane(word, `filling-${theme}`);
    await pane.getByRole("tab", { name: /^报送/ }).click();
    await ofPane(word, `submit-${theme}`);
    await pane.getByRole("tab", { name: /^核对/ }).click();
    await ofIgnoring(word, theme);
    await pane.getByRole("button", { name: "在文中标记" }).click();
    await word.comments.first().waitFor();
    await pane.locator("[data-finding]").nth(1).click();
    await word.page.waitForTimeout(1500);
    await word.screenshot(picture(`window-${theme}`));
    await pane.getByRole("tab", { name: /^起草/ }).click();
    await pane.locator("input[type=file]").setInputFiles(lastYear);
    await pane.getByText("六个部分都找到了").waitFor();
    await ofPane(word, `last-year-${theme}`);
    await pane.locator("mark").nth(6).scrollIntoViewIfNeeded();
    await ofPane(word, `preview-${theme}`);
    await word.close();
  }
  const small = await openWordPage(windows, server, { width: 1366, height: 620 });
  await small.press("打开助手");
  await small.pane.getByRole("tab", { name: /^核对/ }).click();
  await small.pane.getByRole("button", { name: "检查本文" }).click();
  await small.pane.locator("[data-finding]").first().waitFor();
  await ofPane(small, "check-small");
  await small.close();
}

void main();
