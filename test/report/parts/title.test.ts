import { readSketch } from "../support/reports";

const facts = (...before: string[]) => {
  const { unit, year, yearSource, title, preamble } = readSketch([...before, "一、总体情况", "按时公开。"]);
  return {
    unit,
    year,
    yearSource,
    title: title.map(({ text }) => text),
    preamble: preamble.map(({ text }) => text),
  };
};

describe("title, unit and year", () => {
  it.each([
    ["云溪县文化和旅游局2023年政府信息公开工作年度报告", "云溪县文化和旅游局", 2023],
    ["云溪县文化和旅游局 2023 年度政府信息公开工作年度报告", "云溪县文化和旅游局", 2023],
    ["云溪县人民政府办公室二〇二三年政府信息公开工作年度报告", "云溪县人民政府办公室", 2023],
    ["青岚市人民政府２０２３年政府信息公开年报", "青岚市人民政府", 2023],
    ["2023年青岚市水务局政府信息公开工作年度报告", "青岚市水务局", 2023],
    ["青岚市水务局2023年政务公开工作报告", "青岚市水务局", 2023],
    ["青岚市水务局2023年政府信息公开工作年度报告（公开版）", "青岚市水务局", 2023],
    ["青岚市水务局政府信息公开工作年度报告（2023年）", "青岚市水务局", 2023],
    ["青岚市政务公开办公室2023年政府信息公开工作年度报告", "青岚市政务公开办公室", 2023],
    ["青岚市水务局2023年政府息公开工作年度报告", "青岚市水务局", 2023],
    ["青岚市水务局政府信息公开工作年度报告", "青岚市水务局", null],
    ["政府信息公开工作年度报告", null, null],
  ])("reads %s", (title, unit, year) => {
    expect(facts(title)).toMatchObject({ title: [title], unit, year, yearSource: year ? "title" : null });
  });

  it.each([
    [["青岚市水务局2023年政府", "信息公开工作年度报告"]],
    [["青岚市水务局", "2023年政府信息公开工作年度报告"]],
    [["青岚市水务局", "2023年", "政府信息公开工作", "年度报告"]],
    [["", "  青岚市水务局", "　2023年政府信息公开工作年度报告", ""]],
  ])("puts a title together that runs over %j", (lines) => {
    expect(facts(...lines, "根据《条例》编制本报告。")).toEqual({
      unit: "青岚市水务局",
      year: 2023,
      yearSource: "title",
      title: lines.filter((line) => line.trim() !== ""),
      preamble: ["根据《条例》编制本报告。"],
    });
  });

  it.each([
    ["a second one that runs on", "2023年年度报告"],
    ["the same words again", "青岚市水务局2023年政府信息公开工作年度报告"],
    ["a shorter name of it", "政府信息公开年报"],
  ])("takes the title alone, and not %s with it", (_, second) => {
    const first = "青岚市水务局2023年政府信息公开工作年度报告";
    expect(facts(first, second)).toMatchObject({ title: [first], preamble: [second] });
  });

  it("takes the whole title rather than a line of it that says less", () => {
    expect(facts("青岚市水务局", "政府信息公开工作年度报告（2023年）")).toMatchObject({
      unit: "青岚市水务局",
    });
    expect(facts("政府信息公开工作年度报告", "青岚市水务局2023年政府信息公开年报").title).toEqual([
      "青岚市水务局2023年政府信息公开年报",
    ]);
  });

  it("says so when there is no title, and takes the year from the period", () => {
    const period = "报告数据统计期限为2025年1月1日至2025年12月31日，与2024年相同。";
    expect(facts(period)).toEqual({
      unit: null,
      year: 2025,
      yearSource: "period",
      title: [],
      preamble: [period],
    });
  });

  it("takes the year from the text when nothing else tells it, and never from a title of a document", () => {
    const report = readSketch([
      "一、总体情况",
      "2023年，我局落实《2022年政务公开工作要点》《2022年任务分工》和国办公开办函〔2021〕30号，公开信息80条。",
      "六、其他需要报告的事项",
      "2023年未收取信息处理费。",
    ]);
    expect(report).toMatchObject({ year: 2023, yearSource: "text", title: [] });
  });

  it.each([
    ["本报告由青岚市水务局（以下简称我局）编制。", "青岚市水务局"],
    ["如对本报告有疑问，请与青岚市水务局办公室联系（电话：0000-1234567）。", null],
    ["如有疑问，请与我局联系。", null],
  ])("takes the unit from the preamble: %s", (preamble, unit) => {
    expect(facts(preamble).unit).toBe(unit);
  });

  it("does not take a sentence or a list of parts for the title", () => {
    const lines = [
      "本报告是云溪县2023年政府信息公开工作年度报告，由六部分组成。",
      "现将2022年信息公开情况报告",
    ];
    expect(facts(lines[0]!).title).toEqual([]);
  });
});
