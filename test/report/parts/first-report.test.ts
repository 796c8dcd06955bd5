import { allCells, readFile } from "../../../src/document";
import { formOf, tableIds } from "../../../src/form";
import { readReport } from "../../../src/report";
import { CORRECT_PROSE } from "../../check/support/correct-report";
import { reportIn, sharedFile, sharedFolder, sharedFiles } from "../../support/shared-reports";
import { existsSync } from "node:fs";
import { buildDocument, type SketchBlock } from "../support/build";
import { sketchForm } from "../support/sketch";

const form = formOf("2021");

/** The correct report, with this number in every cell of its tables. */
const report = (number: string): SketchBlock[] =>
  CORRECT_PROSE.flatMap((line): SketchBlock[] =>
    typeof line === "string" ? [line] : [sketchForm(form, line.table, () => number), ""],
  );

const at = (blocks: SketchBlock[], line: string): number => blocks.indexOf(line);

/** Where the second report begins, and which numbers are read. */
function read(blocks: SketchBlock[]) {
  const document = buildDocument(blocks, 1);
  const found = readReport(document);
  const numbers = tableIds.flatMap((id) =>
    [...(found.tables[id]?.cells.values() ?? [])].map(({ text }) => text),
  );
  return {
    second: found.second?.index ?? null,
    text: found.second?.text,
    numbers: [...new Set(numbers)],
    parts: found.sections.map(({ number }) => number),
    paragraphs: found.sections.map(({ paragraphs }) => paragraphs.length),
    title: found.title.map(({ index }) => index),
    tables: found.document.tables.length,
  };
}

const first = report("1");
const again = report("2");
const alone = read(first);
const TITLE = CORRECT_PROSE[0] as string;

describe("a report that stands twice", () => {
  it.each([
    ["behind the first", [...first, ...again]],
    ["in the middle of part 一", [...first.slice(0, 5), ...again, ...first.slice(5)]],
    [
      "in the middle of part 三",
      [
        ...first.slice(0, at(first, "四、政府信息公开行政复议、行政诉讼情况")),
        ...again,
        ...first.slice(at(first, "四、政府信息公开行政复议、行政诉讼情况")),
      ],
    ],
    ["three times", [...first, ...again, ...again]],
  ])("%s: the second one's title is named, and the first one is read", (_, blocks) => {
    const found = read(blocks);
    expect(found).toMatchObject({ text: TITLE, numbers: ["1"], parts: alone.parts, title: alone.title });
    expect(found.second).toBeGreaterThan(0);
    expect(found.tables).toBe(tableIds.length * (blocks.length > 2 * first.length ? 3 : 2));
    if (blocks.length <= 2 * first.length) expect(found.paragraphs).toEqual(alone.paragraphs);
  });

  it("is last year's, left below this year's", () => {
    const last = again.map((block) => (typeof block === "string" ? block.replace(/2024/g, "2023") : block));
    expect(read([...first, "", ...last])).toMatchObject({
      text: TITLE.replace("2024", "2023"),
      numbers: ["1"],
      parts: alone.parts,
    });
  });

  it("is named by its first heading where it has no title", () => {
    expect(read([...first, ...again.slice(2)])).toMatchObject({ text: "一、总体情况", numbers: ["1"] });
  });

  it("is found with its tables alone, as they are inserted", () => {
    const template = again.filter(
      (block) => typeof block !== "string" || block === TITLE || /^[一二三四五六]、|^$/.test(block),
    );
    expect(read([...first, ...template])).toMatchObject({ text: TITLE, numbers: ["1"] });
  });
});

describe("one report", () => {
  const headings = CORRECT_PROSE.filter(
    (line): line is string => typeof line === "string" && /^[一二三四五六]、/.test(line),
  );

  it.each([
    ["as it is", first],
    ["behind a table of contents", [TITLE, ...headings, ...first.slice(1)]],
    [
      "behind links with page numbers between them",
      [TITLE, ...headings.flatMap((line, i) => [line, `${i}`]), ...first.slice(1)],
    ],
    [
      "whose part 一 speaks of the others under their names",
      [
        ...first.slice(0, 4),
        ...headings.slice(1).map((line, i) => `（${"一二三四五"[i]!}）${line.slice(2)}`),
        ...first.slice(4),
      ],
    ],
    [
      "with the tables of three parts repeated in an annex",
      [...first, "附表", ...again.filter((block) => typeof block !== "string")],
    ],
    [
      "in which three headings stand twice",
      [...first, ...headings.slice(0, 3).flatMap((line) => [line, "这一部分的说明见上文，此处不再重复。"])],
    ],
  ])("%s", (_, blocks) => {
    expect(read(blocks)).toMatchObject({ second: null, numbers: expect.arrayContaining(["1"]) });
  });

  it("has numbers of its own in each cell", () => {
    expect(allCells(buildDocument(first, 1).tables[0]!).length).toBeGreaterThan(0);
  });
});

(existsSync(sharedFolder) ? describe : describe.skip)("real reports", () => {
  it.each(sharedFiles)("%s is one", async (name) => {
    const reading = await readFile(new Uint8Array((await import("node:fs")).readFileSync(sharedFile(name))));
    if (!reading.ok) return;
    expect((await reportIn(sharedFile(name))).second?.text ?? null).toBeNull();
  });
});
