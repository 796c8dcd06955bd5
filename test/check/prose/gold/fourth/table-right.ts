import type { GoldSentence } from "../sentence";
import { ALL_ANSWERED, LARGE_BODY, NOBODY_ASKED, ONE_ASKED, ONE_CARRIED, TOWN } from "../second/tables";
import { COUNTY } from "../third/tables";
import { BUREAU, SUBDISTRICT } from "./tables";

/** Numbers that stand in the tables. */
export const fourthTableRight: GoldSentence[] = [
  {
    right: "2024年，我局新收政府信息公开申请47件，上年结转3件，全年办结45件，5件结转下年度继续办理。",
  },
  {
    right:
      "共收到公民、法人和其他组织提出的政府信息公开申请47件，其中自然人40件、商业企业5件、法律服务机构2件。",
  },
  {
    right:
      "答复的45件申请中，予以公开20件，部分公开6件，不予公开4件，无法提供8件，不予处理4件，其他处理3件。",
  },
  { right: "全年收办政府信息公开申请50件，办结45件，其余5件转入2025年办理。" },
  {
    right:
      "结转上年度继续办理3件，收到本年度依申请公开事项47件；因政府信息公开产生行政复议8件、行政诉讼6件。",
  },
  { right: "全年新收政府信息公开申请四十七件，办结四十五件。" },
  {
    unit: "云溪市人民政府",
    set: LARGE_BODY,
    alone: true,
    right:
      "2024年，全市行政机关共收到政府信息公开申请 1286 件，办结 1291 件（其中 64 件由上年结转而来），尚有 59 件转至下年度办理。",
  },
  {
    set: COUNTY,
    alone: true,
    right: "予以公开和部分公开80件，不予公开7件，无法提供43件，不予处理11件，其他处理11件。",
  },
  { set: COUNTY, alone: true, right: "申请人为自然人的138件，为法人或其他组织的17件，申请总量155件。" },
  {
    set: NOBODY_ASKED,
    alone: true,
    right: "2024年，苇塘乡未收到政府信息公开申请，也未发生因政府信息公开引发的行政复议、行政诉讼。",
  },
  { set: NOBODY_ASKED, alone: true, right: "全年依法办理政府信息公开申请，共收到申请0件，办结0件。" },
  { set: ONE_ASKED, alone: true, right: "本年度收到依申请公开1件，已在法定期限内向申请人公开。" },
  {
    set: ONE_CARRIED,
    alone: true,
    right: "年末收到政府信息公开申请1件，尚在办理期限内，结转下年度继续办理。",
  },
  {
    set: TOWN,
    alone: true,
    right: "全年收到申请6件，予以公开3件，因本机关不掌握相关信息无法提供2件，其他处理1件。",
  },
  {
    set: ALL_ANSWERED,
    alone: true,
    right: "全年办结政府信息公开申请22件（含上年结转1件），均在法定期限内答复。",
  },
  {
    set: BUREAU,
    alone: true,
    right: "我局收到政府信息公开申请72件，上年结转2件，已处理69件，结转下年度继续办理5件。",
  },
  {
    set: SUBDISTRICT,
    alone: true,
    right: "街道全年收到申请4件，其中予以公开1件，告知不掌握相关信息2件，结转下年度1件。",
  },
  {
    right:
      "因政府信息公开工作被申请行政复议8件，其中结果维持4件、结果纠正1件、其他结果2件、尚未审结1件；被提起行政诉讼6件，其中结果维持5件、其他结果1件。",
  },
  {
    set: COUNTY,
    alone: true,
    right: "发生政府信息公开行政复议15件、行政诉讼10件（未经复议直接起诉6件、复议后起诉4件）。",
  },
  {
    unit: "云溪市人民政府",
    set: LARGE_BODY,
    alone: true,
    right: "全市政府信息公开行政复议118件、行政诉讼54件，合计172件。",
  },
  {
    set: BUREAU,
    alone: true,
    right: "被申请行政复议5件，其中1件被复议机关撤销原答复，2件尚未审结；被提起行政诉讼2件，1件仍在审理。",
  },
  {
    unit: "云溪市人民政府",
    set: LARGE_BODY,
    alone: true,
    right:
      "全市全年共收办政府信息公开申请1350件（市级部门412件、松陵区386件、云岫区341件、沧屿县211件），其中予以公开486件、部分公开173件、不予公开75件、无法提供392件、不予处理88件、其他处理77件、转下年度办理59件。",
  },
  {
    set: NOBODY_ASKED,
    alone: true,
    right: "调整政务公开领导小组，明确1名分管领导、2名工作人员负责此项工作；全年未收到政府信息公开申请。",
  },
  { right: "全年制发行政规范性文件9件、废止3件，截至年底现行有效64件。" },
  {
    right:
      "行政许可处理决定数量318件，行政处罚处理决定数量27件，行政强制处理决定数量6件，行政事业性收费18.87万元。",
  },
  { set: BUREAU, alone: true, right: "本年度行政事业性收费426000元，收费项目和标准已在网站公开。" },
  {
    part: 5,
    right: "全年行政复议纠正1件，反映出个别单位答复不够规范，下一步将加强案例指导。",
  },
];
