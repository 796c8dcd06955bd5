import type { GoldSentence } from "../sentence";
import { ALL_ANSWERED } from "../second/tables";
import { COUNTY } from "../third/tables";
import { DISTRICT } from "./tables";

/** Shares of a total. */
export const fifthPercentage: GoldSentence[] = [
  {
    wrong: "在答复的45件政府信息公开申请中，予以公开20件，占{46.4}%。",
  },
  {
    wrong: "全年新收政府信息公开申请47件，其中自然人40件，占比{81.5}%。",
  },
  {
    wrong: "发布信息250条，其中政策文件45条，占比{16}%；动态205条，占比82%。",
  },
  {
    wrong: "公众号全年推送信息360篇，其中原创72篇，占{四分之一}。",
  },
  {
    wrong: "接听咨询热线154次，其中业务咨询126次（{80.8}%）、意见建议28次（18.2%）。",
  },
  {
    wrong: "全区无法提供28件，占办结总数的{21.7}%。",
    set: DISTRICT,
    unit: "青石区人民政府",
  },
  {
    right: "办结45件，其中予以公开20件，占44.44%；部分公开6件，占13.33%；不予公开4件，占8.89%。",
  },
  {
    right: "全县予以公开和部分公开合计80件，占答复总数的52.6%。",
    set: COUNTY,
    unit: "云溪县人民政府",
  },
  {
    tempts: "全年发布信息231条，其中视频类42条，占18.1%。",
  },
  {
    tempts: "政府信息公开申请中有40件来自自然人，占新收申请的八成以上。",
  },
  {
    tempts: "公开信息1200条，其中网站780条，占65%，比重同比提高3个百分点。",
  },
  {
    tempts: "公开信息400条，占全县信息总量的2.3%，其中动态310条，占77.5%。",
  },
];

/** What was answered, of all that was asked. */
export const fifthRate: GoldSentence[] = [
  {
    wrong: "全年收到政府信息公开申请47件，{全部按期办结}。",
  },
  {
    wrong: "依申请公开办结率为{100%}，未出现超期答复。",
  },
  {
    wrong: "网民留言办理满意率{103.2%}。",
  },
  {
    wrong: "全县155件政府信息公开申请{均已答复完毕}，未收取信息处理费。",
    set: COUNTY,
    unit: "云溪县人民政府",
  },
  {
    wrong: "新收的102件申请和上年结转的6件申请，全区{已全部办理完毕}。",
    set: DISTRICT,
    unit: "青石区人民政府",
  },
  {
    right: "政府信息公开申请办结率100%，无逾期答复情况。",
    set: ALL_ANSWERED,
    unit: "云溪县水利局",
  },
  {
    tempts: "全年办结政府信息公开申请45件，均在法定期限内答复，其余5件结转下年。",
  },
  {
    tempts: "人大建议、政协提案办复率100%，满意率100%。",
  },
  {
    tempts: "年度信息发布任务完成率115%。",
  },
  {
    tempts: "除5件未到期的申请外，其余政府信息公开申请均已答复。",
  },
  {
    tempts: "力争2025年政府信息公开申请全部按期办结。",
    part: 5,
  },
  {
    tempts: "上年结转的3件政府信息公开申请均已办结。",
  },
];
