import { readFile } from "../../../src/document";
import { docx, read } from "../support/packages";
import { codes, draw, texts } from "../support/show";
import type { Block } from "../../../src/document";

const word = (content: string) =>
  `r(drawing(wp:anchor(a:graphic(wps:wsp(wps:txbx(txbxContent(${content})))))))`;
const old = (content: string) => `r(pict(v:group(v:shape(v:textbox(txbxContent(${content}))))))`;
const both = (content: string) =>
  `r(mc:AlternateContent(mc:Choice{:Requires=wps}(${word(content).slice(2, -1)}) mc:Fallback(${old(content).slice(2, -1)})))`;

const shown = (blocks: Block[]) =>
  blocks.map((block) => (block.kind === "paragraph" ? block.text : draw(block)));

const title = 'p"云溪县文化和旅游局" p"2024年政府信息公开工作年度报告"';
const table = 'tbl(tr(tc"规章" tc"1") tr(tc"规范性文件" tc"2")) p';

describe.each([
  ["of Word 2010 and later", word],
  ["of older Word", old],
  ["written both ways", both],
])("a text box %s", (_, box) => {
  it("is read in its place when it holds a title", () => {
    const { blocks, messages } = read(`p(${box(title)}) p"一、总体情况"`);
    expect(shown(blocks)).toEqual([
      "云溪县文化和旅游局",
      "2024年政府信息公开工作年度报告",
      "",
      "一、总体情况",
    ]);
    expect(messages).toEqual([]);
  });

  it("is read before the text in front of which it is anchored, or behind it", () => {
    expect(shown(read(`p(${box('p"一、总体情况"')} r"正文")`).blocks)).toEqual(["一、总体情况", "正文"]);
    expect(shown(read(`p(r"正文" ${box('p"二、主动公开"')})`).blocks)).toEqual(["正文", "二、主动公开"]);
  });

  it("is read in its place when it holds a table", () => {
    const { blocks, tables } = read(`p"前" p(${box(table)}) tbl(tr(tc"后"))`);
    expect(shown(blocks)).toEqual(["前", ["规章 1", "规范性文件 2"], "", "", ["后"]]);
    expect(tables.map(draw)).toEqual([["后"], ["规章 1", "规范性文件 2"]]);
  });

  it("is told when it holds neither, and is no picture", () => {
    const { blocks, messages, paragraphs } = read(`p(r"正文" ${box('p"联系电话：0470-123"')})`);
    expect(shown(blocks)).toEqual(["正文"]);
    expect(paragraphs[0]).not.toHaveProperty("drawings");
    expect(messages).toEqual([
      { code: "document/text-boxes-left-out", data: { count: 1, text: "联系电话：0470-123" } },
    ]);
  });

  it("is read when the document has no other text", async () => {
    const reading = await readFile(docx({ body: `p(${box('p"第一句。"')}) p p(${box('p"第二句。"')})` }));
    expect(reading.ok && texts(reading.document.paragraphs).filter(Boolean)).toEqual([
      "第一句。",
      "第二句。",
    ]);
    expect(reading.ok && reading.document.messages).toEqual([]);
  });

  it("is told when it stands in a cell: a cell holds its own text", () => {
    const { tables, messages } = read(`tbl(tr(tc(p(r"8" ${box('p"一、备注"')})) tc"1"))`);
    expect(draw(tables[0]!)).toEqual(["8 1"]);
    expect(messages).toEqual([
      { code: "document/text-boxes-left-out", data: { count: 1, text: "一、备注" } },
    ]);
  });
});

describe("text boxes", () => {
  it("at one place belong together", () => {
    const { blocks, messages } = read(
      `p(${word('p"云溪县文化和旅游局"')} ${word('p"2024年政府信息公开工作年度报告"')}) p"正文" p(${word('p"印章"')})`,
    );
    expect(shown(blocks)).toEqual(["云溪县文化和旅游局", "2024年政府信息公开工作年度报告", "", "正文", ""]);
    expect(messages).toEqual([{ code: "document/text-boxes-left-out", data: { count: 1, text: "印章" } }]);
  });

  it("are counted behind all others, since Word does not list them", () => {
    const { paragraphs, tables } = read(`p(${word(`${title} ${table}`)}) p"正文" tbl(tr(tc"1"))`);
    expect(paragraphs.map(({ index, text, inTextBox }) => [index, text, inTextBox])).toEqual([
      [0, "", undefined],
      [1, "正文", undefined],
      [2, "1", undefined],
      [3, "云溪县文化和旅游局", true],
      [4, "2024年政府信息公开工作年度报告", true],
      [5, "规章", true],
      [6, "1", true],
      [7, "规范性文件", true],
      [8, "2", true],
      [9, "", true],
    ]);
    expect(tables.map(({ index }) => index)).toEqual([0, 1]);
  });

  it.each([
    ["a title in several lines", 'p"2024年政府信息公开" p"工作年度报" p"告"', true],
    ["a title with its year behind", 'p"政府信息公开工作年度报告（2024年度）"', true],
    ["a numbered heading", 'p"五、存在的主要问题"', true],
    ["a part by another numbering", 'p"第六部分 其他"', true],
    ["a sentence about a report", 'p"本报告由云溪县文化和旅游局编制，欢迎监督。"', false],
    ["a table of one row", 'tbl(tr(tc"甲" tc"乙")) p', false],
    ["a table of one column", 'tbl(tr(tc"甲") tr(tc"乙")) p', false],
    ["a subheading", 'p"（一）主动公开"', false],
  ])("that hold %s: %s", (_, content, isRead) => {
    const document = read(`p"正文" p(${word(content)})`);
    expect(document.blocks.length > 2).toBe(isRead);
    expect(codes(document)).toEqual(isRead ? [] : ["document/text-boxes-left-out"]);
  });

  it("inside text boxes are told", () => {
    const document = read(`p"正文" p(${word(`p(r"一、总体情况" ${old('p"内框"')})`)})`);
    expect(shown(document.blocks)).toEqual(["正文", "一、总体情况", ""]);
    expect(document.messages).toEqual([
      { code: "document/text-boxes-left-out", data: { count: 1, text: "内框" } },
    ]);
  });

  it("that are empty are not worth a word", () => {
    expect(codes(read(`p"正文" p(${word("p")})`))).toEqual([]);
  });

  it("do not take other paragraphs of a drawing along", () => {
    expect(shown(read('p(r"甲" r(drawing(p"画" other:thing(p"外"))))').blocks)).toEqual(["甲"]);
  });
});
