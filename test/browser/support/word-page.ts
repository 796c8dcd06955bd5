import { buffer } from "node:stream/consumers";
import type { ConsoleMessage, Download, Frame, FrameLocator, Locator, Page } from "playwright-core";
import type { Behaviours } from "../../simulated-word/behaviours";
import { profiles, supportsSet, type ProfileName } from "../../simulated-word/profiles";
import { switchTexts } from "../../simulated-word/switches";
import type { ShownComment } from "../../simulated-word/model/user-actions";
import type { RunningServer } from "./server";
import type { BrowserWindow, WindowLocale, Windows } from "./windows";

export interface WordPageOptions {
  /** The document to open: its bytes, `new` for an empty one, else the sample report. */
  docx?: Uint8Array | "new";
  profile?: ProfileName;
  /** Switches of the profile that are flipped. */
  behaviours?: Partial<Behaviours>;
  /** Task panes beside the document. */
  panes?: 1 | 2;
  theme?: "light" | "dark";
  locale?: WindowLocale;
  /** Of the window, in CSS pixels. */
  width?: number;
  height?: number;
}

/** The bytes of a download: it lies where the browser was started, which may be another process. */
export const downloaded = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await buffer(await download.createReadStream()));

/** The simulated Word in a browser, as a person at it would use it. */
export class WordPage {
  /** Errors that nobody caught and console errors, of the page and of the add-in. */
  readonly errors: string[] = [];

  private readonly onPageError = (error: Error): void => void this.errors.push(String(error.stack));
  private readonly onConsole = (message: ConsoleMessage): void => {
    if (message.type() === "error") this.errors.push(message.text());
  };

  /** @param leave closes the window */
  constructor(
    private readonly window: BrowserWindow,
    private readonly leave: () => Promise<void>,
  ) {
    this.page.on("pageerror", this.onPageError);
    this.page.on("console", this.onConsole);
  }

  get page(): Page {
    return this.window.page;
  }

  /** The task pane's page; the first one where there are two. */
  get pane(): FrameLocator {
    return this.paneAt(0);
  }

  paneAt(index: number): FrameLocator {
    return this.page.locator(".pane").nth(index).frameLocator("iframe");
  }

  /** The frame of a task pane, to run code in. */
  async paneFrame(index = 0): Promise<Frame> {
    const element = await this.page.locator(".pane").nth(index).locator("iframe").elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error(`pane ${index} has no frame`);
    return frame;
  }

  async closePane(index = 0): Promise<void> {
    await this.page.locator(".pane").nth(index).getByRole("button", { name: "关闭任务窗格" }).click();
  }

  get tables(): Locator {
    return this.page.locator(".sheet table");
  }

  get paragraphs(): Locator {
    return this.page.locator(".sheet .paragraph");
  }

  get comments(): Locator {
    return this.page.locator(".balloon");
  }

  /** What shows marks in a version of Word: comments, or colours where add-ins have none (docs/marks.md). */
  marks(profile: ProfileName): Locator {
    const hasComments = supportsSet(profiles[profile], "WordApi 1.4");
    return hasComments ? this.comments : this.page.locator(".sheet .paragraph span[style*=background]");
  }

  /** Presses a ribbon button, and an entry of its menu, by what stands on it. */
  async press(button: string, entry?: string | RegExp): Promise<void> {
    await this.page.locator(".ribbon").getByRole("button", { name: button, exact: true }).click();
    if (entry !== undefined) await this.page.getByRole("menuitem", { name: entry }).click();
  }

  /** A drawn cell, by table, row and place among the row's drawn cells. */
  cell(table: number, row: number, cell: number): Locator {
    return this.tables.nth(table).locator("tr:not(.page-space)").nth(row).locator("> td.cell").nth(cell);
  }

  /** Clicks into a cell and types over what is in it. */
  async typeInCell(table: number, row: number, cell: number, text: string): Promise<void> {
    const target = this.cell(table, row, cell).locator(".paragraph").last();
    await target.click();
    await this.page.keyboard.press("Home");
    await this.page.keyboard.press("Shift+End");
    await this.page.keyboard.press("Delete");
    await this.page.keyboard.type(text);
  }

  /** Texts of all paragraphs of the document itself, in cells too. */
  paragraphTexts(): Promise<string[]> {
    return this.page.evaluate(() => window.wordWindow.word?.paragraphTexts() ?? []);
  }

  commentTexts(): Promise<ShownComment[]> {
    return this.page.evaluate(() => window.wordWindow.word?.comments() ?? []);
  }

  /** Members of the object model that the add-in asked for and the simulated Word lacks. */
  unsupported(): Promise<string[]> {
    return this.page.evaluate(() => [...(window.wordWindow.word?.unsupported ?? [])]);
  }

  /** Opens a document as a person does, through the file chooser. */
  async open(docx: Uint8Array, name = "document.docx"): Promise<void> {
    const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    await this.page
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name, mimeType, buffer: Buffer.from(docx) });
    await this.page.getByRole("status").filter({ hasText: name }).waitFor();
  }

  /** Presses 另存为 and gives the bytes of the download. */
  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.keyboard.press("Control+s"),
    ]);
    return downloaded(download);
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }

  /** Of the time since it was last asked. @throws Error when a page of the window has asked for an address elsewhere */
  assertNothingLeft(): void {
    this.window.guard.assertNothingLeft();
  }

  /** @throws Error as above */
  async close(): Promise<void> {
    this.page.off("pageerror", this.onPageError);
    this.page.off("console", this.onConsole);
    await this.leave();
    this.assertNothingLeft();
  }
}

/** Opens the simulated Word in a window of its own. */
export async function openWordPage(
  windows: Windows,
  server: Pick<RunningServer, "url">,
  options: WordPageOptions = {},
): Promise<WordPage> {
  const { docx, profile = "m365", theme = "light", locale = "zh-CN", width = 1440, height = 900 } = options;
  const { behaviours = {}, panes = 1 } = options;
  const opened = await windows.open(locale);
  const word = new WordPage(opened, () => windows.close(locale, opened));
  const { page } = word;
  await page.setViewportSize({ width, height });
  const query = new URLSearchParams({ profile, theme, locale, panes: String(panes) });
  if (docx) query.set("document", "new");
  for (const each of switchTexts(behaviours)) query.append("switch", each);
  const isThere = page.url().startsWith(`${server.url}/word/`);
  if (isThere) await page.evaluate((search) => window.openWordWindow(search), `?${query}`);
  else await page.goto(`${server.url}/word/?${query}`);
  await page.locator(".sheet .paragraph").first().waitFor();
  if (docx instanceof Uint8Array) await word.open(docx);
  return word;
}
