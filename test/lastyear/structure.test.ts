import { readFile } from "../../src/document";
import { draftFrom, type DraftParagraph } from "../../src/lastyear";
import { readReport } from "../../src/report";

async function draftOf(lines: string[]): Promise<DraftParagraph[]> {
  const source = await readFile(new TextEncoder().encode(lines.join("\n")));
  if (!source.ok) throw new Error(source.code);
  return draftFrom(readReport(source.document), 2025).paragraphs;
}

const title = "云溪县林业局2024年政府信息公开工作年度报告";
const rest = [
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "一是更新不及时。二是培训较少。",
  "六、其他需要报告的事项",
  "我局未收取信息处理费。",
];

describe("the structure of a draft", () => {
  it("keeps a date under the title, in the year in which the report is published", async () => {
    const draft = await draftOf([
      title,
      "（2025年1月20日）",
      "根据条例编制本报告。",
      "一、总体情况",
      "正文。",
      ...rest,
    ]);
    expect(draft.find(({ text }) => text.startsWith("（2026"))).toMatchObject({
      part: "preamble",
      text: "（2026年1月20日）",
    });
  });

  it("keeps headings that are numbered 1. as headings where the part has no （一）", async () => {
    const draft = await draftOf([
      title,
      "根据条例编制本报告。",
      "一、总体情况",
      "1.主动公开情况",
      "公开信息9条。",
      "2.依申请公开情况",
      "未收到申请。",
      ...rest,
    ]);
    const levels = Object.fromEntries(draft.map(({ text, level }) => [text, level]));
    expect(levels["1.主动公开情况"]).toBe("heading2");
    expect(levels["2.依申请公开情况"]).toBe("heading2");
    expect(levels["公开信息9条。"]).toBe("body");
  });

  it("leaves 1. in the body where （一） heads it", async () => {
    const draft = await draftOf([
      title,
      "根据条例编制本报告。",
      "一、总体情况",
      "（一）主动公开情况",
      "1.政策文件",
      "2.政策解读",
      "公开信息9条。",
      ...rest,
    ]);
    const levels = Object.fromEntries(draft.map(({ text, level }) => [text, level]));
    expect(levels).toMatchObject({ "（一）主动公开情况": "heading2", "1.政策文件": "body" });
  });

  it("proposes the period where last year's report had none, and holds it open", async () => {
    const draft = await draftOf([title, "根据条例编制本报告。", "一、总体情况", "正文。", ...rest]);
    const proposed = draft.filter(({ facts }) => facts.some(({ kind }) => kind === "period"));
    expect(proposed.map(({ part, text, old }) => [part, text, old])).toEqual([
      ["preamble", "统计期限为2025年1月1日至2025年12月31日。", ""],
    ]);
  });

  it.each([
    "截至2024年12月31日，公开信息9条。",
    "截止2024年12月31日，公开信息9条，其中通知3条。",
    "2024年12月31日前公开信息9条。",
  ])("a day up to which something was counted is no period: %s", async (counted) => {
    const draft = await draftOf([title, "根据条例编制本报告。", "一、总体情况", counted, ...rest]);
    expect(draft.filter(({ facts }) => facts.some(({ kind }) => kind === "period"))).toHaveLength(1);
  });

  it("proposes none where there is one", async () => {
    const draft = await draftOf([
      title,
      "统计期限为2024年1月1日-12月31日。",
      "一、总体情况",
      "正文。",
      ...rest,
    ]);
    expect(draft.filter(({ text }) => text.includes("统计期限"))).toHaveLength(1);
  });
});
