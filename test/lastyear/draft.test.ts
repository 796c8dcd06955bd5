import { formOf, type TableId } from "../../src/form";
import { contentOf, draftFrom, type Draft, type DraftPart } from "../../src/lastyear";
import { buildDocument, type SketchBlock } from "../report/support/build";
import { sketchForm } from "../report/support/sketch";
import { readReport } from "../../src/report";
import { LINES, lastYearReport, reportFromText } from "./support/last-year";

const draftOf = (changes: Record<string, string> = {}): Draft => draftFrom(lastYearReport(changes), 2024);
const texts = (draft: Draft, part: DraftPart): string[] =>
  draft.paragraphs.filter((paragraph) => paragraph.part === part).map(({ text }) => text);
const levels = (draft: Draft, part: DraftPart): string[] =>
  draft.paragraphs.filter((paragraph) => paragraph.part === part).map(({ level }) => level);

describe("the draft from last year's report", () => {
  it("has every paragraph in its part, and no heading of a part", () => {
    const draft = draftOf();
    const count = (part: DraftPart): number => texts(draft, part).length;
    expect([1, 2, 3, 4, 5, 6].map((part) => count(part as DraftPart))).toEqual([11, 1, 0, 0, 2, 1]);
    expect([count("title"), count("preamble"), count("signature"), count("date")]).toEqual([1, 2, 1, 1]);
    expect(draft.paragraphs.filter(({ text }) => /^[一二三四五六]、/.test(text))).toEqual([]);
  });

  it("gives each paragraph an id and a fingerprint of its own", () => {
    const { paragraphs } = draftOf({ "设立专栏3个。": "全年公开信息86条，较2022年增长7.5%。" });
    expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(paragraphs.length);
    expect(new Set(paragraphs.map(({ fingerprint }) => fingerprint)).size).toBe(paragraphs.length);
  });

  it("needs the year of last year's report", () => {
    expect(() => draftFrom({ ...lastYearReport(), year: null }, 2024)).toThrow("year");
  });

  describe("its title", () => {
    const title = (text: string): string =>
      texts(draftOf({ 云溪县林业局2023年政府信息公开工作年度报告: text }), "title")[0]!;
    it.each([
      ["云溪县林业局 2023 年政府信息公开工作年度报告", "spaces"],
      ["云溪县林业局2023年度政府信息公开工作年度报告", "年度 twice"],
      ["云溪县林业局2023年政府信息公开\n工作年度报告", "two lines"],
      ["2023年云溪县林业局政府信息公开工作年度报告", "the year in front"],
      ["云溪县林业局2023年政府信息公开年度报告", "工作 missing"],
    ])("is that of the form: %s (%s)", (old) => {
      expect(title(old)).toBe("云溪县林业局2024年政府信息公开工作年度报告");
    });

    it("has only its year changed where the rest is already that of the form", () => {
      const changes = (draft: Draft) => draft.paragraphs[0]!.replacements.map(({ old, text }) => [old, text]);
      expect(changes(draftOf())).toEqual([["2023", "2024"]]);
      const other = "云溪县林业局2023年政府信息公开年度报告";
      expect(changes(draftOf({ 云溪县林业局2023年政府信息公开工作年度报告: other }))).toEqual([
        [other, "云溪县林业局2024年政府信息公开工作年度报告"],
      ]);
    });

    it("leaves the name of an unknown body open, unless it is told", () => {
      const last = reportFromText(
        "一、总体情况\n2023年，我局推进公开。\n统计期限为2023年1月1日至2023年12月31日。",
      );
      expect(draftFrom(last, 2024).paragraphs[0]!.text).toBe("〔机关名称〕2024年政府信息公开工作年度报告");
      const named = draftFrom(last, 2024, { unit: "云溪县水务局" });
      expect(named.paragraphs[0]!.text).toBe("云溪县水务局2024年政府信息公开工作年度报告");
      expect(named.unit).toBe("云溪县水务局");
    });
  });

  describe("its end", () => {
    it.each([
      ["2024年1月18日", "2025年1月18日", "right"],
      ["2023年1月18日", "2025年1月18日", "in the wrong January"],
      ["2024 年 3 月 8 日", "2025年3月8日", "with spaces"],
      ["二〇二四年一月十八日", "二〇二五年一月十八日", "in Chinese digits"],
      ["2024年2月29日", "2025年2月28日", "on a day that the new year does not have"],
      ["（2024年1月18日）", "2025年1月18日", "in brackets"],
    ])("moves the date %s to %s (%s)", (old, expected) => {
      const draft = draftOf({ "2024年1月18日": old });
      expect(texts(draft, "date")).toEqual([expected]);
      expect(texts(draft, "signature")).toEqual(["云溪县林业局"]);
      expect(draft.paragraphs.at(-1)!.facts.map(({ kind }) => kind)).toEqual(["date"]);
    });

    it("is found on one line, and behind the last sentence", () => {
      const lines = [
        ...LINES.slice(0, -3),
        "2023年，我局未收取信息处理费。      云溪县林业局  2024年1月18日",
      ];
      const glued = draftFrom(readReport(buildDocument(lines)), 2024);
      expect(texts(glued, 6)).toEqual(["2024年，我局未收取信息处理费。"]);
      expect(texts(glued, "signature")).toEqual(["云溪县林业局"]);
      expect(texts(glued, "date")).toEqual(["2025年1月18日"]);
    });

    it("may be missing", () => {
      const draft = draftFrom(readReport(buildDocument(LINES.slice(0, -2))), 2024);
      expect([...texts(draft, "signature"), ...texts(draft, "date")]).toEqual([]);
      expect(texts(draft, 6)).toEqual(["2024年，我局未收取信息处理费。"]);
    });
  });

  describe("its levels", () => {
    it("are heading2 for a number in brackets on a line of its own", () => {
      expect(levels(draftOf(), 1).filter((level) => level === "heading2")).toHaveLength(5);
    });

    it("are body where text runs on behind the heading", () => {
      expect(levels(draftOf(), 5)).toEqual(["body", "body"]);
    });
  });

  it("numbers the aspects in their order when their numbers are broken, and says so", () => {
    const draft = draftOf({
      "（一）主动公开": "（1） 主动公开工作情况",
      "（三）政府信息管理": "（2）政府信息管理情况",
      "（四）政府信息公开平台建设": "（三）政府信息公开平台建设情况",
    });
    const headings = draft.paragraphs.filter(({ level }) => level === "heading2");
    expect(headings.map(({ text }) => text)).toEqual([
      "（一）主动公开工作情况",
      "（二）依申请公开",
      "（三）政府信息管理情况",
      "（四）政府信息公开平台建设情况",
      "（五）监督保障",
    ]);
    for (const { old, text, replacements: shifts } of headings)
      for (const shift of shifts) {
        expect(shift.reason).toBe("numbering");
        expect(old.slice(shift.start, shift.end)).toBe(shift.old);
        expect(text.slice(shift.newStart, shift.newEnd)).toBe(shift.text);
      }
    expect(headings.map(({ replacements: shifts }) => shifts.length)).toEqual([1, 0, 1, 1, 0]);
  });

  it("leaves numbers of headings alone that are no aspects of the form", () => {
    const draft = draftOf({
      "（二）依申请公开": "（2）便民服务",
      "新收申请12件，均按期答复。": "公开申请渠道畅通。",
    });
    expect(texts(draft, 1)).toContain("（2）便民服务");
  });

  it("keeps a sentence beside a table and leaves words of the table out", () => {
    const draft = draftOf({
      "本年度行政许可全部在网上公示。": "单位：件\n本年度行政许可全部在网上公示。\n规章",
    });
    expect(texts(draft, 2)).toEqual(["本年度行政许可全部在网上公示。"]);
  });

  it("keeps the contact paragraph, with its telephone open", () => {
    const contact = draftOf().paragraphs.find(({ text }) => text.includes("电话"))!;
    expect(contact.text).toBe(contact.old);
    expect(contact.facts.map(({ kind, text }) => [kind, text])).toEqual([["telephone", "0899-6612345"]]);
  });

  it("makes last year's plan this year's, with its year open", () => {
    const plan = draftOf().paragraphs.find(({ text }) => text.includes("提醒制度"))!;
    expect(plan.text).toBe("2025年，我局将建立更新提醒制度。");
    expect(plan.facts.map(({ text }) => text)).toEqual(["2025"]);
  });

  it("leaves page numbers, navigation and marks of converters out", () => {
    const noise = [
      "当前位置：首页 > 政府信息公开年报",
      "发布日期：2024-01-18　来源：县林业局",
      "【打印】【关闭】",
      "长者版 无障碍阅读",
      "日期：2024-01-18 来源：云溪县人民政府 访问量：",
      "时间:2024-01-18 10:14来源:作者:点击:",
      "- 3 -",
      "第 3 页 共 8 页",
      "[bookmark: _GoBack]",
      "上一篇：没有了",
      "主办单位：云溪县人民政府办公室",
    ];
    const lines = [LINES[0]!, ...noise, ...LINES.slice(1, 6), ...noise, ...LINES.slice(6), ...noise];
    const draft = draftFrom(readReport(buildDocument(lines)), 2024);
    expect(draft.paragraphs.map(({ text }) => text)).toEqual(draftOf().paragraphs.map(({ text }) => text));
  });

  it("keeps a line of the preamble that ends with a colon of any width", () => {
    const draft = draftOf({ "如有疑问，": "现将2023年政府信息公开工作情况报告如下:\n如有疑问，" });
    expect(texts(draft, "preamble")).toContain("现将2024年政府信息公开工作情况报告如下:");
  });

  it("joins a paragraph of a text that a page break has cut in two", () => {
    const long = "我局多次召开会议，研究林地审批、森林防火和病虫害防治等方面信息公开的有关事项，并根";
    const last = reportFromText(
      [...LINES.slice(0, 5), "", long, "", "据上级要求及时调整公开目录。", "", ...LINES.slice(5)].join("\n"),
    );
    expect(texts(draftFrom(last, 2024), 1)).toContain(`${long}据上级要求及时调整公开目录。`);
  });

  it("closes up digits and words in text from a PDF file", () => {
    const last = reportFromText(LINES.join("\n").replace("公开信息86条", "公开信息 86 条"));
    expect(texts(draftFrom(last, 2024), 1)).toContain("全年公开信息86条，较2023年增长7.5%。");
  });

  it("is in the form of its year when years were left out", () => {
    expect(draftFrom(lastYearReport(), 2026).form.edition).toBe("2021");
    expect(texts(draftFrom(lastYearReport(), 2026), "title")).toEqual([
      "云溪县林业局2026年政府信息公开工作年度报告",
    ]);
  });
});

