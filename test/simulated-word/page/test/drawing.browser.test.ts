import { useBrowser, type WordPage } from "../../../browser/support";

const simulated = useBrowser({ closing: afterAll });
let word: WordPage;

beforeAll(async () => {
  word = await simulated.open();
});

/** [column span, row span] of the drawn cells of a row. */
const spans = (table: number, row: number): Promise<[number, number][]> =>
  word.tables
    .nth(table)
    .locator("tr:not(.page-space)")
    .nth(row)
    .locator("> td.cell")
    .evaluateAll((cells) => (cells as HTMLTableCellElement[]).map((cell) => [cell.colSpan, cell.rowSpan]));

describe("the drawn sample report", () => {
  it("shows every paragraph of the document with its text", async () => {
    const drawn = await word.paragraphs.evaluateAll((elements) =>
      elements.map((element) => element.textContent),
    );
    // A line break (\v) is drawn, it has no text.
    const written = (await word.paragraphTexts()).map((each) => each.replaceAll("\v", ""));
    expect(drawn.filter(Boolean)).toEqual(written.filter(Boolean));
    expect(drawn.filter(Boolean).length).toBeGreaterThan(200);
  });

  it("shows its three tables", async () => {
    expect(await word.tables.count()).toBe(3);
  });

  it("shows the merged cells of the applications' head", async () => {
    expect(await spans(1, 0)).toEqual([
      [3, 3],
      [7, 1],
    ]);
    expect(await spans(1, 1)).toEqual([
      [1, 2],
      [5, 1],
      [1, 2],
    ]);
  });

  it("shows the cell of the outcomes beside all its rows", async () => {
    const [outcomes] = await spans(1, 5);
    expect(outcomes![1]).toBeGreaterThanOrEqual(20);
  });

  it("lays it out on several pages with nothing across a gap", async () => {
    const clashes = await word.page.evaluate(() => {
      const gaps = [...document.querySelectorAll(".page-gap")].map((gap) => gap.getBoundingClientRect());
      const lines = [...document.querySelectorAll(".sheet .paragraph")].map((line) =>
        line.getBoundingClientRect(),
      );
      const clash = (line: DOMRect): boolean =>
        gaps.some((gap) => line.top < gap.bottom && line.bottom > gap.top);
      return { gaps: gaps.length, lines: lines.filter((line) => line.height > 0 && clash(line)).length };
    });
    expect(clashes.gaps).toBeGreaterThan(1);
    expect(clashes.lines).toBe(0);
    await expect(word.page.locator(".place").textContent()).resolves.toBe(
      `第 1 页，共 ${clashes.gaps + 1} 页`,
    );
  });

  it("leaves nothing on the console", () => {
    expect(word.errors).toEqual([]);
  });
});
