/**
 * Sentences put together from their dimensions: how a cell is named and in what order, when and of whom it is said, in
 * what company, and how the sentence goes on. Each is right with the number of the table, and wrong with another one.
 */

/** The ways to say one number of the tables. */
export interface Fact {
  name: string;
  /** What the tables hold (gold/sentence.ts). */
  value: number;
  /** In front of the clause, where the clause alone does not tell the matter. */
  after?: readonly string[];
  /** Clauses; # is the number, <申请> one of the names of an application. */
  says: readonly string[];
  /** Begins with when and of whom; otherwise it stands behind `after`. */
  isFirst?: boolean;
}

/** The names of an application. */
export const APPLICATION_NAMES = [
  "政府信息公开申请",
  "信息公开申请",
  "依申请公开申请",
  "依申请公开件",
  "依申请公开事项",
  "公民、法人和其他组织提出的政府信息公开申请",
  "公民、法人或者其他组织提交的政府信息公开申请",
  "申请人提出的政府信息公开申请",
  "群众提交的政府信息公开申请",
  "要求公开政府信息的申请",
  "各类政府信息公开申请",
  "书面政府信息公开申请",
  "社会公众提出的信息公开申请",
  "政府信息依申请公开",
  "有效政府信息公开申请",
];

/** When, of whom and in what way it is said: the tables hold all of it. */
export const BEGINNINGS = [
  "",
  "2024年，",
  "2024年度，",
  "2024年，我局",
  "2024年度我局",
  "我局2024年",
  "全年",
  "全年，我局",
  "全年共",
  "2024年全年，我局共",
  "2024年，县林业局",
  "云溪县林业局2024年",
  "本年度",
  "本年度，我局累计",
  "2024年1月1日至12月31日，我局",
  "2024年1月至12月，",
  "自2024年1月1日至2024年12月31日，我局共",
  "截至2024年12月31日，我局",
  "截至2024年底，",
  "报告期内，",
  "本报告期内，我局",
  "统计期内，全局",
  "一年来，我局",
  "过去一年，我局",
  "据统计，2024年我局",
  "经统计，全年",
  "数据显示，2024年我局",
  "按照《条例》规定，2024年我局",
  "在依申请公开方面，2024年我局",
  "依申请公开工作方面，我局全年",
  "2024年，我局严格按照《中华人民共和国政府信息公开条例》要求，",
  "我局高度重视依申请公开工作，全年",
  "2024年，我局不断规范依申请公开工作流程，",
  "2024年我局畅通申请渠道，优化办理流程，",
  "（二）依申请公开情况。2024年，我局",
  "2.依申请公开。全年",
  "二是依法办理依申请公开，2024年",
  "从总量上看，2024年我局",
  "总体来看，全年",
  "2024年内，我局",
  "2024年年内，",
  "2024年以来，我局",
  "整个2024年，我局",
];

/** How a sentence goes on behind its number: nothing of it is compared. */
export const ENDINGS = [
  "。",
  "，均按规定登记。",
  "，做到了件件有记录。",
  "，内容主要涉及林权登记、征占用林地等。",
  "，申请事项集中在林地补偿方面。",
  "，与群众切身利益密切相关；相关台账齐全。",
  "，工作量较大，经办人员力量不足。",
  "，具体情况见下表。",
  "（详见表三）。",
  "，未发生因超期引发的投诉。",
  "，有力保障了公众的知情权。",
];
