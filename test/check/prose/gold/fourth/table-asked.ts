import type { GoldSentence } from "../sentence";
import { LARGE_BODY, NOBODY_ASKED, TOWN } from "../second/tables";
import { COUNTY } from "../third/tables";
import { BUREAU, SUBDISTRICT } from "./tables";

/** What was asked and answered, with one number that is not the table's. */
export const fourthTableAsked: GoldSentence[] = [
  { wrong: "2024年，全局共收到政府信息公开申请{49}件，逐件登记编号并按程序流转办理。" },
  { wrong: "依申请公开方面，全年新收申请47件，加上年结转3件，共办结{44}件，其余转入下年度继续办理。" },
  { wrong: "年内新收政府信息公开申请47件，截至12月31日尚有{4}件结转下年度继续办理。" },
  { wrong: "2024年度，除新收的47件政府信息公开申请外，另有上年结转{5}件一并办理。" },
  { wrong: "从办理结果看，予以公开{18}件、部分公开6件，其余依法作出不予公开、无法提供等答复。" },
  { wrong: "全年答复申请45件，其中无法提供{9}件，已向申请人说明理由。" },
  { wrong: "对不予公开的{6}件申请，在答复书中逐一列明法律依据。" },
  { wrong: "依法不予处理{5}件，并一次性告知申请人其他解决途径。" },
  { wrong: "我委依法受理政府信息公开申请{53}件，涉及土地征收、工程招标、房屋产权等事项。" },
  { wrong: "收到的47件申请中，由自然人提出的有{38}件。" },
  { part: 5, wrong: "从全年新收的{37}件政府信息公开申请看，个别答复说理不够充分，文书格式不够统一。" },
  {
    unit: "云溪县人民政府",
    set: COUNTY,
    alone: true,
    wrong: "2024年,全县各级行政机关新收政府信息公开申请{158}件,上年结转4件,办结152件,结转下年度7件。",
  },
  {
    unit: "云溪县人民政府",
    set: COUNTY,
    alone: true,
    wrong: "全县共收到政府信息公开申请155件，答复{151}件（含上年结转4件），结转下年度办理7件。",
  },
  { set: COUNTY, alone: true, wrong: "作出部分公开答复{24}件，不予公开7件，不予处理11件，其他处理11件。" },
  {
    set: COUNTY,
    alone: true,
    wrong:
      "无法提供43件，其中本机关不掌握相关政府信息{33}件、没有现成信息需要另行制作4件、补正后申请内容仍不明确2件。",
  },
  {
    unit: "云溪市人民政府",
    set: LARGE_BODY,
    alone: true,
    wrong:
      "2024年，全市各级行政机关共收到政府信息公开申请{1268}件，征地拆迁、城市管理、社会保障等领域申请较为集中。",
  },
  {
    set: LARGE_BODY,
    alone: true,
    wrong: "全年共答复申请1291件，结转至下一年度继续办理{95}件，无超期未答复情形。",
  },
  { set: LARGE_BODY, alone: true, wrong: "予以公开及部分公开共{695}件，有力保障了公众知情权。" },
  { set: BUREAU, alone: true, wrong: "（二）依申请公开。我局全年新收政府信息公开申请{69}件，办结69件。" },
  {
    set: BUREAU,
    alone: true,
    wrong: "全年办结 69 件，另有 {4} 件因需征求第三方意见，结转下年度继续办理。",
  },
  {
    unit: "墨溪镇人民政府",
    set: TOWN,
    alone: true,
    wrong: "墨溪镇共收到政府信息公开申请{5}件，已全部按期答复，群众无异议。",
  },
  {
    set: SUBDISTRICT,
    alone: true,
    wrong: "2024年，白塔湾街道{未收到政府信息公开申请}，线上线下申请渠道保持畅通。",
  },
  {
    set: NOBODY_ASKED,
    alone: true,
    wrong: "全年收到公民提出的政府信息公开申请{1}件，由党政综合办公室负责办理。",
  },
];
