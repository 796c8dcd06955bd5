import type { GoldSentence } from "../sentence";

export const firstRate: GoldSentence[] = [
  { wrong: "全年收到政府信息公开申请47件，{均已办结}。" },
  { wrong: "依申请公开办结率达{100%}。" },
  { wrong: "群众满意率达到{102%}。" },
  { wrong: "所有政府信息公开申请{全部办理完毕}。" },
  {
    right: "全年收到政府信息公开申请47件，均已办结。",
    set: {
      "applications/carriedOut/natural": "0",
      "applications/carriedOut/business": "0",
      "applications/carriedOut/legal": "0",
      "applications/carriedOut/total": "0",
    },
  },
  { tempts: "办结申请45件，均在法定期限内答复。" },
  { tempts: "新收申请47件，除5件结转下年度办理外，其余均已办结。" },
  { tempts: "办理人大代表建议12件，办结率100%。" },
  { tempts: "受理12345热线工单310件，均已办结；政府信息公开申请按规定登记。" },
  { tempts: "行政规范性文件解读率100%，公文电子化率100%。" },
  { tempts: "任务完成率达120%，培训覆盖面扩大。" },
  { tempts: "收到依申请公开47件，均按规定登记。" },
  { tempts: "要求各单位确保政府信息公开申请全部按时办结。" },
  { wrong: "收到申请50件（含上年结转3件），结转下年5件，答复率达{100%}。" },
];
