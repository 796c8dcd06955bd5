import fc from "fast-check";
import { formOf } from "../../src/form";
import type { ReportContent } from "../../src/template";
import { paragraphXml } from "../../src/template/paragraphs";
import { reportBody } from "../../src/template/report";
import { escapeXml } from "../../src/ooxml/xml";
import { all, children, parsePiece, textOf, value } from "./support";

const form = formOf("2021");
const nobody: ReportContent = { unit: null, year: null };

/** What stands in 〔 〕 but the year of a 文号. */
const PLACEHOLDER = /〔(?!\d+〕)[^〔〕\n]+〕/gu;

const paragraphs = (content: ReportContent): { style: string; text: string }[] =>
  children(parsePiece(reportBody(form, content)), "p").map((paragraph) => ({
    style: value(paragraph, "pStyle")!,
    text: textOf(paragraph),
  }));

const textsOf = (content: ReportContent, style: string): string[] =>
  paragraphs(content)
    .filter((paragraph) => paragraph.style === style)
    .map(({ text }) => text);

const placeholders = (content: ReportContent): string[] =>
  paragraphs(content).flatMap(({ text }) => text.match(PLACEHOLDER) ?? []);

describe("the template of the report", () => {
  it("takes own wording for a sentence, and leaves the others as they are", () => {
    const own = textsOf(
      { ...nobody, year: 2025, wording: { other: "〔机关名称〕没有其他事项。", fees: " \n " } },
      "NianbaoBody",
    );
    expect(own.at(-1)).toBe("〔机关名称〕没有其他事项。");
    expect(own.slice(0, -1)).toEqual(textsOf({ ...nobody, year: 2025 }, "NianbaoBody").slice(0, -1));
  });

  it("has the six parts, the five aspects and the three tables in their order", () => {
    expect(textsOf(nobody, "NianbaoHeading1")).toEqual([
      "一、总体情况",
      "二、主动公开政府信息情况",
      "三、收到和处理政府信息公开申请情况",
      "四、政府信息公开行政复议、行政诉讼情况",
      "五、存在的主要问题及改进情况",
      "六、其他需要报告的事项",
    ]);
    expect(textsOf(nobody, "NianbaoHeading2").slice(0, 5)).toEqual([
      "（一）主动公开",
      "（二）依申请公开",
      "（三）政府信息管理",
      "（四）政府信息公开平台建设",
      "（五）监督保障",
    ]);
    const captions = all(parsePiece(reportBody(form, nobody)), "tblCaption");
    expect(captions.map((caption) => caption.getAttribute("w:val"))).toEqual([
      "nianbao/2021/disclosure",
      "nianbao/2021/applications",
      "nianbao/2021/disputes",
    ]);
  });

  it("puts each table directly under the heading of its part", () => {
    const blocks = children(parsePiece(reportBody(form, nobody)));
    const under = blocks.flatMap((block, i) =>
      block.localName === "tbl" ? [textOf(blocks[i - 1]!).slice(0, 2)] : [],
    );
    expect(under).toEqual(["二、", "三、", "四、"]);
  });

  it("names body and year where they are known, and no placeholder stands for them", () => {
    const content = { unit: "云溪县文化和旅游局", year: 2025 };
    expect(textsOf(content, "NianbaoTitle")).toEqual(["云溪县文化和旅游局2025年\n政府信息公开工作年度报告"]);
    expect(paragraphs(content).some(({ text }) => text.includes("2025年1月1日至2025年12月31日"))).toBe(true);
    expect(placeholders(content)).not.toEqual(expect.arrayContaining(["〔机关名称〕"]));
    expect(placeholders(content)).not.toEqual(expect.arrayContaining(["〔年份〕"]));
  });

  it.each([
    ["青岚局", "青岚局2025年政府信息公开工作年度报告", "fits with 20 characters"],
    ["青岚市局", "青岚市局2025年\n政府信息公开工作年度报告", "has 21"],
    ["青岚市水局", "青岚市水局2025年\n政府信息公开工作年度报告", "has 22"],
  ])("breaks the title of %s where no word is broken when the line %s", (unit, title) => {
    expect(textsOf({ unit, year: 2025 }, "NianbaoTitle")).toEqual([title]);
  });

  it("marks everything that is still to be written, and nothing else, as a placeholder", () => {
    expect(placeholders(nobody)).toEqual(
      expect.arrayContaining(["〔机关名称〕", "〔年份〕", "〔电子邮箱〕"]),
    );
    expect(placeholders(nobody)).not.toContain("〔2021〕");
    const left = paragraphs(nobody).map(({ text }) => text.replace(PLACEHOLDER, ""));
    expect(left.filter((text) => text.includes("〔")).every((text) => text.includes("〔2021〕30号"))).toBe(
      true,
    );
    expect(left.join("")).not.toMatch(/[×Xx＿_]{2}|（具体|该部分以表格形式报告/);
  });

  it("says what has to be said of the fee even when none was charged", () => {
    const texts = paragraphs(nobody).map(({ text }) => text);
    const last = texts.slice(texts.indexOf("六、其他需要报告的事项"));
    expect(last.join("")).toContain("信息处理费");
  });

  it("takes over what it is given, empty lists included, and adds nothing to it", () => {
    const content: ReportContent = {
      unit: "青岚市水务局",
      year: 2024,
      preamble: [],
      sections: {
        1: [{ text: "一段", level: "body" }],
        4: [{ text: "本年度没有案件。", level: "body" }],
        5: [],
        6: [{ text: "（一）收费", level: "heading2" }],
      },
      signature: "青岚市水务局",
      date: "2025年1月10日",
    };
    const titles = form.sections.map(({ title }) => title);
    expect(paragraphs(content).map(({ text }) => text)).toEqual([
      "青岚市水务局2024年\n政府信息公开工作年度报告",
      `一、${titles[0]}`,
      "一段",
      `二、${titles[1]}`,
      `三、${titles[2]}`,
      `四、${titles[3]}`,
      "本年度没有案件。",
      `五、${titles[4]}`,
      `六、${titles[5]}`,
      "（一）收费",
      "青岚市水务局",
      "2025年1月10日",
    ]);
  });

  it("has neither signature nor date of its own: the form has none", () => {
    expect([...textsOf(nobody, "NianbaoSignature"), ...textsOf(nobody, "NianbaoDate")]).toEqual([]);
  });
});