describe("the draft from a report in the form of 2019", () => {
  const last = readReport(
    buildDocument(
      LINES.flatMap((line): SketchBlock[] => {
        const text = line.replace(/202[34]/g, (year) => String(Number(year) - 3));
        const table = { 二: "disclosure", 三: "applications", 四: "disputes" }[text[0]!] as
          | TableId
          | undefined;
        if (table === undefined || text[1] !== "、") return [text];
        return [
          text,
          sketchForm(formOf("2019"), table, (key) => (key.endsWith("carriedOut/natural") ? "4" : "7")),
          "",
        ];
      }),
    ),
  );

  it("is in the form of 2021, with what both forms count alike", () => {
    expect([last.edition, last.year]).toEqual(["2019", 2020]);
    const draft = draftFrom(last, 2021);
    expect(draft.form.edition).toBe("2021");
    expect(draft.numbers.get("applications/carriedIn/natural")).toBe("4");
    expect(draft.numbers.get("applications/carriedIn/total")).toBe("7");
    expect(draft.numbers.size).toBe(7);
  });

  it("takes numbers over into the next year only", () => {
    expect(draftFrom(last, 2021).numbers.get("applications/carriedIn/natural")).toBe("4");
    expect(draftFrom(last, 2022).numbers.size).toBe(0);
    expect(draftFrom(last, 2020).numbers.size).toBe(0);
  });

  it("leads to no number in force: 2019 counted something else", () => {
    const current = draftFrom(last, 2021);
    const content = contentOf(current);
    expect([...content.numbers!.keys()].filter((key) => key.startsWith("disclosure/"))).toEqual([]);
  });
});
