import fc from "fast-check";
import { openFacts, type FactKind } from "../../../src/language/facts/facts";
import { yearlyNumbers } from "../../lastyear/support/numbers";

const years = { last: 2023, current: 2024 };
const facts = (text: string): [FactKind, string][] => openFacts(text, years).map((f) => [f.kind, f.text]);

const found: [string, [FactKind, string][]][] = [
  ["全年主动公开信息61条。", [["count", "61条"]]],
  [
    "公众号推送2500余条，短视频1.2万个。",
    [
      ["count", "2500余条"],
      ["count", "1.2万个"],
    ],
  ],
  [
    "办结率100%，满意率百分之九十八。",
    [
      ["percentage", "100%"],
      ["percentage", "百分之九十八"],
    ],
  ],
  ["较上年提高3.5个百分点。", [["percentage", "3.5个百分点"]]],
  [
    "收取信息处理费2230元，其他收入1.5万元。",
    [
      ["amount", "2230元"],
      ["amount", "1.5万元"],
    ],
  ],
  [
    "6月20日举办培训，11月完成自查。",
    [
      ["date", "6月20日"],
      ["date", "11月"],
    ],
  ],
  ["电话：0531-6212345，邮编：250100。", [["telephone", "0531-6212345"]]],
  [
    "联系人：王小明，电话6212345。",
    [
      ["person", "王小明"],
      ["telephone", "6212345"],
    ],
  ],
  [
    "举办“局长接待日”活动两次。",
    [
      ["activity", "“局长接待日”"],
      ["count", "两次"],
    ],
  ],
  [
    "组织培训三期，参训120人次。",
    [
      ["count", "三期"],
      ["count", "120人次"],
    ],
  ],
  ["公开2022年度部门决算。", [["year", "2022"]]],
  ["2024年6月20日举办培训。", [["date", "2024年6月20日"]]],
  ["2024 年 3 月，网站改版。", [["date", "2024 年 3 月"]]],
  ["于2025年1月31日前公布。", [["date", "2025年1月31日"]]],
  ["二〇二五年一月十八日", [["date", "二〇二五年一月十八日"]]],
  [
    "举办第六期培训班，明确一名专职人员。",
    [
      ["count", "第六期"],
      ["count", "一名"],
    ],
  ],
  ["网站访问7854070人次。", [["count", "7854070人次"]]],
  ["传真：6212345。", [["telephone", "6212345"]]],
  // 年 stands too far away to be of one date with its year.
  [
    "2024     年6月20日举办培训。",
    [
      ["date", "2024"],
      ["date", "6月20日"],
    ],
  ],
  ["更新《公开事项目录》（2023 版）。", [["year", "2023 版"]]],
  ["印发2023版。", [["year", "2023版"]]],
  ["刊登2个版面。", [["count", "2个"]]],
  ["发布《政府信息公开目录》（2024版）。", [["year", "2024版"]]],
  ["组长由局长担任，办公室主任为副组长。", []],
  [
    "较2023年增加2件。",
    [
      ["year", "2023"],
      ["count", "2件"],
    ],
  ],
  ["落实《2023年政务公开工作要点》。", [["year", "2023"]]],
  ["２０２４年公开８６条。", [["count", "８６条"]]],
];

const silent = [
  "依据《中华人民共和国政府信息公开条例》第五十条编制。",
  "按照国办公开办函〔2021〕30号要求编制。",
  "统计期限为2024年1月1日至12月31日。",
  "统计期限自2024年1月1日起至2024年12月31日止。",
  "电子版可在www.yunxi123.example下载。",
  "一是健全机制；二是强化培训。",
  "条例自2019年5月15日起施行。",
  "2024年，我局认真落实条例。",
  "（一）主动公开情况。",
  "1.健全工作机制。",
];

describe("the open facts of a carried text", () => {
  it.each(found)("of %s", (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it.each(silent)("are none in %s", (text) => {
    expect(facts(text)).toEqual([]);
  });

  it("stand in order, do not overlap, and tell their own text", () => {
    const text = "2024年6月20日，举办培训3期，参训120人，支出5000元，占30%，电话0531-6212345。";
    const all = openFacts(text, years);
    expect(all.length).toBeGreaterThan(5);
    all.forEach((fact, i) => {
      expect(text.slice(fact.start, fact.end)).toBe(fact.text);
      if (i > 0) expect(fact.start).toBeGreaterThanOrEqual(all[i - 1]!.end);
    });
  });

  it("keep a number whole that reaches out of what is said of it", () => {
    expect(facts("换届涉及干部12，345人。")).toEqual([
      ["event", "换届涉及干部"],
      ["count", "12，345人"],
    ]);
    expect(facts("换届涉及干部345人。")).toEqual([["event", "换届涉及干部345人"]]);
  });

  it("hold every number that is true of one year, whatever stands around it", () => {
    const words = [
      "我局",
      "公开信息",
      "，",
      "。",
      "（",
      "）",
      "较",
      "第",
      "月",
      "日",
      "条",
      "件",
      "元",
      "%",
      " ",
      "、",
      "和",
      "电话",
      "同比",
    ];
    const number = fc.oneof(
      fc.nat({ max: 99_999_999 }).map(String),
      fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 99 })).map(([whole, rest]) => `${whole}.${rest}`),
      fc.integer({ min: 2015, max: 2026 }).map((year) => `${year}年`),
    );
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words), number), { minLength: 1, maxLength: 20 })
      .map((pieces) => `我局${pieces.join("甲")}`);
    fc.assert(
      fc.property(text, (sentence) => {
        const found = openFacts(sentence, years);
        return yearlyNumbers(sentence, years).every(([start, end]) =>
          found.some((fact) => fact.start <= start && end <= fact.end),
        );
      }),
      { numRuns: 500 },
    );
  });
});
