import type { Fact } from "./saying";

/** Reviews and lawsuits. */

const CAUSES = [
  "因政府信息公开",
  "涉及政府信息公开的",
  "涉政府信息公开",
  "因政府信息公开工作",
  "因信息公开",
  "由政府信息公开引发的",
  "有关政府信息公开的",
  "政府信息公开类",
  "政府信息公开",
  "针对政府信息公开的",
  "因依申请公开",
  "与政府信息公开相关的",
];
const REVIEWS = [
  "行政复议#件",
  "行政复议案件#件",
  "行政复议#起",
  "行政复议案#件",
  "行政复议共#件",
  "行政复议案件数量为#件",
  "行政复议有#件",
];
const DEEDS = [
  "被申请行政复议#件",
  "引发行政复议#件",
  "引起行政复议案件#件",
  "产生行政复议案件#件",
  "被提起行政复议#件",
  "发生行政复议#件",
  "导致的行政复议#件",
  "申请人申请行政复议#件",
  "提起的行政复议#件",
  "而被申请行政复议的案件#件",
  "被申请人提起行政复议的有#件",
];
const SUITS = ["行政诉讼#件", "行政诉讼案件#件", "行政诉讼#起", "行政诉讼共#件", "行政诉讼案件有#件"];
const SUED = [
  "被提起行政诉讼#件",
  "引发行政诉讼#件",
  "产生行政诉讼案件#件",
  "发生行政诉讼#件",
  "被起诉#件",
  "导致的行政诉讼#件",
  "提起的行政诉讼#件",
];
const TIMES = ["", "2024年，", "2024年，我局", "全年", "本年度我局", "我局全年"];

const cross = (...sets: readonly (readonly string[])[]): string[] =>
  sets.reduce<string[]>((all, one) => all.flatMap((a) => one.map((b) => a + b)), [""]);
const NOUNS = CAUSES.filter((one) => !/^因/u.test(one));
const WITH_CAUSE = CAUSES.filter((one) => /^因/u.test(one));

const REVIEW_FIRST = [
  "政府信息公开行政复议8件，",
  "因政府信息公开被申请行政复议8件，其中",
  "涉及政府信息公开的行政复议案件8件，其中：",
  "涉政府信息公开行政复议8起，其中",
  "2024年，我局因政府信息公开引发的行政复议案件8件（",
];
const SUIT_FIRST = [
  "政府信息公开行政诉讼6件，",
  "因政府信息公开被提起行政诉讼6件，其中",
  "涉及政府信息公开的行政诉讼案件6件，其中：",
  "涉政府信息公开行政诉讼6起，其中",
  "因政府信息公开引发的行政诉讼案件6件，",
];
const results = (words: string, behind = words): string[] => [
  `${words}#件`,
  `结果${words}#件`,
  `结果${words}的#件`,
  `${words}的#件`,
  `${words}的有#件`,
  `被${words}#件`,
  `被${words}的#件`,
  `复议结果${words}#件`,
  `#件${behind}`,
  `#件被${behind}`,
  `#件结果${behind}`,
  `有#件被${behind}`,
  `${words}案件#件`,
  `${words}：#件`,
];
const suits = (words: string): string[] =>
  results(words).map((one) => one.replace("复议结果", "审理结果").replace("结果结果", "结果"));

export const disputeFacts: Fact[] = [
  {
    name: "reviews",
    value: 8,
    says: [
      ...cross(TIMES, NOUNS, REVIEWS),
      ...cross(TIMES, WITH_CAUSE, DEEDS),
      ...cross(TIMES, [
        "#件政府信息公开行政复议案件",
        "发生#件政府信息公开行政复议",
        "涉及政府信息公开的复议案件#件",
      ]),
    ],
  },
  {
    name: "lawsuits",
    value: 6,
    says: [
      ...cross(TIMES, NOUNS, SUITS),
      ...cross(TIMES, WITH_CAUSE, SUED),
      ...cross(
        ["因政府信息公开被申请行政复议8件，", "政府信息公开行政复议8件、", "涉政府信息公开行政复议8起，"],
        [...SUITS, ...SUED.slice(0, 4)],
      ),
    ],
  },
  {
    name: "reviews upheld",
    value: 4,
    after: REVIEW_FIRST,
    says: [
      ...results("维持"),
      "维持原行政行为#件",
      "维持原决定#件",
      "复议机关维持#件",
      "#件维持原行政行为",
      "复议维持#件",
    ],
  },
  {
    name: "reviews corrected",
    value: 1,
    after: REVIEW_FIRST,
    says: [...results("纠正"), ...results("纠错")],
  },
  {
    name: "other results",
    value: 2,
    after: REVIEW_FIRST,
    says: ["其他结果#件", "其他结果的#件", "其他处理结果#件", "#件其他结果", "#件为其他结果", "其它结果#件"],
  },
  {
    name: "pending",
    value: 1,
    after: REVIEW_FIRST,
    says: [
      "尚未审结#件",
      "未审结#件",
      "尚未审结的#件",
      "正在审理#件",
      "正在审理中#件",
      "尚在审理#件",
      "审理中#件",
      "#件尚未审结",
      "#件正在审理",
      "#件尚在审理中",
      "#件未审结",
      "待审结#件",
      "未办结#件",
      "#件正在办理中",
    ],
  },
  { name: "lawsuits upheld", value: 5, after: SUIT_FIRST, says: [...suits("维持"), "法院维持#件"] },
  {
    name: "direct",
    value: 4,
    after: SUIT_FIRST,
    says: [
      "未经复议直接起诉#件",
      "未经复议直接起诉的#件",
      "未经行政复议直接提起诉讼的#件",
      "直接起诉#件",
      "直接提起诉讼的有#件",
      "没有经过复议直接起诉的#件",
      "不经复议直接起诉#件",
      "#件未经复议直接起诉",
      "#件为未经复议直接起诉",
    ],
  },
  {
    name: "after review",
    value: 2,
    after: SUIT_FIRST,
    says: [
      "复议后起诉#件",
      "复议后起诉的#件",
      "经复议后起诉#件",
      "复议后再起诉#件",
      "经复议后提起诉讼的#件",
      "先复议后起诉#件",
      "#件复议后起诉",
      "#件为复议后起诉",
    ],
  },
];
