import { openFacts, type FactKind } from "../../src/report/openFacts";

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
  [
    "电话：0531-6212345，邮编：250100。",
    [
      ["telephone", "0531-6212345"],
      ["number", "250100"],
    ],
  ],
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
  ["地址：云溪县人民路3号。", [["number", "3"]]],
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
});
