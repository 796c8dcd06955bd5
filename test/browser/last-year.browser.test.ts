import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { readFile } from "../../src/document";
import { formOf } from "../../src/form";
import { readReport } from "../../src/report";
import { isFull } from "../matrix/results";
import { describeRound, useBrowser, type WordPage } from "./support";

/**
 * From last year's report to the report that is handed in: choose the file, leave one paragraph out, insert, change
 * one open fact, confirm the others, type the tables, check, hand in.
 */

const simulated = useBrowser();

const fixture = (name: string): string => path.resolve(__dirname, "../fixtures/last-year", name);

/** Every empty number cell of the three tables, filled through the simulated Word; what was carried stays. */
const typeTables = (word: WordPage): Promise<void> => {
  const cells = Object.values(formOf("2021").tables).flatMap((table, index) =>
    table.rows.flatMap((row, tr) => {
      const numbers = row.cells.filter(({ role }) => role === "number");
      // Merged label cells count in each of their rows: a row of table 三 has as many as it has labels.
      const first = table.id === "applications" ? row.labels.length : row.cells.length - numbers.length;
      return numbers.map((_, i) => [index, tr, first + i] as const);
    }),
  );
  return word.page.evaluate((all) => {
    const simulated = window.wordWindow.word!;
    for (const [table, tr, tc] of all) simulated.typeInCell(table, tr, tc, "0");
  }, cells);
};

const partNames = (docx: Uint8Array): string[] => Object.keys(unzipSync(docx)).sort();

async function insertedDraft(word: WordPage, file: string): Promise<void> {
  const { pane } = word;
  await word.press("打开助手");
  await pane.getByRole("tab", { name: /^起草/ }).click();
  await pane.locator("input[type=file]").setInputFiles(fixture(file));
  await pane.getByText("六个部分都找到了").waitFor();
  await pane.getByRole("button", { name: "插入初稿", exact: true }).click();
  await pane.getByText(/还有 \d+ 处没核对/).waitFor({ timeout: 60_000 });
}

