import { statedNumbers } from "../../../src/check/prose/stated-numbers";
import { proseStatements } from "../../../src/check/prose/statements/prose-statements";
import { valuesOf } from "../../../src/check/relations/relations";
import type { Changes } from "../../../src/check/book/example";
import { reportWith } from "../support/reports";

const SENTENCE = "新收申请12件，上年结转1件，均按规定登记和答复。";
/** Three of the prose around it say what table two holds. */
const WITHOUT_OTHERS = { "制发行政规范性文件2件，废止1件，现行有效15件，目录及时更新。": "目录及时更新。" };
const numbersIn = (changes: Changes, open: string[] = []) => {
  const report = reportWith({ ...changes, prose: { ...WITHOUT_OTHERS, ...changes.prose } });
  return statedNumbers(proseStatements(report, valuesOf(report), open));
};
const stated = (sentence: string): Record<string, number> =>
  Object.fromEntries(
    [...numbersIn({ prose: { [SENTENCE]: sentence } })].map(([cell, { value }]) => [
      cell.replace("applications/", "").replace("disclosure/", ""),
      value,
    ]),
  );

describe("numbers of the tables in the prose", () => {
  it.each<[string, Record<string, number>]>([
    [SENTENCE, { "new/total": 12, "carriedIn/total": 1 }],
    ["2024年新收政府信息公开申请共 112 件。", { "new/total": 112 }],
    ["上年度结转申请3件，结转下年度继续办理2件。", { "carriedIn/total": 3, "carriedOut/total": 2 }],
    ["本年度新收到依申请公开申请9宗，发生行政复议案件2起。", { "new/total": 9, "disputes/review/total": 2 }],
    ["新收申请12件，同比增长20%。", { "new/total": 12 }],
    [
      "全年制发行政规范性文件 2 件，废止1件，现行有效 13 件。",
      { "normative/issued": 2, "normative/repealed": 1, "normative/inForce": 13 },
    ],
    ["作出行政许可决定58件，行政处罚决定9件。", { "permits/decisions": 58, "penalties/decisions": 9 }],
    ["收到政府信息公开申请9件，不掌握相关政府信息的2件。", { "unavailable.1/total": 2 }],
  ])("are read: %s", (sentence, numbers) => {
    expect(stated(sentence)).toEqual(numbers);
  });

  it.each([
    "2023年新收申请12件。",
    "其中新收申请12件。",
    "全县新收申请12件。",
    "新收咨询12件。",
    "经行政复议2件进入诉讼。",
    "收到政府信息公开申请9件，办结8件，答复8件。",
    "收到政府信息公开申请9件，不予公开2件。",
    "收到政府信息公开申请9件，予以公开2件。",
    "新收政府信息公开申请近20件。",
    "办结人大代表建议8件。",
    "清理规范性文件，废止3件。",
    "公开规范性文件2件。",
    "行政许可事项58件。",
    "行政事业性收费18.87万元。",
  ])("are not taken from what may mean something else: %s", (sentence) => {
    expect(stated(sentence)).toEqual({});
  });

  it.each([SENTENCE, " 新收申请12件，上年结转1件，均按规定登记和答复", `前一句。${SENTENCE}`])(
    "are none where the sentence is still as it was carried from last year: %s",
    (open) => {
      expect([...numbersIn({}, [open])]).toEqual([]);
    },
  );

  it("are those of the sentences beside the one that is still open", () => {
    const prose = { [SENTENCE]: "（新收申请12件！）上年结转1件；结转下年度2件。" };
    const left = (open: string): string[] => [...numbersIn({ prose }, [open]).keys()];
    expect(left("（新收申请12件！）")).toEqual([
      "applications/carriedIn/total",
      "applications/carriedOut/total",
    ]);
    expect(left("上年结转1件；")).toEqual(["applications/new/total", "applications/carriedOut/total"]);
    expect(left("上年结转")).toHaveLength(3);
  });

  it("have the words in which they stand, in front of their digits and behind", () => {
    const words = (sentence: string): string[] =>
      [...numbersIn({ prose: { [SENTENCE]: sentence } }).values()].map((one) => one.words);
    expect(words("全年共新收 12 件政府信息公开申请，另有2件将结转下年办理。")).toEqual([
      "新收12件政府信息公开申请",
      "2件将结转下年",
    ]);
    expect(words("新收、上年结转的政府信息公开申请分别为12件、1件。")).toEqual([
      "新收12件",
      "上年结转的政府信息公开申请1件",
    ]);
  });

  it("are none where the prose states two", () => {
    expect(stated("新收申请12件。新收申请13件。")).toEqual({});
  });
});
