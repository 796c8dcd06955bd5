import type { GoldSentence } from "../sentence";
import { TOWN } from "../second/tables";
import { COUNTY } from "../third/tables";
import { DISTRICT, EDUCATION } from "./tables";

/** What was asked and answered, with a number that table three does not have. */
export const fifthTableAsked: GoldSentence[] = [
  {
    wrong:
      "据统计，2024年度我局通过各种渠道收到的公民、法人和其他组织提出的政府信息公开申请数量为{49}件，均及时登记。",
  },
  {
    wrong: "全年新收政府信息公开申请47件，另有上年度结转申请{2}件，逐件编号、建档。",
  },
  {
    wrong: "年底还有{6}件政府信息公开申请没有到期，转到2025年接着办理。",
  },
  {
    wrong: "全年答复政府信息公开申请45件，其中予以公开20件，部分公开{8}件，不予公开4件。",
  },
  {
    wrong:
      "县教育局全年收到自然人提出的政府信息公开申请11件、商业企业提出的1件、法律服务机构提出的{2}件，以网上申请居多。",
    set: EDUCATION,
    unit: "云溪县教育局",
  },
  {
    wrong: "2024年，县教育局受理政府信息公开申请{12}件，全部在法定时限内办结。",
    set: EDUCATION,
    unit: "云溪县教育局",
  },
  {
    wrong: "全县收到自然人提出的政府信息公开申请{136}件，法人或其他组织提出的政府信息公开申请17件。",
    set: COUNTY,
    unit: "云溪县人民政府",
  },
  {
    wrong: "全县各级行政机关依法答复政府信息公开申请{154}件，结转下年度7件。",
    set: COUNTY,
    unit: "云溪县人民政府",
  },
  {
    wrong: "全区不予公开的申请中，属于行政查询事项的5件，属于行政执法案卷的{5}件，属于过程性信息的2件。",
    set: DISTRICT,
    unit: "青石区人民政府",
  },
  {
    wrong:
      "就全区而言，因本机关不掌握相关政府信息而答复无法提供的{26}件，因补正后申请内容仍不明确而无法提供的1件。",
    set: DISTRICT,
    unit: "青石区人民政府",
  },
  {
    wrong: "我镇全年收到政府信息公开申请{七}件，没有上年结转件。",
    set: TOWN,
    unit: "青柳镇人民政府",
  },
  {
    wrong: "2024年，我局{未收到公民、法人或者其他组织提出的政府信息公开申请}。",
  },
  {
    wrong: "全年新收政府信息公开申请{57}件，集中在林权登记、征占用林地等领域，经办人员的业务能力还需加强。",
    part: 5,
  },
];
