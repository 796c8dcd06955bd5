import { statedNumbers } from "../../../src/check/prose/stated-numbers";
import { reportWith } from "../support/reports";

const SENTENCE = "新收申请12件，上年结转1件，均按规定登记和答复。";
const stated = (sentence: string): Record<string, number> =>
  Object.fromEntries(
    [...statedNumbers(reportWith({ prose: { [SENTENCE]: sentence } }))].map(([cell, { value }]) => [
      cell.replace("applications/", ""),
      value,
    ]),
  );

describe("numbers of the tables in the prose", () => {
  it.each<[string, Record<string, number>]>([
    [SENTENCE, { "new/total": 12, "carriedIn/total": 1 }],
    ["2024年新收政府信息公开申请共 112 件。", { "new/total": 112 }],
    ["上年度结转申请3件，结转下年度继续办理2件。", { "carriedIn/total": 3, "carriedOut/total": 2 }],
    ["本年度新收到依申请公开申请9宗，发生行政复议案件2起。", { "new/total": 9, "disputes/review/total": 2 }],
  ])("are read: %s", (sentence, numbers) => {
    expect(stated(sentence)).toEqual(numbers);
  });

  it.each([
    "2023年新收申请12件。",
    "其中新收申请12件。",
    "全县新收申请12件。",
    "新收申请12件，同比增长20%。",
    "新收咨询12件。",
    "经行政复议2件进入诉讼。",
  ])("are not taken from what may mean something else: %s", (sentence) => {
    expect(stated(sentence)).toEqual({});
  });

  it.each([SENTENCE, " 新收申请12件，上年结转1件，均按规定登记和答复", `前一句。${SENTENCE}`])(
    "are none where the sentence is still as it was carried from last year: %s",
    (open) => {
      expect([...statedNumbers(reportWith({}), [open])]).toEqual([]);
    },
  );

  it("are those of the sentences beside the one that is still open", () => {
    const report = reportWith({ prose: { [SENTENCE]: "“新收申请12件！”上年结转1件；结转下年度2件。" } });
    const left = (open: string): string[] => [...statedNumbers(report, [open]).keys()];
    expect(left("“新收申请12件！”")).toEqual([
      "applications/carriedIn/total",
      "applications/carriedOut/total",
    ]);
    expect(left("上年结转1件；")).toEqual(["applications/new/total", "applications/carriedOut/total"]);
    expect(left("上年结转")).toHaveLength(3);
  });

  it("are none where the prose states two", () => {
    expect(stated("新收申请12件。新收申请13件。")).toEqual({});
  });
});
