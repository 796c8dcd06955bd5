import type { NumberRule } from "../score";
import type { GoldSentence } from "../sentence";

/** Further wordings of the kinds in which the fifth set had met a false alarm. */
export const fifthAlarms: Partial<Record<NumberRule, GoldSentence[]>> = {
  "text/percentage": [
    { tempts: "抽检苗木60批次，合格57批次，不合格3批次，合格率95%。" },
    { tempts: "发放问卷200份，满意196份，不满意4份，满意率98%。" },
    { tempts: "检测样品80个，达标78个，未达标2个，达标率97.5%。" },
  ],
  "text/list-sum": [
    { tempts: "受理热线工单240件，办结236件，4件正在办理；其中咨询150件、投诉60件、建议30件。" },
    { tempts: "第二季度公开信息30条，比第一季度多6条，全年共128条。" },
    { tempts: "下半年编发简报14期，较上半年增加2期，全年共计26期。" },
    { wrong: "编发简报14期、专报2期，共计{26期}。" },
  ],
};