describeRound("last-year", ["web"], (profile, test) => {
  /** In `npm test` a new drafter goes this way (new-drafter), and the pane over the client library (test/matrix/last-year). */
  const testInMatrix: typeof test = (name, work) => void (isFull && test(name, work));

  testInMatrix(
    "becomes this year's: preview, leave out, insert, change, confirm, type, check, hand in",
    async () => {
      const word = await simulated.open({ docx: "new", profile });
      const { pane } = word;
      const before = partNames(await word.save());
      await word.press("打开助手");
      await pane.getByRole("tab", { name: /^起草/ }).click();
      await pane.locator("input[type=file]").setInputFiles(fixture("document.docx"));
      await pane.getByText("2024 年度的报告，将生成 2025 年度的初稿", { exact: true }).waitFor();
      expect(await pane.locator("ins").first().textContent()).toBe("2025");
      expect(await pane.locator("del").first().textContent()).toBe("2024");
      expect(await pane.locator("mark").count()).toBeGreaterThan(3);

      // One paragraph of part 五 is left out.
      const choices = pane.getByRole("checkbox");
      const left = (await choices.count()) - 4;
      const words = (await choices.nth(left).getAttribute("aria-label"))!.replace("采用：", "").slice(0, 12);
      await choices.nth(left).click();
      await pane.getByRole("button", { name: "插入初稿", exact: true }).click();
      await pane.getByText(/还有 \d+ 处没核对/).waitFor({ timeout: 60_000 });
      const texts = await word.paragraphTexts();
      expect(texts.join("\n")).toContain("2025年政府信息公开工作年度报告");
      expect(texts.some((text) => text.startsWith(words))).toBe(false);
      expect(await word.tables.count()).toBe(3);

      // One fact is changed in the document …
      const fields = pane.locator("[data-fact-input]");
      const fact = (await fields.first().getAttribute("aria-label"))!.replace("今年：", "");
      const index = texts.findIndex((text) => text.includes(fact));
      await word.page.evaluate(
        ([at, text]) => window.wordWindow.word!.typeParagraph(at as number, text as string),
        [index, texts[index]!.replace(fact, fact.replace(/\d+|[一二三四五六七八九十]+/u, "99"))] as const,
      );
      await pane.getByText("改过 1 处").waitFor();
      // … the next one in the pane, by the keyboard …
      const number = fields.first();
      const old = (await number.getAttribute("aria-label"))!.replace("今年：", "");
      await number.fill("4321");
      await number.press("Enter");
      await pane.getByText("改过 2 处").waitFor();
      expect((await word.paragraphTexts()).join("\n")).toContain(old.replace(/\d+/u, "4321"));
      // … and another one has not changed.
      await word.page.keyboard.press("Alt+Enter");
      await pane.getByText("没变 1 处").waitFor();

      // Handing in with open facts is asked about.
      await pane.getByRole("tab", { name: /^报送/ }).click();
      await pane.getByRole("button", { name: "检查本文" }).click();
      await pane.getByRole("button", { name: "清理并完成", exact: true }).click();
      await pane
        .getByText(/还有 \d+ 处上年的内容没有核对/)
        .first()
        .waitFor();
      await pane.getByRole("alertdialog").getByRole("button", { name: "去核对" }).click();
      while ((await fields.count()) > 0) {
        const at = await pane.getByRole("heading", { name: /上年内容/ }).textContent();
        await fields.first().press("Alt+Enter");
        await pane.getByRole("heading", { name: at!, exact: true }).waitFor({ state: "detached" });
      }
      await typeTables(word);
      await pane.getByRole("tab", { name: /^报送/ }).click();
      await pane.getByRole("button", { name: /^清理并完成/ }).click();
      await pane.getByText("已清理，文件里没有年报助手的内容了").first().waitFor();
      await pane.getByRole("heading", { name: /^已清理/ }).waitFor();

      await word.cell(0, 0, 0).click();
      const saved = await word.save();
      expect(partNames(saved)).toEqual(before);
      const reading = await readFile(saved);
      if (!reading.ok) throw new Error(reading.code);
      const report = readReport(reading.document);
      expect(report.year).toBe(2025);
      expect(report.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(word.errors).toEqual([]);
      expect(await word.unsupported()).toEqual([]);
    },
  );

  test("says so when the file is another body's, and inserts one part under its heading", async () => {
    const word = await simulated.open({ profile });
    const { pane } = word;
    await word.press("打开助手");
    await pane.getByRole("tab", { name: /^起草/ }).click();
    const other = path.resolve(__dirname, "../fixtures/eight-against-zero/document.docx");
    await pane.locator("input[type=file]").setInputFiles(other);
    await pane.getByText("这份可能不是本文的上年报告").first().waitFor();
    await pane.getByRole("button", { name: "仍然使用" }).click();
    const before = await word.paragraphTexts();
    await pane.getByRole("button", { name: /^插入：五、/ }).click();
    await pane
      .getByText(/已插入第五部分/)
      .first()
      .waitFor({ timeout: 60_000 });
    const after = await word.paragraphTexts();
    const heading = after.findIndex((text) => text.startsWith("五、"));
    expect(after.length).toBeGreaterThan(before.length);
    expect(after[heading + 1]).not.toBe(before[before.findIndex((text) => text.startsWith("五、")) + 1]);
    expect(before.filter((text) => !after.includes(text))).toEqual([]);
  });
});

describe("last year's report", () => {
  // A new drafter's is a .doc.
  it.each(isFull ? ["document.doc", "document.html"] : ["document.html"])(
    "is read and inserted from %s",
    async (file) => {
      const word = await simulated.open({ docx: "new" });
      await insertedDraft(word, file);
      const reading = await readFile(readFileSync(fixture("document.docx")));
      if (!reading.ok) throw new Error(reading.code);
      const last = readReport(reading.document);
      const carried = last.tables.applications!.cells.get("applications/carriedOut/natural")!.text;
      await word.cell(0, 0, 0).click();
      const inserted = await readFile(await word.save());
      if (!inserted.ok) throw new Error(inserted.code);
      const draft = readReport(inserted.document);
      expect(draft.year).toBe(2025);
      expect(draft.tables.applications!.cells.get("applications/carriedIn/natural")!.text).toBe(carried);
    },
  );

  it("says what to do with a file that is no report, empty, a scan or too large", async () => {
    const word = await simulated.open({ docx: "new" });
    const { pane } = word;
    await word.press("打开助手");
    await pane.getByRole("tab", { name: /^起草/ }).click();
    const files: [string, Buffer, RegExp][] = [
      ["empty.docx", Buffer.alloc(0), /空文件/],
      ["scan.pdf", Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF"), /PDF/],
      ["letter.txt", Buffer.from("各位同事：\n明天下午开会。\n办公室\n"), /没有找到它的标题/],
      ["large.docx", Buffer.alloc(20 * 1024 * 1024 + 1), /20 MB/],
    ];
    // The browser takes them from the disk, as from a person: 20 MB sent through its protocol take half a minute.
    const folder = mkdtempSync(path.join(tmpdir(), "nianbao-files-"));
    try {
      for (const [name, buffer, sentence] of files) {
        const file = path.join(folder, name);
        writeFileSync(file, buffer);
        await pane.locator("input[type=file]").setInputFiles(file);
        await pane.getByText(sentence).first().waitFor();
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
