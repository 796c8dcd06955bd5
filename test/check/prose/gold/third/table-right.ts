import type { GoldSentence } from "../sentence";
import { ALL_ANSWERED, NOBODY_ASKED, TOWN } from "../second/tables";
import { COUNTY } from "./tables";

/** Numbers that stand in the tables, in the words of the tables. */
export const thirdTableRight: GoldSentence[] = [
  { right: "全年新收政府信息公开申请47件，上年结转3件，办结45件，结转下年度继续办理5件。" },
  { right: "共收到政府信息公开申请47件，其中自然人40件，法人或其他组织7件。" },
  { right: "答复结果为予以公开20件、部分公开6件、不予公开4件、无法提供8件、不予处理4件、其他处理3件。" },
  {
    set: COUNTY,
    alone: true,
    right: "2024年新收政府信息公开申请155件，上年结转4件，答复152件，结转下年度7件。",
  },
  {
    right: "落实立、改、废动态调整机制，全年制发行政规范性文件9件，废止3件，现行有效64件，均已在文件库公开。",
  },
  { right: "办理行政许可318件、行政处罚27件、行政强制6件。" },
  { set: NOBODY_ASKED, right: "2024年，我局未收到政府信息公开申请，未发生行政复议和行政诉讼。" },
  { set: NOBODY_ASKED, right: "2024年共收到政府信息公开申请0件，共办结0件。" },
  { set: TOWN, right: "收到政府信息公开申请6件，其中自然人5件、企业1件，均已答复。" },
  {
    set: COUNTY,
    alone: true,
    right:
      "行政复议15件，其中维持9件，纠正2件，其他结果3件，尚未审结1件；行政诉讼10件，其中维持7件，其他结果1件，尚未审结2件。",
  },
  { right: "因政府信息公开引发的行政复议8件，行政诉讼6件。" },
  {
    set: ALL_ANSWERED,
    right: "全年受理政府信息公开申请21件，办结22件（其中1件为2023年结转），无结转下年度办理。",
  },
];
