import { readFile } from "../../../src/document";
import { readHtmlText } from "../../../src/document/html/read";
import { MAX_HTML_DEPTH } from "../../../src/document/limits";
import { readFixture } from "../support/fixtures";
import { codes, draw, texts } from "../support/show";

const paragraphs = (html: string) => texts(readHtmlText(html).paragraphs);
/** A saved page: what is recognised needs the page's own tag. */
const readPage = (body: string) => readFile(new TextEncoder().encode(`<html>${body}`));

describe("a web page", () => {
  it.each([
    ["blocks and line breaks", "<div>一<p>二</p>三<br>四</div><h1>五</h1>", ["一", "二", "三", "四", "五"]],
    ["inline elements", "<p>新收<b>3</b><span>件</span></p>", ["新收3件"]],
    ["white space as one space", "<p> a \n\t b </p>", ["a b"]],
    ["line ends between Chinese characters as nothing", "<p>政府信\n  息公开</p>", ["政府信息公开"]],
    ["indents of fixed spaces as nothing", "<p>&nbsp;&nbsp;　　2023年</p>", ["2023年"]],
    ["nothing of empty paragraphs", "<p></p><p>&nbsp;</p><p>　</p><p>甲</p>", ["甲"]],
    ["lines of preformatted text", "<pre>甲\n乙</pre>", ["甲", "乙"]],
    ["entities", "<p>&#x7532;&amp;&lt;乙&gt;</p>", ["甲&<乙>"]],
    ["page numbers as nothing", "<p>甲</p><p>— 3 —</p><p>乙</p>", ["甲", "乙"]],
    ["broken nesting", "<p><b>甲<p>乙</b></div>丙", ["甲", "乙丙"]],
    [
      "Word's own markup",
      "<p class=MsoNormal><![if !supportLists]>一、<![endif]>甲<o:p></o:p></p>",
      ["一、甲"],
    ],
    ["deleted text as nothing", "<p>甲<del>乙</del><ins>丙</ins></p>", ["甲丙"]],
  ])("gives %s", async (_, html, expected) => {
    expect(await paragraphs(html)).toEqual(expected);
  });

  it("gives nothing that cannot be seen, and no controls", async () => {
    const unseen = [
      "<script>甲</script><style>乙</style><noscript>丙</noscript><template>丁</template><!-- 戊 -->",
      '<p style="color:red; display : none">己</p><p hidden>庚</p><button>辛</button><select><option>壬</select>',
      "<textarea>癸</textarea><svg><text>子</text></svg><iframe>丑</iframe>",
    ];
    expect(await paragraphs(`${unseen.join("")}<p>见</p>`)).toEqual(["见"]);
  });

  it("gives the title only where the page does not show it", async () => {
    const title = "<title>云溪县2023年报告 - 云溪县政府网</title>";
    expect(await paragraphs(`${title}<p>一、</p>`)).toEqual(["云溪县2023年报告", "云溪县政府网", "一、"]);
    expect(await paragraphs(`${title}<p>云溪县政府网</p><h1>云溪县</h1><h1>2023年报告</h1>`)).toEqual([
      "云溪县政府网",
      "云溪县",
      "2023年报告",
    ]);
  });

  it("numbers the items of lists as a browser does", async () => {
    const list =
      '<ol start="3"><li>甲<li value="9"><p>乙</p><p>丙</p></ol><ol type="a"><li>丁</ol><ul><li>戊</ul>';
    expect(readHtmlText(list).paragraphs.map(({ numbering, text }) => numbering + text)).toEqual([
      "3.甲",
      "9.乙",
      "丙",
      "a.丁",
      "戊",
    ]);
  });

  it("counts pictures, so that a table that is a picture can be told from a missing one", async () => {
    expect(readHtmlText('<p><img src="a.png"></p><p>甲</p>').paragraphs[0]).toMatchObject({
      text: "",
      drawings: 1,
    });
  });

  it("takes frames of one cell, and tables around tables, for layout", async () => {
    const inner = "<table><tr><td>甲<td>乙</table>";
    const page = readHtmlText(
      `<table><tr><td>左<td><p>一</p>${inner}<p>二</p></table><table><tr><td>框</table>`,
    );
    expect(page.blocks.map((block) => (block.kind === "paragraph" ? block.text : draw(block)))).toEqual([
      "左",
      "一",
      ["甲 乙"],
      "二",
      "框",
    ]);
  });

  it("keeps the paragraphs of a cell apart", async () => {
    const [table] = readHtmlText("<table><tr><td>商业<br>企业<td><p>科研</p><p>机构</p></table>").tables;
    expect(table!.rows[0]!.cells.map((cell) => cell.text)).toEqual(["商业\n企业", "科研\n机构"]);
  });

  it("names the table of a damaged row", async () => {
    const damaged = readHtmlText("<table><tr><td>1<td>2</table><table><tr><td>1<td>2<tr><td>3</table>");
    expect(damaged.messages).toEqual([{ code: "document/ragged-row", data: { table: 2, row: 2 } }]);
  });

  it("is refused when it has no text, or is nested without end", async () => {
    expect(await readPage("<p></p>")).toMatchObject({ ok: false, code: "nothing-inside" });
    expect(await readPage("<div>".repeat(MAX_HTML_DEPTH + 5))).toMatchObject({
      ok: false,
      code: "too-complex",
    });
  });
});

