import type { GoldSentence } from "../sentence";

/** Shares and rates whose whole stands further away, or in an order of its own. */
export const tunedShareOrders: GoldSentence[] = [
  // What is counted in 条 is no share of applications.
  { wrong: "全年公开政府信息90条，其中重点领域信息41条，占比超{50%}，全部及时更新。" },
  { wrong: "形成政府文件60件，编发信息50条，其中主动公开36条，主动公开率{80%}。" },
  { right: "全年公开政府信息90条，其中重点领域信息46条，占比超过半数。" },
  { tempts: "全年公开政府信息90条，其中重点领域信息41条，占比近五成。" },
  // Two shares of one whole.
  { wrong: "受理政府信息公开申请47件，网上申请36件，占{72%}；信函申请11件，占23.4%。" },
  { right: "在手政府信息公开申请共50件，网上申请36件，占72%；信函申请14件，占28%。" },
  { tempts: "受理政府信息公开申请47件，自然人40件，占85.1%；其中网上34件，占85%。" },
  // What a part consists of stands between the shares.
  {
    wrong:
      "按渠道看，网站公开600条，占比50%；新媒体公开420条，占比{53%}，其中微信300条、微博120条；公告栏公开180条，占比15%。",
  },
  {
    right:
      "按渠道看，网站公开600条，占比50%；新媒体公开420条，占比35%，其中微信300条、微博120条；公告栏公开180条，占比15%。",
  },
  // Several rates, each in its turn.
  { wrong: "收到来信80件、来电250件，已办结76件、250件，办结率分别为{98%}和100%。" },
  { right: "办理建议16件、提案20件，其中代表满意16件、委员满意19件，满意率分别达100%、95%。" },
  { tempts: "办理建议16件、提案20件，已办结16件、20件，满意率、办结率分别为98%、100%。" },
  { wrong: "收到建议提案40件，办结40件，办结率100%，满意38件，满意率{96}%。" },
  { tempts: "应办理申请50件，其中新收47件、结转3件，按期办结45件，按期办结率100%。" },
  // What was due, and what it consists of.
  { wrong: "应办理政府信息公开申请50件，其中新收47件、上年结转3件，已办结45件，办结率{95.7%}。" },
  { right: "应办理政府信息公开申请50件（新收47件、上年结转3件），已办结45件，办结率90%。" },
  // What the parts make is not the whole that is named.
  {
    right:
      "公众号、微博分别发布信息310条、130条，合计440条，占全年新媒体发布总量的80.1%（另有视频号发布109条）。",
  },
  { wrong: "发布解读20篇，其中图解8篇、视频4篇，两类合计12篇，占{65%}。" },
  // Told as answered in time, and all that was answered.
  { wrong: "共受理申请50件（含上年结转3件），已按时办结45件，5件转至下年度继续办理，办结率{93%}。" },
  { right: "共受理申请50件（含上年结转3件），已按时办结45件，5件转至下年度继续办理，办结率90%。" },
];

/** All of the applications, by a rate. */
export const tunedRateOrders: GoldSentence[] = [
  { wrong: "全年收到政府信息公开申请47件。截至年底，47件申请的办结率为{100%}。" },
  { tempts: "全年收到政府信息公开申请47件。截至年底，到期的42件申请办结率为100%。" },
  { wrong: "年内受理各类申请人提出的政府信息公开申请47件，连同上年结转3件，均登记办理，办结率达{100%}。" },
  { tempts: "年内受理政府信息公开申请47件，上年结转3件，上年结转件办结率100%。" },
  { tempts: "收到政府信息公开申请47件，办理上年结转3件，均已答复。" },
];
