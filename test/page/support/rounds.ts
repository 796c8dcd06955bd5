import path from "node:path";
import type { Page } from "playwright-core";
import { p } from "../../simulated-word/support/xml";
import { withHeader } from "../../simulated-word/support/with-header";

/** What a person does in the page, the same in every browser. */

const FIXTURES = path.resolve(__dirname, "../../fixtures");

/** A report with slips: one total is 14 and has to be 15. */
export const SAMPLE = path.join(FIXTURES, "sample", "document.docx");
/** Last year's report of the same body. */
export const LAST_YEAR = path.join(FIXTURES, "last-year", "document.docx");

/** What an office begins with: a page with its head, and a line on it. */
export const letterhead = (): Uint8Array => withHeader("云溪县文化和旅游局", p("送审稿"));

/** Saves by a button of the page, and gives the bytes of what the browser has saved. */
export type Save = (button: string) => Promise<{ name: string; bytes: Uint8Array }>;

type Chosen = string | { name: string; mimeType: string; buffer: Buffer };

/** Opens a file and waits until it is shown. */
export async function openFile(page: Page, file: Chosen): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(file);
  await page.locator(".sheet").waitFor();
}

/** Opens a report and checks it. */
export async function openReport(page: Page, report: string): Promise<void> {
  await openFile(page, report);
  await page.getByRole("tab", { name: /核对/ }).click();
  await page.getByRole("button", { name: /检查/ }).first().click();
  await page.locator("[data-finding]").first().waitFor();
}

const changed = (page: Page) => page.getByText("有改动未保存");

/** One correction: done, taken back, done again; then it is saved. */
export async function correctAndSave(page: Page, save: Save): ReturnType<Save> {
  await openReport(page, SAMPLE);
  const correction = page.getByRole("button", { name: /改为 15/ });
  await correction.click();
  await changed(page).waitFor();
  await page.getByRole("button", { name: /^撤销/ }).first().click();
  await changed(page).waitFor({ state: "detached" });
  await correction.click();
  await changed(page).waitFor();
  const saved = await save("另存为 .docx");
  await changed(page).waitFor({ state: "detached" });
  return saved;
}

/** What is typed in the round of last year's report. */
export const TYPED = { telephone: "0899-6612346", carriedOut: "1" };

/** Last year's report through the four places: drafted, filled in, checked, handed in; then it is saved. */
export async function lastYearAndSave(page: Page, save: Save): ReturnType<Save> {
  const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  await openFile(page, { name: "本年.docx", mimeType, buffer: Buffer.from(letterhead()) });
  const pane = page.locator(".pane");
  await pane.getByRole("tab", { name: /^起草/ }).click();
  await pane.locator("input[type=file]").setInputFiles(LAST_YEAR);
  await pane.getByText("六个部分都找到了").waitFor();
  await pane.getByRole("button", { name: "插入初稿", exact: true }).click();
  await pane.locator("[data-fact-input]:focus").waitFor();
  await page.keyboard.type(TYPED.telephone);
  await page.keyboard.press("Enter");
  await pane.getByText("改过 1 处").waitFor();
  await page.keyboard.press("Alt+Enter");
  await pane.getByText("没变 1 处").waitFor();

  await pane.getByRole("tab", { name: /^填表/ }).click();
  for (const table of ["表二", "表三", "表四"]) {
    await pane
      .getByRole("button", { name: new RegExp(`^${table}`) })
      .first()
      .click();
    if (table === "表三") {
      await pane.getByRole("button", { name: /结转下年度/, expanded: false }).click();
      await pane.locator('[data-cell="applications/carriedOut/natural"]').click();
      await page.keyboard.type(TYPED.carriedOut);
    }
    await pane.getByRole("button", { name: /^其余填 0/ }).click();
  }
  await pane.locator("#fill-write").click();
  await pane.getByText("三张表都填好了").first().waitFor();

  await pane.getByRole("button", { name: "去核对" }).click();
  await pane.getByRole("button", { name: "检查本文" }).click();
  await pane.locator("#check-summary dd").first().waitFor();
  // Every relation holds, none is broken, none could not be looked at.
  expect(await pane.locator("#check-summary dd").allTextContents()).toEqual(["51", "0", "0"]);

  await pane.getByRole("tab", { name: /^报送/ }).click();
  await pane.getByRole("button", { name: "清理并完成", exact: true }).click();
  await pane.getByRole("alertdialog").getByRole("button").last().click();
  await pane.getByRole("heading", { name: /^已清理/ }).waitFor();
  return save("另存为 .docx");
}
