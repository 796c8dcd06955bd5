import type { GoldSentence } from "../sentence";
import { LARGE_BODY, NOBODY_ASKED, ONE_CARRIED, TOWN } from "../second/tables";
import { COUNTY } from "../third/tables";
import { BUREAU, SUBDISTRICT } from "./tables";

/** Shares of a total that the sentence or the tables tell. */
export const fourthPercentage: GoldSentence[] = [
  { wrong: "全年答复申请45件，其中予以公开20件，占{42.44}%。" },
  { wrong: "镇便民热线接听来电320件，其中业务咨询262件，占{81.2}%，投诉建议58件，占18.1%。" },
  {
    unit: "云溪县人民政府",
    set: COUNTY,
    alone: true,
    wrong: "全县收到政府信息公开申请155件，其中自然人申请138件，占{98}%。",
  },
  { wrong: "公开信息210条，其中工作动态126条（{63}%）、通知公告84条（40%）。" },
  { wrong: "全年公开信息400条，其中民生领域信息180条，占比超{六成}。" },
  {
    set: LARGE_BODY,
    alone: true,
    right: "全年答复1291件，其中予以公开486件，占37.65%；部分公开173件，占13.40%；无法提供392件，占30.36%。",
  },
  { right: "公开信息230条，其中政策类53条，占23.04%，动态类177条，占76.95%。" },
  { right: "制作解读产品50篇，其中图解和视频类42篇，占比超八成。" },
  { tempts: "群众更习惯线上申请，通过网络提交的申请约占七成，当面提交的不足一成。" },
  {
    unit: "云溪市人民政府",
    tempts: "“霁川发布”公众号推文1120篇，占全市政务新媒体发文量的12.3%，粉丝量占常住人口的8.5%。",
  },
];

/** Rates, and all that is said to be done. */
export const fourthRate: GoldSentence[] = [
  { wrong: "2024年，我局收到政府信息公开申请47件，{均在法定期限内予以答复}。" },
  { wrong: "全年政府信息公开申请办结率{100%}，未收到相关投诉。" },
  { set: SUBDISTRICT, alone: true, wrong: "街道共收到政府信息公开申请4件，{已全部办结}。" },
  { wrong: "受理12345热线工单468件，回访满意率{101.2%}。" },
  {
    unit: "云溪县人民政府",
    set: COUNTY,
    alone: true,
    wrong: "全县收到政府信息公开申请155件，所有申请{均已办理完毕}。",
  },
  {
    set: BUREAU,
    alone: true,
    wrong: "全年新收政府信息公开申请72件，上年结转2件，结转下年度5件，答复率达{100%}。",
  },
  { wrong: "县政府文件政策解读率达{105%}，图解、视频等形式不断丰富。" },
  { set: ONE_CARRIED, alone: true, wrong: "2024年收到政府信息公开申请1件，{已全部答复}，办理程序规范。" },
  {
    set: TOWN,
    alone: true,
    right: "墨溪镇共登记公开申请6件，均于法定时限届满前答复申请人，按时答复率100%。",
  },
  { right: "2024年新收政府信息公开申请47件，除5件结转下年度外，其余均已办结。" },
  { right: "12345热线工单办结率99.2%，群众满意率98.7%。" },
  { tempts: "办结政府信息公开申请45件，均在法定期限内答复。" },
  { tempts: "承办人大代表建议9件、政协提案13件，办复率、满意率均为100%。" },
  { tempts: "制发的规范性文件全部配发解读，解读率达到100%。" },
  { unit: "云溪县人民政府", tempts: "年度政务信息报送任务完成率达118%，居全县前列。" },
  { tempts: "收到的47件政府信息公开申请均已登记编号，实行台账管理。" },
  { tempts: "领导信箱收到来信86件，均已按期回复；开展征集调查7期，均已公示反馈意见。" },
  { set: NOBODY_ASKED, alone: true, tempts: "全年形成应公开的政府信息23条，均已上网公开，公开率100%。" },
];