describe("a page with a tag of more attributes than any has", () => {
  const attributes = (count: number) => Array.from({ length: count }, (_, i) => `a${i}=1`).join(" ");
  it.each([
    ["apart", `<p ${attributes(6000)}>甲</p>`],
    ["in quotation marks, without spaces", `<p ${attributes(6000).replace(/=1 /g, '="1"')}>甲</p>`],
    ["without end", `<p ${attributes(6000)}`],
    ["parted by strokes", `<p${attributes(6000).replace(/=1 /g, "/")}>甲</p>`],
    ["behind a sign that looks like its end", `<p a=">" ${attributes(6000)}>甲</p>`],
    ["behind a comment that looks like a tag", `<!-- <p a=" --><p ${attributes(6000)}>甲</p>`],
  ])("is refused: %s", async (_, html) => {
    const reading = await readFile(Buffer.from(`<html><body>${html}`));
    expect(reading).toMatchObject({ ok: false, code: "too-complex" });
  });

  it("is read when it holds a picture in many lines", async () => {
    const picture = `<img src="data:image/png;base64,${"AAAA\n".repeat(6000)}">`;
    const page = await readFile(Buffer.from(`<html><body><p>甲${picture}</p>`));
    expect(page.ok && page.document.paragraphs[0]).toMatchObject({ text: "甲", drawings: 1 });
  });

  it("is read when there are many of them in all", async () => {
    const page = await readFile(Buffer.from(`<html><body>${`<p ${attributes(20)}>甲</p>`.repeat(500)}`));
    expect(page.ok && page.document.paragraphs).toHaveLength(500);
  });
});

describe("a saved page with everything around the report", () => {
  it("is read in its old encoding", async () => {
    const page = await readFixture("sources", "page-gb2312.html");
    expect(texts(page.paragraphs)).toContain("青岚市文化和旅游局2023年政府信息公开工作年度报告");
    expect(page.source).toBe("html");
    expect(texts(page.paragraphs).join()).not.toMatch(/99999|隐藏|打印|display/);
  });

  it("gives the three tables on their grids", async () => {
    const { tables, messages } = await readFixture("sources", "page-gb2312.html");
    expect(tables.map((table) => [table.rows.length, table.columns])).toEqual([
      [14, 4],
      [28, 10],
      [4, 15],
    ]);
    expect(messages).toEqual([
      { code: "document/hidden-text", data: { count: 1, text: "附件：隐藏的内容" } },
    ]);
    expect(draw(tables[1]!)[5]).toBe("三、本年度办理结果 （一）予以公开 < 5 0 0 0 1 0 6");
    expect(draw(tables[1]!)[26]).toBe("^ （七）总计 < 7 1 0 0 1 0 9");
  });
});

describe("HTML under another name", () => {
  it.each([
    [
      "with a declaration of XML",
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>甲</p></body></html>',
    ],
    [
      "as Word saves it",
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head></head><body><p>甲</p></body></html>',
    ],
    ["a piece of a page", "<p>甲</p>"],
    ["behind empty lines", "\n\n  <table><tr><td>甲</table>"],
  ])("is known by its content: %s", async (_, html) => {
    const reading = await readFile(Buffer.from(html));
    expect(reading.ok && [reading.document.source, reading.document.paragraphs[0]!.text]).toEqual([
      "html",
      "甲",
    ]);
  });
});

describe("HTML of LibreOffice", () => {
  it("has the same tables as the document that it was made of", async () => {
    const [page, original] = [
      await readFixture("correct", "document.html"),
      await readFixture("correct", "document.docx"),
    ];
    expect(page.tables.map(draw)).toEqual(original.tables.map(draw));
    expect(codes(page)).toEqual([]);
  });
});