describe("foreign text", () => {
  it("stays text, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const written = textOf(parsePiece(paragraphXml("body", text)));
        // XML 1.0 §2.2 holds no control characters; §2.11 has one kind of line end.
        const kept = [...text.replace(/\r\n?/g, "\n")].filter((character) =>
          /^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u.test(character),
        );
        expect(written).toBe(kept.join(""));
      }),
    );
  });

  it("cannot end an attribute or an element", () => {
    expect(escapeXml('<w:p a="1">&\u0000\uD800')).toBe("&lt;w:p a=&quot;1&quot;&gt;&amp;");
  });
});

describe("signature and date", () => {
  const right = (content: ReportContent, style: string): number => {
    const paragraph = children(parsePiece(reportBody(form, content)), "p").find(
      (candidate) => value(candidate, "pStyle") === style,
    )!;
    return Number(value(paragraph, "ind", "rightChars"));
  };

  it("stand one above the other's middle, the date four characters from the edge", () => {
    // 10 characters over 2025年1月10日 (6.5 characters): 4 − (10 − 6.5) / 2.
    const content = { ...nobody, signature: "青岚市人民政府办公室", date: "2025年1月10日" };
    expect(right(content, "NianbaoSignature")).toBe(225);
  });

  it("stay on the page when the name is long", () => {
    const content = { ...nobody, signature: "名".repeat(30), date: "2025年1月10日" };
    expect(right(content, "NianbaoSignature")).toBe(0);
  });
});
