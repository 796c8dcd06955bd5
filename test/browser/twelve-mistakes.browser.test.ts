import path from "node:path";
import { check } from "../../src/check";
import { readFile } from "../../src/document";
import { formOf } from "../../src/form";
import { readReport, usualYear } from "../../src/report";
import { twelveMistakes, withoutMistakes, wordsOf } from "../fixtures/build/twelve-mistakes";
import { useBrowser, type WordPage } from "./support";

/**
 * A drafter with a report that has twelve mistakes, and one sentence that only looks like one: each is mended as the pane
 * proposes, or in the document where only the drafter knows what belongs there; the sentence is let stand, with the
 * reason. At the end the list is clean, and the file is word for word the report as it should be.
 */
const simulated = useBrowser();
const year = usualYear(new Date());
/** Twelve, and the sentence that is true. */
const FOUND = 13;
const REASON = "办法确实是上年制定的，已与法规科核对";

/** What the drafter types over a paragraph of the document. */
async function retype(word: WordPage, from: string, to: string): Promise<void> {
  const at = (await word.paragraphTexts()).findIndex((text) => text.includes(from));
  expect(at).toBeGreaterThanOrEqual(0);
  await word.page.evaluate(
    ([index, wrong, right]) => {
      const document = window.wordWindow.word!;
      document.typeParagraph(index, document.paragraphTexts()[index]!.replace(wrong, right));
    },
    [at, from, to] as const,
  );
}

/** What the drafter types where a finding says that something of the text is wrong. */
function retypeWhat(word: WordPage, says: string): Promise<void> {
  const known = wordsOf(year).find(([wrong]) => says.includes(wrong) || says.includes(wrong.slice(-6)));
  if (!known) throw new Error(`Nobody knows what to do about: ${says}`);
  return retype(word, ...known);
}

/** The number that no other tells: how many documents are in force. */
async function fillInForce(word: WordPage): Promise<void> {
  const { rows } = formOf("2021").tables.disclosure;
  const row = rows.findIndex(({ key }) => key === "disclosure/normative");
  await word.page.evaluate(([tr, tc]) => window.wordWindow.word!.typeInCell(0, tr, tc, "4"), [
    row,
    rows[row]!.labels.length + 2,
  ] as const);
}

const textsOf = async (docx: Uint8Array): Promise<string[]> => {
  const read = await readFile(docx);
  if (!read.ok) throw new Error(read.code);
  return read.document.paragraphs.map(({ text }) => text).filter((text) => text !== "");
};

/** The dearest first: what the drafter does with the first finding of the list. */
async function mend(word: WordPage, rounds: string[]): Promise<void> {
  const { pane } = word;
  const row = pane.locator("li:has([data-finding])").first();
  const id = await row.locator("[data-finding]").getAttribute("data-finding");
  const says = (await row.locator("[data-finding]").textContent()) ?? "";
  const fix = row.getByRole("button", { name: /^(?:改为|改成)/ });
  rounds.push(says);
  if (says.includes("制定的内容审核办法")) {
    await row.locator("[data-finding]").click();
    await row.getByRole("button", { name: "忽略…" }).click();
    await row.getByLabel("为什么可以不改").fill(REASON);
    await row.getByRole("button", { name: "忽略这一处" }).click();
  } else if ((await fix.count()) > 0) await fix.click();
  else {
    // Only the drafter knows what belongs there.
    await row.locator("[data-finding]").click();
    if (says.includes("没有填")) await fillInForce(word);
    else await retypeWhat(word, says);
    await pane.getByRole("button", { name: "重新检查" }).first().click();
  }
  await pane.locator(`[data-finding="${id}"]`).waitFor({ state: "detached" });
}
describe("a drafter with twelve mistakes", () => {
  it("reaches a clean list and the report as it should be, and nothing that is right was changed", async () => {
    const word = await simulated.open({
      docx: twelveMistakes(year),
      profile: "m365",
      width: 1366,
      height: 768,
    });
    const { pane, page } = word;
    const look = async (name: string): Promise<void> => {
      const folder = process.env.NIANBAO_LOOK;
      if (folder) await page.locator(".pane").screenshot({ path: path.join(folder, `twelve-${name}.png`) });
    };
    await word.press("打开助手");
    await pane.getByRole("tab", { name: /^核对/ }).click();
    await pane.getByRole("button", { name: "检查本文" }).click();
    await pane.locator("[data-finding]").first().waitFor();
    await look("found");
    // Twelve mistakes, and the sentence that is true.
    expect(await pane.locator("[data-finding]").count()).toBe(FOUND);
    await pane.getByText(`${year} 年度`).first().waitFor();

    const rounds: string[] = [];
    while ((await pane.locator("[data-finding]").count()) > 0) {
      expect(rounds.length).toBeLessThan(FOUND);
      await mend(word, rounds);
    }
    // One mistake, one finding: nothing was found twice, and no correction made another one necessary.
    expect(rounds).toHaveLength(FOUND);
    await pane.getByText("没有其他问题").waitFor();
    await look("clean");

    await pane.getByRole("tab", { name: /^报送/ }).click();
    await pane.getByText("没有未完成的项").first().waitFor();
    await look("submit");
    expect(await pane.locator('[data-item][data-state="open"]').count()).toBe(0);
    await pane.getByRole("button", { name: "清理并完成" }).click();
    await pane.getByText("已清理，文件可以报送").first().waitFor();

    // The keyboard back into the document, as a person who saves it.
    await word.paragraphs.first().click();
    const saved = await word.save();
    expect(await textsOf(saved)).toEqual(await textsOf(withoutMistakes(year)));
    const read = await readFile(saved);
    const { findings, relations } = check(readReport(read.ok ? read.document : (undefined as never)), {
      year,
    });
    expect(relations).toEqual({ held: 42, broken: 0, unchecked: 0 });
    expect(findings.map(({ rule }) => rule)).toEqual(["year/stale"]);
    expect(word.errors).toEqual([]);
  });
});
