import { unzipSync } from "fflate";
import { formOf } from "../../../src/form";
import { profiles, supportsSet, type ProfileName } from "../../simulated-word/profiles";
import type { WordPage } from "./word-page";

/** Rows of table 三 as drawn: three of heads, then 25 of numbers; the last seven cells of a row are the numbers. */
const HEADS = 3;
const NUMBERS = 7;

async function typeRow(word: WordPage, row: number, numbers: string[]): Promise<void> {
  const cells = await word.tables.nth(0).locator("tr:not(.page-space)").nth(row).locator("> td.cell").count();
  for (const [i, number] of numbers.entries()) await word.typeInCell(0, row, cells - NUMBERS + i, number);
}

/** Ordinals of the cells that hold numbers; merged label cells count in each of their rows. */
const numberCells = formOf("2021").tables.applications.rows.flatMap((row, tr) =>
  row.key === null ? [] : Array.from({ length: NUMBERS }, (_, i) => [tr, row.labels.length + i] as const),
);

/** All 175 numbers at once, through the simulated Word itself; the three rows that matter are typed by hand. */
const fillWithZeros = (word: WordPage): Promise<void> =>
  word.page.evaluate((cells) => {
    for (const [tr, tc] of cells) window.wordWindow.word!.typeInCell(0, tr, tc, "0");
  }, numberCells);

export const documentXml = (docx: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(docx)["word/document.xml"]!);

/**
 * The main job as a person does it, in an empty document: insert table 三 from the ribbon, type a wrong total, check, see
 * the mark on that very cell, go to it, correct it, check again, clear the marks, save.
 * @returns the file before the first check and the one at the end
 */
export async function doMainJob(
  word: WordPage,
  profile: ProfileName,
): Promise<{ typed: Uint8Array; saved: Uint8Array }> {
  // Where Word has no comments for add-ins, marks are colours (docs/marks.md).
  const hasComments = supportsSet(profiles[profile], "WordApi 1.4");
  await word.press("插入模板", "表三");
  await word.tables.first().waitFor();
  expect(await word.tables.count()).toBe(1);

  await fillWithZeros(word);
  await typeRow(word, HEADS, ["3", "0", "0", "0", "0", "0", "3"]);
  await typeRow(word, HEADS + 2, ["3", "0", "0", "0", "0", "0", "4"]);
  await typeRow(word, HEADS + 23, ["3", "0", "0", "0", "0", "0", "3"]);
  const typed = await word.save();

  await word.press("打开助手");
  const { pane } = word;
  await pane.getByRole("tab", { name: /^核对/ }).click();
  await pane.getByRole("button", { name: "检查本文" }).click();
  const finding = pane.locator("[data-finding]").filter({ hasText: "（一）予以公开" }).first();
  await finding.waitFor();
  expect(await finding.textContent()).toContain("应为 3");

  await pane.getByRole("button", { name: "在文中标记" }).click();
  const row = word.tables
    .nth(0)
    .locator("tr:not(.page-space)")
    .nth(HEADS + 2);
  const total = row.locator("> td.cell").last();
  await word.marks(profile).first().waitFor();
  if (hasComments) {
    const comments = await word.commentTexts();
    expect(comments.every(({ text }) => text.startsWith("【年报校验】"))).toBe(true);
    expect(await total.locator(".commented").count()).toBeGreaterThan(0);
  } else {
    await total.locator("span[style*=background]").first().waitFor();
    expect(await word.commentTexts()).toEqual([]);
  }

  await finding.click();
  await word.page.locator(".sheet .selected, .sheet .caret-cell").first().waitFor({ timeout: 20_000 });
  await pane
    .getByRole("button", { name: /改为 3/ })
    .first()
    .click();
  await total.filter({ hasText: /^\s*3\s*$/ }).waitFor();

  await pane.getByRole("button", { name: /重新检查|检查本文/ }).click();
  await pane.getByText("没有找到“二、主动公开政府信息情况”").first().waitFor();
  expect(await pane.locator("[data-finding]").filter({ hasText: "予以公开" }).count()).toBe(0);

  await pane.getByRole("button", { name: "清除全部标记" }).click();
  await word.marks(profile).first().waitFor({ state: "detached" });
  // The keyboard is in the pane's page; the shortcut belongs to Word.
  await total.click();
  return { typed, saved: await word.save() };
}
