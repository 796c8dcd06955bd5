import { yearOfPeriod, yearOfText } from "../../../src/report/parts/whose-report";
import { paragraphsOf } from "../support/paragraphs";

describe("the year of the period", () => {
  it.each([
    ["统计期限为2023年1月1日至2023年12月31日。", 2023],
    ["统计期限为2023年1月1日起至12月31日止。", 2023],
    ["统计期限为２０２３年１月１日至１２月３１日。", 2023],
    ["统计期限为 2023 年 1 月 1 日至 12 月 31 日。", 2023],
    ["条例自2019年1月1日起施行。", null],
    ["统计期限为2023年1月10日至12月30日。", null],
    ["2023年，我局公开信息80条。", null],
  ])("of %s is %s", (text, year) => {
    expect(yearOfPeriod(paragraphsOf("", text))).toBe(year);
  });

  it.each([
    [25, 2023],
    [26, null],
  ])("ends within 40 characters of its beginning: %i between are %s", (length, year) => {
    const text = `2023年1月1日${"止".repeat(length)}12月31日`;
    expect(yearOfPeriod(paragraphsOf(text))).toBe(year);
  });

  it("is that of the first paragraph that has one", () => {
    const [first, second] = [2022, 2023].map((year) => `${year}年1月1日至12月31日`);
    expect(yearOfPeriod(paragraphsOf("无", first!, second!))).toBe(2022);
  });
});

describe("the year that the text speaks of most", () => {
  it.each([
    ["one that begins a paragraph", ["2023年，我局公开信息80条。"], 2023],
    ["one that stands behind the number of a heading", ["（一）2023年公开信息80条。"], 2023],
    ["one that is named once, in a sentence", ["我局在2023年公开信息80条。"], null],
    ["that of our own work", ["现就我镇2023年政府信息公开工作汇报如下。"], 2023],
    ["that of our own body", ["现将我局2020年度工作报告如下。"], 2020],
    ["that of 信息公开", ["现将2022年度政务公开工作情况报告如下。"], 2022],
    [
      "one that begins a sentence within a paragraph",
      ["根据要求，报告如下。2019年,我局公开信息80条。"],
      2019,
    ],
    ["none of what others do in a year", ["按照省里2023年工作部署，公开信息80条。"], null],
    ["one that is named twice", ["我局在2023年公开信息，在2023年度改版。"], 2023],
    ["the one that is named more often", ["在2022年，在2022年，在2023年，在2023年，在2023年。"], 2023],
    ["of two named as often the later", ["在2022年，在2023年，在2022年，在2023年。"], 2023],
    ["none in titles of documents", ["落实《2022年工作要点》和《2022年任务分工》。"], null],
    ["none in the number of a document", ["依据〔2021年〕第3号、（2021年）第4号、2021年2月。"], null],
  ])("is %s", (_, texts, year) => {
    expect(yearOfText(paragraphsOf(...texts))).toBe(year);
  });
});
