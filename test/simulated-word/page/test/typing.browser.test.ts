import { strFromU8, unzipSync } from "fflate";
import type { Keyboard } from "playwright-core";
import { useBrowser, type WordPage } from "../../../browser/support";

const simulated = useBrowser();
let word: WordPage;
let keyboard: Keyboard;

beforeEach(async () => {
  word = await simulated.open();
  ({ keyboard } = word.page);
});

/** The row 一、本年新收 of table 三: label, five kinds of applicants and one more, total. */
const newApplications = 3;

async function rowTexts(): Promise<string[]> {
  const row = word.tables.nth(1).locator("tr:not(.page-space)").nth(newApplications);
  return (await row.locator("> td.cell").allInnerTexts()).map((each) => each.trim());
}

const documentXml = (docx: Uint8Array): string => strFromU8(unzipSync(docx)["word/document.xml"]!);

describe("typing into a cell", () => {
  it("changes that cell in the saved file and nothing else", async () => {
    const before = documentXml(await word.save()).split("<w:tc>");
    await word.typeInCell(1, newApplications, 2, "31");
    expect((await rowTexts()).slice(1, 4)).toEqual(["12", "31", "0"]);
    const after = documentXml(await word.save()).split("<w:tc>");
    const changed = after.filter((cell, index) => cell !== before[index]);
    expect(after).toHaveLength(before.length);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain("<w:t>31</w:t>");
  });

  it("goes to the next cell with Tab and back, and types over what is in it", async () => {
    await word.cell(1, newApplications, 1).click();
    await keyboard.press("Tab");
    await keyboard.type("41");
    await keyboard.press("Shift+Tab");
    await keyboard.type("40");
    expect((await rowTexts()).slice(1, 4)).toEqual(["40", "41", "0"]);
  });

  it("takes typing back one cell at a time, and brings it again", async () => {
    await word.typeInCell(1, newApplications, 2, "41");
    await word.typeInCell(1, newApplications, 3, "42");
    await keyboard.press("Control+z");
    expect((await rowTexts()).slice(1, 4)).toEqual(["12", "41", ""]);
    await keyboard.press("Control+y");
    expect((await rowTexts()).slice(1, 4)).toEqual(["12", "41", "42"]);
    for (let step = 0; step < 4; step += 1) await keyboard.press("Control+z");
    expect((await rowTexts()).slice(1, 4)).toEqual(["12", "3", "0"]);
  });

  it("does not join cells with Backspace", async () => {
    await word.cell(1, newApplications, 2).click();
    await keyboard.press("Home");
    await keyboard.press("Backspace");
    expect((await rowTexts()).slice(0, 4)).toEqual(["一、本年新收政府信息公开申请数量", "12", "3", "0"]);
  });
});

describe("typing into a paragraph", () => {
  const first = (): Promise<string[]> => word.paragraphTexts().then((texts) => texts.slice(0, 2));

  it("splits it with Enter and joins it again with Backspace", async () => {
    const [before] = await first();
    await word.paragraphs.first().click();
    await keyboard.press("Control+Home");
    await keyboard.press("ArrowRight");
    await keyboard.press("Enter");
    expect(await first()).toEqual([before!.slice(0, 1), before!.slice(1)]);
    await keyboard.press("Backspace");
    expect((await first())[0]).toBe(before);
  });

  it("writes at the caret and takes a selected word out", async () => {
    const [before] = await first();
    await word.paragraphs.first().click();
    await keyboard.press("Control+Home");
    await keyboard.type("关于");
    expect((await first())[0]).toBe(`关于${before}`);
    await keyboard.press("Shift+ArrowLeft");
    // The document has the selection by now and shows it; it must go on growing to the left.
    await word.page.waitForFunction(() => window.wordWindow.word?.selection().text === "于");
    await keyboard.press("Shift+ArrowLeft");
    await keyboard.press("Delete");
    expect((await first())[0]).toBe(before);
  });

  it("takes what an input method writes", async () => {
    const [before] = await first();
    await word.paragraphs.first().click();
    await keyboard.press("Control+Home");
    const session = await word.page.context().newCDPSession(word.page);
    await session.send("Input.imeSetComposition", { text: "guan yu", selectionStart: 7, selectionEnd: 7 });
    await session.send("Input.insertText", { text: "关于" });
    await keyboard.type("，");
    expect((await first())[0]).toBe(`关于，${before}`);
    // The title's line break (\v) is drawn, it has no text.
    expect(await word.paragraphs.first().textContent()).toBe(`关于，${before}`.replace("\v", ""));
  });
});
