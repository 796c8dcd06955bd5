import type { GoldSentence } from "../sentence";

const NOTHING_LEFT = {
  "applications/carriedOut/natural": "0",
  "applications/carriedOut/business": "0",
  "applications/carriedOut/legal": "0",
  "applications/carriedOut/total": "0",
};

export const tunedRate: GoldSentence[] = [
  { wrong: "收到政府信息公开申请47件，{全部办结}。" },
  { wrong: "收到政府信息公开申请47件，{均已按期答复}。" },
  { wrong: "全年受理依申请公开47件，{均在法定期限内予以答复}，答复率{100%}。" },
  { tempts: "政府信息公开申请按时办结率100%。" },
  { wrong: "依申请公开答复率为{100%}，群众满意率99%。" },
  { wrong: "全年收到的政府信息公开申请{均已依法依规办理完毕}。" },
  { wrong: "政策解读率达{105%}。" },
  { wrong: "热线办结率为{110%}。" },
  { right: "收到政府信息公开申请47件，全部办结，办结率100%。", set: NOTHING_LEFT },
  { right: "收到政府信息公开申请47件，均已按期答复。", set: NOTHING_LEFT },
  { tempts: "收到政府信息公开申请47件，已办结45件，剩余5件正在办理，按时办结率100%。" },
  { tempts: "收到政府信息公开申请47件，应答复的均已答复。" },
  { tempts: "办结政府信息公开申请45件，均按时答复申请人。" },
  { tempts: "到期的政府信息公开申请均已答复。" },
  { tempts: "办理政协提案9件，均已答复，满意率100%。" },
  { tempts: "处理信访件61件，全部办结。" },
  { tempts: "政府信息公开申请渠道畅通。受理民生热线800件，全部办结。" },
  { tempts: "网民留言答复率100%，依申请公开工作有序推进。" },
  { tempts: "公开行政许可信息290条，公开率100%。" },
  { tempts: "推动依申请公开件件有答复，确保均按期办结。" },
  { tempts: "进度完成率130%，网站访问增长率210%。" },
  { tempts: "行政复议8件，均已答复复议机关。" },
  { tempts: "收到政府信息公开申请47件，均已登记并依法办理。" },
  { tempts: "征求第三方意见2件，均已回复。" },
  { tempts: "收到政府信息公开申请47件，均已办结。", set: { "applications/carriedOut/total": "" } },
  { tempts: "上年结转政府信息公开申请3件，均已办结。" },
  { wrong: "收到政府信息公开申请47件，上年结转3件，{均已办结}。" },
];
