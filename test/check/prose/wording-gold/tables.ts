import { goldCases, type GoldSetting } from "./gold-case";

const rulesOf = (unit: string, key = "inForce"): GoldSetting => ({
  unit,
  set: { [`disclosure/rules/${key}`]: "2" },
  last: { "disclosure/rules/inForce": "2", "disclosure/normative/inForce": "14" },
});
const fees = (amount: string, last?: string): GoldSetting => ({
  set: { "disclosure/fees/amount": amount },
  ...(last === undefined
    ? {}
    : { last: { "disclosure/fees/amount": last, "disclosure/normative/inForce": "14" } }),
});
const columns = ["natural", "business", "research", "welfare", "legal", "otherOrganisation"];
const row = (key: string, each: string, total: string): Record<string, string> => ({
  ...Object.fromEntries(columns.map((column) => [`applications/${key}/${column}`, each])),
  [`applications/${key}/total`]: total,
});
const permits = (now: string, before: string, what = "permits"): GoldSetting => ({
  set: { [`disclosure/${what}/decisions`]: now },
  last: { [`disclosure/${what}/decisions`]: before, "disclosure/normative/inForce": "14" },
});

/** Fees, and numbers of the tables that are odd though nothing is added up wrong. */
export const tableCases = [
  ...goldCases("fee/tariff", {
    known: [
      ["other", "2024年，我局收取信息处理费2件共235元。", ["235元"]],
      ["other", "2024年，我局收取信息处理费2件共230元。"],
      ["other", "2024年，我局未收取信息处理费，行政事业性收费12345元已上缴。"],
      ["other", "全年信息处理费收入0.223万元，均按标准计收。"],
      ["other", "对同一申请同时按件、按量计收信息处理费500元。", ["*"]],
      ["other", "某企业9月共提交申请42件，按件计收信息处理费4800元。", ["4800元"]],
      ["other", "某企业9月共提交申请42件，按件计收信息处理费4600元。"],
      ["other", "一件申请提供图纸110页，按量计收信息处理费1100元。", ["1100元"]],
      ["other", "一件申请提供图纸110页，按量计收信息处理费900元，水费1100元另计。"],
      ["other", "信息处理费按件计收，11至30件的部分每件200元，2024年未收取。", ["每件200元"]],
      ["other", "信息处理费按件计收，31至40件的部分每件200元，41至50件每件300元，2024年未收取。"],
      ["other", "对超出10件的4件申请按件计收信息处理费1600元；县供水站6件，按件收取信息处理费1200元。"],
    ],
    "held-out": [
      ["other", "依据收费办法，向3名申请人收取政府信息公开信息处理费合计1085元。", ["1085元"]],
      ["other", "本年度信息处理费收取金额为128.5元。", ["128.5元"]],
      ["other", "本年度收取信息处理费0元，退还上年误收的15元。"],
      ["other", "向1名申请人收取信息处理费1,080元，按量计收。"],
      ["other", "信息处理费按件计收，每件标准以国办函〔2020〕109号为准；培训费支出4321元。"],
    ],
  }),
  ...goldCases("fee/unit", {
    known: [
      ["overview", "全年行政事业性收费2039758.6元。", ["2039758.6"], fees("2039758.6")],
      ["overview", "全年行政事业性收费2039758.6元。", [], fees("203.97586")],
      ["nowhere", "", ["188700"], fees("188700", "18.5")],
      ["nowhere", "", [], fees("20.4", "18.5")],
      ["nowhere", "", [], fees("250000", "240000")],
    ],
    "held-out": [
      ["overview", "征收林业行政事业性收费共18.87万元。", [], fees("18.87")],
      ["overview", "征收行政事业性收费188700元，全部缴库。", ["188700"], fees("188700")],
      ["nowhere", "", ["520000"], fees("520000", "60")],
      ["nowhere", "", [], fees("185", "18.5")],
    ],
  }),
  ...goldCases("table/uniform", {
    known: [
      ["nowhere", "", ["*"], { set: row("refused.1", "1", "1") }],
      ["nowhere", "", ["*"], { set: row("new", "2", "12") }],
      ["nowhere", "", [], { set: row("refused.1", "0", "0") }],
    ],
    "held-out": [
      ["nowhere", "", ["*"], { set: row("other.3", "3", "3") }],
      ["nowhere", "", [], { set: { ...row("new", "0", "12"), "applications/new/natural": "12" } }],
      ["nowhere", "", [], { set: { "disclosure/permits/decisions": "8" } }],
    ],
  }),
  ...goldCases("change/jump", {
    known: [
      ["nowhere", "", ["620"], permits("620", "120")],
      ["nowhere", "", [], permits("590", "120")],
      ["nowhere", "", ["20"], permits("20", "120")],
      ["nowhere", "", ["0"], permits("0", "40", "penalties")],
      ["nowhere", "", [], permits("0", "3", "penalties")],
    ],
    "held-out": [
      ["nowhere", "", ["300"], permits("300", "25", "enforcement")],
      ["nowhere", "", [], permits("90", "10", "enforcement")],
      ["nowhere", "", ["0"], permits("0", "500")],
      ["nowhere", "", [], permits("30", "140")],
    ],
  }),
  ...goldCases("stock/limits", {
    known: [
      ["nowhere", "", ["0"], { set: { "disclosure/normative/inForce": "0" } }],
      [
        "nowhere",
        "",
        [],
        { set: { "disclosure/normative/repealed": "9", "disclosure/normative/inForce": "3" } },
      ],
    ],
    "held-out": [
      [
        "nowhere",
        "",
        ["9"],
        {
          set: { "disclosure/normative/repealed": "9", "disclosure/normative/inForce": "" },
          last: { "disclosure/normative/inForce": "3" },
        },
      ],
      [
        "nowhere",
        "",
        ["1"],
        { unit: "青岚市人民政府", set: { "disclosure/rules/issued": "4", "disclosure/rules/inForce": "1" } },
      ],
    ],
  }),
  ...goldCases("power/rules", {
    known: [
      ["nowhere", "", ["2"], rulesOf("云溪县青石镇人民政府")],
      ["nowhere", "", ["2"], rulesOf("云溪县林业局")],
      ["nowhere", "", [], rulesOf("青岚市人民政府")],
      ["nowhere", "", [], rulesOf("青岚市人民政府办公室")],
      ["nowhere", "", [], rulesOf("云岭省林业厅")],
      ["nowhere", "", [], { unit: "云溪县青石镇人民政府" }],
    ],
    "held-out": [
      ["nowhere", "", ["2"], rulesOf("云溪县人民政府")],
      ["nowhere", "", ["2"], rulesOf("青岚市城南区青石街道办事处")],
      ["nowhere", "", [], rulesOf("云岭自治区人民政府")],
      ["nowhere", "", [], rulesOf("青岚自治州人民政府")],
    ],
  }),
];
