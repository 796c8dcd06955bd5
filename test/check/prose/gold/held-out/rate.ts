import type { GoldSentence } from "../sentence";

export const heldOutRate: GoldSentence[] = [
  { wrong: "新收政府信息公开申请47件，{均按时办结}。" },
  { tempts: "依申请公开按期答复率达到100%。" },
  { wrong: "所有依申请公开件{均已依法答复}。" },
  { wrong: "工单办结率达{108%}。" },
  { wrong: "共收到政府信息公开申请47件，{全部予以答复}。" },
  {
    right: "新收政府信息公开申请47件，均按时办结。",
    set: {
      "applications/carriedOut/natural": "0",
      "applications/carriedOut/business": "0",
      "applications/carriedOut/legal": "0",
      "applications/carriedOut/total": "0",
    },
  },
  { tempts: "新收政府信息公开申请47件，其中5件未到答复期限，其余均按时办结。" },
  { tempts: "办结政府信息公开申请45件，全部在规定时限内答复。" },
  { tempts: "受理市民热线工单61件，办结率100%。" },
  { tempts: "建议提案均已按期答复，答复率100%。" },
  { tempts: "强化时限管理，确保依申请公开件均按期办结。" },
  { tempts: "信息更新及时率100%，链接可用率100%。" },
  { tempts: "投资任务完成率103%。" },
];
