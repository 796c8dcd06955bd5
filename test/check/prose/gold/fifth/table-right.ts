import type { GoldSentence } from "../sentence";
import { ALL_ANSWERED, NOBODY_ASKED, ONE_CARRIED, TOWN } from "../second/tables";
import { COUNTY } from "../third/tables";
import { DISTRICT, EDUCATION } from "./tables";

/** Numbers that stand in the tables. */
export const fifthTableRight: GoldSentence[] = [
  {
    right: "2024 年收到政府信息公开申请 47 件，上年结转 3 件，办结 45 件，未办结的 5 件结转下一年度。",
  },
  {
    right: "新收的47件政府信息公开申请里，个人提的40件，企业提的5件，律师事务所提的2件。",
  },
  {
    right: "共办理政府信息公开申请50件（含上年结转3件），已答复45件。",
  },
  {
    right: "答复结果为：公开20件、部分公开6件、不予公开4件、无法提供8件、不予处理4件、其他处理3件。",
  },
  {
    right: "因政府信息公开被申请行政复议8件，被提起行政诉讼6件，两类案件共14件。",
  },
  {
    right: "政府信息公开行政诉讼6件，其中维持5件，其他结果1件。",
  },
  {
    right: "全年规范性文件制发9个、废止3个，到年底还有64个有效，都能在网站上查到。",
  },
  {
    right:
      "全县新收政府信息公开申请155件，自然人138件，占比89%，商业企业11件，科研机构1件，法律服务机构3件，其他组织2件。",
    set: COUNTY,
    unit: "云溪县人民政府",
  },
  {
    right: "从办理结果看，全县不予公开7件，无法提供43件，不予处理11件，其他处理11件。",
    set: COUNTY,
    unit: "云溪县人民政府",
  },
  {
    right: "全年收到1件政府信息公开申请，尚在答复期限内，转入2025年办理。",
    set: ONE_CARRIED,
    unit: "云溪县统计局",
  },
  {
    right: "本年度未收到政府信息公开申请，未发生因政府信息公开引起的行政复议和行政诉讼。",
    set: NOBODY_ASKED,
    unit: "云溪县统计局",
  },
  {
    right: "全年办结政府信息公开申请22件（新收21件，上年结转1件），无结转下年度事项。",
    set: ALL_ANSWERED,
    unit: "云溪县水利局",
  },
  {
    right: "收到6件申请，予以公开3件，本机关不掌握相关信息2件，1件作其他处理。",
    set: TOWN,
    unit: "青柳镇人民政府",
  },
  {
    right:
      "全区政府信息公开行政复议14件，结果维持7件，结果纠正2件，其他结果3件，尚未审结2件；行政诉讼14件，结果维持8件，结果纠正1件，其他结果3件，尚未审结2件。",
    set: DISTRICT,
    unit: "青石区人民政府",
  },
  {
    right:
      "全区各级行政机关新收政府信息公开申请102件，连同上年结转6件，共108件，按期办结103件，5件转下年度。",
    set: DISTRICT,
    unit: "青石区人民政府",
  },
  {
    right:
      "县教育局共收到申请13件并全部办结，其中予以公开6件，部分公开2件，属内部事务信息不予公开1件，本机关不掌握2件，信访类1件，逾期不补正1件。",
    set: EDUCATION,
    unit: "云溪县教育局",
  },
];
