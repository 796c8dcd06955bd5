import { readHtmlText } from "../../../src/document/html/read";
import { codes, draw, texts } from "../support/show";

describe("text of a page that is there and not shown", () => {
  it.each([
    ["by its attribute", "<p hidden>77</p>"],
    ["by its style", '<p style="color:red; display : none">77</p>'],
    ["but for its room", '<span style="VISIBILITY:hidden">77</span>'],
    ["as Word hides it", '<p>8<span style="mso-hide:all">77</span></p>'],
    [
      "in a cell of a table",
      '<table><tr><td>规章<td style="display:none">77<td>8<tr><td>甲<td>乙<td>丙</table>',
    ],
    ["with a row", "<table><tr hidden><td>77<td>9<tr><td>规章<td>8<tr><td>甲<td>9</table>"],
    ["in a list", "<ol><li hidden>77<li>8</ol>"],
  ])("is not read and told: %s", (_, html) => {
    const { paragraphs, messages } = readHtmlText(`<p>见</p>${html}`);
    expect(texts(paragraphs).join("")).not.toContain("77");
    expect(messages).toEqual([
      { code: "document/hidden-text", data: { count: 1, text: expect.stringMatching(/^77/) as string } },
    ]);
  });

  it("is not told when it is no text", () => {
    const page = '<div style="display:none"><script>甲</script><img src="a.png"> </div><p>见</p>';
    expect(codes(readHtmlText(page))).toEqual([]);
  });
});

describe("a phonetic guide of a page", () => {
  it.each([
    ["with brackets for old browsers", "<p><ruby>规章<rp>（<rt>guizhang<rp>）</ruby>3件</p>"],
    ["sign by sign", "<p><ruby>规<rt>gui</rt>章<rt>zhang</rt></ruby>3件</p>"],
    ["in a container of its own", "<p><ruby><rb>规章<rtc><rt>guizhang</rtc></ruby>3件</p>"],
  ])("is left out, and what stands under it is read: %s", (_, html) => {
    expect(texts(readHtmlText(html).paragraphs)).toEqual(["规章3件"]);
  });
});

describe("a text box of a page that Word has saved", () => {
  const table = "<table><tr><td>规章<td>1<tr><td>行政许可<td>2</table>";
  const ways: [string, (content: string) => string][] = [
    [
      "for programs that draw",
      (content) =>
        `<!--[if gte vml 1]><v:shape id="a"><v:textbox inset="0"><div>${content}</div></v:textbox></v:shape><![endif]--><![if !vml]><img src="a.gif"><![endif]>`,
    ],
    ["as an element", (content) => `<v:shape><v:textbox>${content}</v:textbox></v:shape>`],
  ];

  it.each(ways)("is read in its place when it holds a title, a table or a heading: %s", (_, box) => {
    const page = readHtmlText(
      `${box("<p>云溪县2024年政府信息公开工作年度报告</p>")}<p>一、总体情况</p>${box(table)}<p>正文</p>${box("<p>三、其他</p>")}`,
    );
    const shown = page.blocks.flatMap((block) =>
      block.kind === "table" ? draw(block) : block.text === "" ? [] : block.text,
    );
    expect(shown).toEqual([
      "云溪县2024年政府信息公开工作年度报告",
      "一、总体情况",
      "规章 1",
      "行政许可 2",
      "正文",
      "三、其他",
    ]);
    expect(page.messages).toEqual([]);
  });

  it.each(ways)("is told when it holds anything else, or stands in a cell: %s", (_, box) => {
    const page = readHtmlText(
      `<p>正文</p>${box("<p>内部资料</p>")}<p>后</p><table><tr><td>甲<td>${box("<p>二、乙</p>")}丙<tr><td>1<td>2</table>`,
    );
    expect(texts(page.paragraphs).join("")).toBe("正文后甲丙12");
    expect(page.messages).toEqual([
      { code: "document/text-boxes-left-out", data: { count: 2, text: "二、乙" } },
    ]);
  });

  it.each(ways)("is read when there is no other text: %s", (_, box) => {
    expect(texts(readHtmlText(box("<p>内部资料</p>")).paragraphs).join("")).toBe("内部资料");
  });
});
