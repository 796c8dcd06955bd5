/** Changes from last year, and shares, put together: # is a number that has to be right. */

/** What is compared, with this year's number and last year's (gold/sentence.ts), as the tables hold them. */
export const COMPARED: readonly { says: string; now: number; before: number; unit: string }[] = [
  { says: "2024年，我局新收政府信息公开申请47件", now: 47, before: 40, unit: "件" },
  { says: "全年收到依申请公开申请47件", now: 47, before: 40, unit: "件" },
  { says: "办结政府信息公开申请45件", now: 45, before: 39, unit: "件" },
  { says: "作出行政许可决定318件", now: 318, before: 300, unit: "件" },
  { says: "因政府信息公开被申请行政复议8件", now: 8, before: 5, unit: "件" },
  { says: "制发行政规范性文件9件", now: 9, before: 12, unit: "件" },
  { says: "作出行政处罚决定27件", now: 27, before: 30, unit: "件" },
];

/** ± is the word for more or less, #% the change in per cent, #件 the difference, < last year's number. */
export const CHANGES = [
  "，同比±#%",
  "，同比±了#%",
  "，较上年±#%",
  "，比上年±#%",
  "，比上年度±#%",
  "，较去年±#%",
  "，比去年±#件",
  "，较上年±#件",
  "，较2023年±#%",
  "，比2023年±#件",
  "，与上年相比±#%",
  "，与2023年相比±了#%",
  "，与去年同期相比±#%",
  "，相比上年±#件",
  "，相较于2023年±#%",
  "，数量较上年±#%",
  "，较上年同期±#%",
  "（同比±#%）",
  "（较上年±#件）",
  "，同比±#件",
  "，比上年的<件±#件",
  "，较上年的<件±#%",
  "，上年为<件，±#%",
  "（上年为<件，±#%）",
  "，比2023年的<件±#件",
  "，比上年±#件，±幅#%",
  "，较上年±#件、±#%",
  "，较去年±#件（±#%）",
  "，±幅为#%",
  "，同比±幅达#%",
  "，数量同比±#%",
  "，总量较上年度±#%",
  "，去年同期为<件，同比±#%",
  "，较上年净±#件",
  "，比上年底净±#件",
  "，较上年±收#件",
];
/** Words for more and for less. */
export const MORE = ["增长", "增加", "上升", "增多", "提高", "上涨", "多"];
export const LESS = ["下降", "减少", "降低", "回落", "少", "下滑"];

/** A part with its share: @ is the part, #% its share. */
export const SHARES = [
  "，占#%",
  "，占比#%",
  "，占比为#%",
  "（占#%）",
  "（占比#%）",
  "，占比达#%",
  "，占总数的#%",
  "，占总量的#%",
  "，占比例为#%",
  "，比例为#%",
  "，比重为#%",
  "，所占比例为#%",
  "，所占比重为#%",
  "，占总数的比例为#%",
  "，占到#%",
  "，占总量比重#%",
  "（#%）",
];
export const SHARED: readonly { says: string; part: number; whole: number }[] = [
  { says: "新收政府信息公开申请47件，其中自然人40件", part: 40, whole: 47 },
  { says: "收到政府信息公开申请47件，商业企业5件", part: 5, whole: 47 },
  { says: "办结政府信息公开申请45件，其中予以公开20件", part: 20, whole: 45 },
  { says: "答复政府信息公开申请45件，予以公开20件，占44.4%，无法提供8件", part: 8, whole: 45 },
  { says: "全年公开信息230条，其中政策文件42条", part: 42, whole: 230 },
  { says: "全年公开信息230条，其中：政策文件42条，占18.3%；工作动态188条", part: 188, whole: 230 },
];
