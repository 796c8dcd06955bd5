import { readFile } from "../../../src/document";
import { readPlainText } from "../../../src/document/text/read";
import { fixture, readFixture } from "../support/fixtures";
import { draw, texts } from "../support/show";

const shape = (text: string) =>
  readPlainText(text).blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.rows.map((row) => row.cells.map((cell) => cell.text.replace(/\n/g, "/")).join("|")),
  );

describe("a text with one cell a line", () => {
  it("has rows where empty lines stand between them", () => {
    expect(shape("二、情况\n\t规章\n\t0\n\t\n\n\t行政规范性文件\n\t1\n\t2\n\n\n三、情况")).toEqual([
      "二、情况",
      ["规章|0|", "行政规范性文件|1|2"],
      "三、情况",
    ]);
  });

  it("has cells of several paragraphs", () => {
    expect(shape("\t商业\n企业\n\t科研\n机构\n\n\t1\n\t2\n")).toEqual([["商业/企业|科研/机构", "1|2"]]);
  });

  it("has indented paragraphs that are no cells", () => {
    expect(shape("\t一、总体情况\n\t2023年，我局认真做好工作。\n\t二、后文。\n后")).toEqual([
      "一、总体情况",
      "2023年，我局认真做好工作。",
      "二、后文。",
      "后",
    ]);
  });

  it("loses the remarks of converters", () => {
    expect(shape("[bookmark: _GoBack]2023年，我委")).toEqual(["2023年，我委"]);
  });

  it("may have no tabs: then heads, labels and numbers are rows of their own", () => {
    expect(shape("二、公开情况\n信息内容\n本年制发件数\n规章\n0\n文件\n12\n\n三、后")).toEqual([
      "二、公开情况",
      ["信息内容", "本年制发件数", "规章", "0", "文件", "12"],
      "三、后",
    ]);
  });
});

describe("a text with rows", () => {
  it("joins rows over empty lines and page marks", () => {
    expect(shape("规章  1  2\n\n- 5 -\n\n文件  3  4")).toEqual([["规章|1|2", "文件|3|4"]]);
  });

  it("takes labels that were broken over lines into the table, and heads before it", () => {
    const lines = [
      "二、公开情况",
      "申请人情况",
      "",
      "（二）部分公开（区分",
      "447 7 0",
      "处理的）",
      "三、",
      "本  1.国家秘密  2  0",
    ];
    expect(shape(lines.join("\n"))).toEqual([
      "二、公开情况",
      ["申请人情况", "（二）部分公开（区分", "447|7|0", "处理的）", "三、", "本|1.国家秘密|2|0"],
    ]);
  });

  it("ends a table at the heading of a part, but not at a numbered label before its numbers", () => {
    const lines = [
      "规章  1  2",
      "四、结转下年度继续办理",
      "3 0",
      "五、存在的主要问题",
      "规章  5  6",
      "文件  7  8",
    ];
    expect(shape(lines.join("\n"))).toEqual([
      ["规章|1|2", "四、结转下年度继续办理", "3|0"],
      "五、存在的主要问题",
      ["规章|5|6", "文件|7|8"],
    ]);
  });

  it("leaves a lonely line that only looks like a row in the text", () => {
    expect(shape("云溪县文化和旅游局          2024年1月9日")).toEqual(["云溪县文化和旅游局  2024年1月9日"]);
  });

  it("leaves out the lines that draw the table", () => {
    expect(shape("| 甲 | 乙 |\n|---|---|\n| 1 | 2 |")).toEqual([["甲|乙", "1|2"]]);
  });

  it("says that columns could not be seen, once, and marks the tables", () => {
    const { tables, messages, source } = readPlainText(
      "甲  1  2\n乙  3  4\n一、后文在此\n甲  1  2\n乙  3  4",
    );
    expect(tables.map((table) => [table.loose, table.columns])).toEqual([
      [true, 3],
      [true, 3],
    ]);
    expect([source, messages]).toEqual(["text", [{ code: "document/loose-tables", data: {} }]]);
    expect(readPlainText("一、总体情况").messages).toEqual([]);
  });

  it("is refused when it is empty", async () => {
    expect(await readFile(new TextEncoder().encode(" \n\t\n"))).toMatchObject({
      ok: false,
      code: "nothing-inside",
    });
  });
});

const layouts = ["cell-lines.txt", "pipes.txt", "tabs.txt", "pdf-columns.txt", "pdf-reading-order.txt"];

describe("one report in the layouts that texts have", () => {
  it("has the same paragraphs in all of them", async () => {
    const [expected, ...others] = await Promise.all(
      layouts.map(async (name) => {
        const { blocks } = await readFixture("sources", name);
        const paragraphs = texts(blocks.flatMap((block) => (block.kind === "paragraph" ? [block] : [])));
        // Titles and headings are cut differently; prose must not be.
        return paragraphs.filter((text) => /。$/.test(text)).map((text) => text.replace(/\s/g, ""));
      }),
    );
    expect(expected).toHaveLength(11);
    for (const other of others) expect(other).toEqual(expected);
  });

  it.each(layouts)("has every number of its tables in order: %s", async (name) => {
    const { tables } = await readFixture("sources", name);
    const numbers = tables.map((table) =>
      table.rows.flatMap((row) => row.cells.map((cell) => cell.text)).filter((text) => /^[\d.]+$/.test(text)),
    );
    const page = await readFixture("sources", "page-gb2312.html");
    const expected = page.tables.map((table) =>
      table.rows.flatMap((row) => row.cells.map((cell) => cell.text)).filter((text) => /^[\d.]+$/.test(text)),
    );
    expect(numbers.flat()).toEqual(expected.flat());
    expect(tables).toHaveLength(3);
  });

  it("has the places of merged cells where tabs keep them", async () => {
    const [, table] = (await readFixture("sources", "tabs.txt")).tables;
    expect(draw(table!)[5]).toBe("三、本年度办理结果 （一）予以公开 _ 5 0 0 0 1 0 6");
  });

  it.each(["utf-16le", "utf-16be"])("is the same in %s", async (encoding) => {
    const original = await readFixture("sources", "pipes.txt");
    const bytes = Buffer.from(Buffer.from(fixture("sources", "pipes.txt")).toString("utf8"), "utf16le");
    const reading = await readFile(encoding === "utf-16be" ? bytes.swap16() : bytes);
    const guess = { code: "document/guessed-encoding", data: { encoding: "UTF-16" } };
    expect(reading).toEqual({
      ok: true,
      document: { ...original, messages: [guess, ...original.messages] },
    });
  });
});
