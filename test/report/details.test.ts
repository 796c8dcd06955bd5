import { readAspects, readDetails } from "../../src/report";
import { readSketch } from "./support/reports";
import type { SketchBlock } from "./support/build";

const titles = {
  1: "一、总体情况",
  5: "五、存在的主要问题及改进情况",
  6: "六、其他需要报告的事项",
};

const withPart = (part: 1 | 5 | 6, ...blocks: SketchBlock[]) =>
  readSketch(["云溪县文化和旅游局2023年政府信息公开工作年度报告", titles[part], ...blocks]);

describe("the aspects of part 一", () => {
  const found = (...blocks: SketchBlock[]) =>
    readAspects(withPart(1, "2023年，我局公开信息80条。", ...blocks)).map(
      ({ aspect, printedNumber, titleState }) => `${printedNumber}${aspect?.id ?? "other"} ${titleState}`,
    );

  it("are found by the form's own headings", () => {
    const aspects = ["主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"];
    const blocks = aspects.flatMap((title, i) => [`（${"一二三四五"[i]!}）${title}`, "按时公开。"]);
    expect(found(...blocks)).toEqual([
      "（一）disclosure same",
      "（二）applications same",
      "（三）management same",
      "（四）platform same",
      "（五）supervision same",
    ]);
  });

  it("are found where the title runs into the text, in other words, and with other numbers", () => {
    expect(
      found(
        "（一）积极推进主动公开。公开信息80条。",
        "（二）依申请公开情况：收到申请3件。",
        "(3) 做好政府信息管理工作。",
        { text: "平台建设情况", numbering: "（4）" },
        "改版网站。",
        "（五）落实政务公开监督保障措施。开展培训2次。",
        "（六）标准化建设。形成目录。",
      ),
    ).toEqual([
      "（一）disclosure changed",
      "（二）applications accepted",
      "(3)management changed",
      "（4）platform accepted",
      "（五）supervision changed",
      "（六）other changed",
    ]);
  });

  it("keep the paragraphs that stand under them, and the number as printed", () => {
    const aspects = readAspects(
      withPart(1, "（1） 主动公开", "公开信息80条。", "1.公开目录。", "（二）依申请公开。收到申请3件。"),
    );
    expect(aspects.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
      ["公开信息80条。", "1.公开目录。"],
      ["（二）依申请公开。收到申请3件。"],
    ]);
    expect(aspects.map(({ printedNumber }) => printedNumber)).toEqual(["（1）", "（二）"]);
  });

  it("show what is missing and out of order by what is there", () => {
    expect(found("（一）监督保障", "考核1次。", "（二）主动公开", "公开信息80条。")).toEqual([
      "（一）supervision same",
      "（二）disclosure same",
    ]);
  });

  it("are not found in sentences", () => {
    expect(found("主动公开信息80条，依申请公开3件。", "监督保障有力，平台运行平稳。")).toEqual([]);
  });
});

describe("problems and measures in part 五", () => {
  const found = (...blocks: SketchBlock[]) => {
    const { problems, measures } = readDetails(withPart(5, ...blocks));
    return { problems: problems.map(({ text }) => text), measures: measures.map(({ text }) => text) };
  };

  it("are told apart within one paragraph", () => {
    expect(
      found(
        "存在以下问题：一是更新不及时。个别栏目超过一个月。二是解读形式单一。下一步，我局将改进：一是每周检查；二是增加图解。",
      ),
    ).toEqual({
      problems: ["一是更新不及时。个别栏目超过一个月。", "二是解读形式单一。"],
      measures: ["一是每周检查；", "二是增加图解。"],
    });
  });

  it("are told apart by headings of their own", () => {
    expect(
      found(
        "（一）存在的主要问题",
        "1.更新不及时。",
        "2.解读形式单一。",
        "（二）改进情况",
        "1.每周检查。",
        "2.增加图解。",
        "3.开展培训。",
      ),
    ).toEqual({
      problems: ["1.更新不及时。", "2.解读形式单一。"],
      measures: ["1.每周检查。", "2.增加图解。", "3.开展培训。"],
    });
  });

  it("are one passage where nothing is counted, and nothing where nothing is said", () => {
    expect(found("公开的主动性有待加强。针对上述问题，我局将加强培训。")).toEqual({
      problems: ["公开的主动性有待加强。"],
      measures: ["针对上述问题，我局将加强培训。"],
    });
    expect(found("公开的主动性有待加强。")).toMatchObject({ measures: [] });
  });

  it("stand in their paragraphs where they say they do", () => {
    const { problems, measures } = readDetails(withPart(5, "  问题是：一是慢；二是少。今后，我局将加快。"));
    for (const { paragraph, start, end, text } of [...problems, ...measures])
      expect(paragraph.text.slice(start, end)).toBe(text);
  });
});

describe("the end of a report", () => {
  const end = (...blocks: SketchBlock[]) => {
    const { fee, signature, date } = readDetails(withPart(6, ...blocks));
    return [fee, signature, date].map((range) => range?.text ?? null);
  };

  it("has the sentence on fees, the unit and the date", () => {
    expect(
      end(
        "按规定执行。2023年未收取信息处理费。无其他事项。",
        "        云溪县文化和旅游局",
        "　　2024年1月12日",
      ),
    ).toEqual(["2023年未收取信息处理费。", "云溪县文化和旅游局", "2024年1月12日"]);
  });

  it("finds unit and date with letters far apart", () => {
    expect(end("无。", "云溪县 文化和 旅游局", "2024 年 1 月 12 日")).toEqual([
      null,
      "云溪县 文化和 旅游局",
      "2024 年 1 月 12 日",
    ]);
  });

  it("says that there is none", () => {
    expect(end("无。")).toEqual([null, null, null]);
  });
});
