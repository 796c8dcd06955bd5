import type { GoldSentence } from "../sentence";

/** Changes that are told in more orders: series of years, several at once, and of what is named once more. */
export const tunedGrowthOrders: GoldSentence[] = [
  // Series of years.
  { wrong: "2022年推送信息160条，2023年推送172条，2024年推送190条，2024年较上年多{28}条。" },
  { right: "2022年推送信息160条，2023年推送172条，2024年推送190条，2024年较2022年多30条。" },
  { wrong: "2021年至2024年分别受理申请21件、30件、40件、47件，总量逐年上升，其中2024年比2023年增加{17}件。" },
  { right: "2022年受理申请33件，2023年受理40件，2024年受理47件，较2022年增长42.4%。" },
  { tempts: "2022年推送160条、点击3万次，2023年推送172条、点击4万次，较上年增加1万次。" },
  // Several numbers, those of last year, and the changes in one order.
  { wrong: "政府信息公开行政复议8件和行政诉讼6件，较上年5件和4件分别增长{50%}和50%。" },
  { right: "政府信息公开行政复议8件和行政诉讼6件，较上年的5件和4件分别增长60%和50%。" },
  { wrong: "网站、公众号分别推送330条、240条，比上年的300条、200条分别增长10%和{40%}。" },
  { tempts: "网站推送330条、公众号推送240条、微博推送90条，比上年的200条和80条分别增长20%和12.5%。" },
  // What is counted is named once more, behind its results.
  { wrong: "政府信息公开行政复议8件，维持4件，案件总数较上年增加{5}件。" },
  { wrong: "收到政府信息公开申请47件，办结45件，收到申请数量较上年增长{25%}。" },
  { right: "政府信息公开行政诉讼6件，结果维持5件，诉讼案件数同比增长50%。" },
  { tempts: "收到政府信息公开申请47件，其中林权类26件，申请量较上年增长30%。" },
  // Things grow by per cent.
  { wrong: "制发行政规范性文件9件，比上年减少3件，降低25{个百分点}。" },
  { wrong: "收到申请47件（其中网上36件），同比增长17.5{个百分点}。" },
  { wrong: "公众号推送240条，较上年的200条增加40条，增幅20{个百分点}。" },
  { right: "收到申请47件（网上36件，占76.6%，较上年提高3个百分点），同比增长17.5%。" },
  { tempts: "办理来信40件，比上年减少3件，满意率提高2个百分点。" },
  { wrong: "全年办理行政处罚案件27件，较上年{增加}3件。" },
  { tempts: "全年查处行政处罚案件25件，较上年增加4件。" },
  { wrong: "全年核收政府信息公开申请47件，较去年数据增加{6}件。" },
  // What came to a level is none, and of three numbers and a rate one is wrong once.
  { right: "专栏累计公开信息2180条，本年度新增380条，比上年末的1800条增长21.1%。" },
  { wrong: "本年新增解读类信息39条，比上年的30条增长{35%}。" },
  { wrong: "全年办理行政许可318件，较上年的300件增加{28}件，增长6%。" },
  { wrong: "接待群众来访，较上年的300人次增加60人次，增长{18%}。" },
  // The difference of two percentages is one of points.
  { wrong: "事项网办率由上年的70%升至84%，提升了{14%}。" },
  { right: "事项网办率由上年的70%升至84%，提升了20%。" },
  { right: "事项网办率由上年的70%升至84%，提升了14个百分点。" },
  // The difference behind the rate, and two differences at once.
  { wrong: "政府信息公开行政诉讼6件，同比增长50%，增加{4}件。" },
  { right: "政府信息公开行政复议8件和行政诉讼6件，较上年分别增加3件和2件。" },
  // From 100 % a share and points are the same.
  { right: "事项按时办结率由100%降至96%，下降4%。" },
];
