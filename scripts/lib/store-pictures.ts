import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Locator } from "playwright-core";
import { text, type Language } from "../../src/messages";
import type { RunningServer } from "../../test/browser/support/server";
import type { Windows } from "../../test/browser/support/windows";
import { openWordPage, type WordPage, type WordPageOptions } from "../../test/browser/support/word-page";
import { LOCALES, type StoreLocale } from "../store/listing";
import { SCREENSHOT } from "../store/limits";
import { picturesOf, type PICTURES } from "../store/pictures";

const fixtures = path.resolve(__dirname, "../../test/fixtures");

/** Bands of the simulated Word above and below document and pane, in CSS pixels: pictures for the store show neither ribbon nor status. */
const ABOVE = 167;
const BELOW = 27;

/** The simulated Word with the pane open, in the language of a listing. */
class StoreWindow {
  readonly say: (id: string) => string;

  private constructor(
    readonly word: WordPage,
    language: Language,
  ) {
    this.say = (id) => text(id, {}, language);
  }

  static async open(
    windows: Windows,
    server: RunningServer,
    locale: StoreLocale,
    docx?: WordPageOptions["docx"],
  ): Promise<StoreWindow> {
    const height = ABOVE + SCREENSHOT.height + BELOW;
    const options = { locale, theme: "light", width: SCREENSHOT.width, height } as const;
    const word = await openWordPage(windows, server, docx ? { ...options, docx } : options);
    await word.press(locale === "zh-CN" ? "打开助手" : "Open assistant");
    return new StoreWindow(word, locale === "zh-CN" ? "zh" : "en");
  }

  button(id: string): Locator {
    return this.word.pane.getByRole("button", { name: this.say(id), exact: true }).first();
  }

  async to(tab: "draft" | "fill" | "check" | "submit"): Promise<void> {
    await this.word.pane.getByRole("tab", { name: new RegExp(`^${this.say(`pane/tab.${tab}`)}`) }).click();
  }

  async check(): Promise<void> {
    await this.to("check");
    await this.button("pane/check.run").click();
    await this.button("pane/check.again").waitFor();
  }

  /** Scrolls the document to one of its tables. */
  async show(table: number): Promise<void> {
    await this.word.tables.nth(table).evaluate((element) => element.scrollIntoView({ block: "center" }));
  }

  async picture(file: string): Promise<void> {
    // What is gone to is scrolled to at leisure.
    await this.word.page.waitForTimeout(1500);
    const clip = { x: 0, y: ABOVE, width: SCREENSHOT.width, height: SCREENSHOT.height };
    await this.word.page.screenshot({ path: file, clip });
    await this.word.close();
  }
}

/** A correct report, of an invented body. */
const correct = (): Uint8Array => readFileSync(path.join(fixtures, "correct", "document.docx"));

/** The same, with a sentence that tells another number than its table. */
function contradictory(): Uint8Array {
  const parts = unzipSync(correct());
  const body = strFromU8(parts["word/document.xml"]!);
  const changed = body.replace("全年新收政府信息公开申请15件", "全年新收政府信息公开申请16件");
  if (changed === body) throw new Error("The correct report has another sentence on applications.");
  return zipSync({ ...parts, "word/document.xml": strToU8(changed) });
}

type Shown = (open: (docx?: WordPageOptions["docx"]) => Promise<StoreWindow>) => Promise<StoreWindow>;

/** What each picture shows, by its name. */
const shown: Record<(typeof PICTURES)[number], Shown> = {
  "1-check": async (open) => {
    const window = await open();
    await window.check();
    const finding = window.word.pane.locator("[data-finding]").nth(2);
    await finding.click();
    await finding.evaluate((item) => item.scrollIntoView({ block: "end" }));
    return window;
  },
  "2-prose": async (open) => {
    const window = await open(contradictory());
    await window.check();
    await window.word.pane.locator("[data-finding]").first().click();
    return window;
  },
  "3-draft": async (open) => {
    const window = await open("new");
    await window.to("draft");
    await window.word.pane.locator("input[type=file]").setInputFiles({
      name: "2024.docx",
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      buffer: readFileSync(path.join(fixtures, "last-year", "document.docx")),
    });
    await window.word.pane.getByText(window.say("pane/last.parts")).waitFor();
    await window.button("pane/last.insert").click();
    await window.word.tables.first().waitFor();
    await window.word.pane.getByRole("textbox").first().waitFor();
    return window;
  },
  "4-tables": async (open) => {
    const window = await open();
    await window.to("fill");
    await window.button("pane/help.dismiss").click();
    await window.word.pane.getByRole("button", { name: /175/ }).click();
    await window.word.pane.getByRole("button", { name: /本年新收/ }).click();
    await window.show(1);
    return window;
  },
  "5-submit": async (open) => {
    const window = await open(correct());
    await window.check();
    await window.to("submit");
    await window.show(2);
    return window;
  },
};

/** The pictures of both listings, taken from the simulated Word. */
export async function picturesOfStore(windows: Windows, server: RunningServer): Promise<void> {
  for (const locale of LOCALES) {
    for (const { name, file } of picturesOf(locale)) {
      mkdirSync(path.dirname(file), { recursive: true });
      const window = await shown[name]((docx) => StoreWindow.open(windows, server, locale, docx));
      await window.picture(file);
    }
  }
}
