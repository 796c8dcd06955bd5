import type { GoldSentence } from "../sentence";

/** What is said of none and of all, and what leaves a number one of all. */
export const tunedTableWholes: GoldSentence[] = [
  // None: bare 复议, 未涉及 as the deed itself, corrected cases by whatever noun.
  { wrong: "依申请公开办理规范，全年{无一起复议、诉讼}。" },
  { wrong: "答复前主动与申请人沟通，{未引起一起因政府信息公开引发的复议或诉讼案件}。" },
  { wrong: "政府信息公开工作{未涉及行政复议}。" },
  { wrong: "因政府信息公开被申请复议8件，{没有一件被复议机关纠正}。" },
  { wrong: "政府信息公开方面{无行政复议被纠错情形}，行政诉讼应诉率100%。" },
  { right: "因政府信息公开引发行政诉讼6件，未出现被法院纠正的情形。" },
  { tempts: "因政府信息公开引发行政诉讼6件，当中4件未申请复议，径直起诉。" },
  { tempts: "政府信息公开林地测绘类申请没有引发复议和诉讼。" },
  { tempts: "信函未收到政府信息公开申请。" },
  { tempts: "对政府信息公开答复，经办人当面解释，申请人未提起复议和诉讼。" },
  // All of a row, by whatever word for all: kinds of applicants, and reasons of a result.
  { wrong: "全年收到申请人提交的政府信息公开申请47件，{悉数由自然人提出}。" },
  { wrong: "转到2025年继续办理的政府信息公开申请5件（{皆为企业申请}）。" },
  { wrong: "全年办结政府信息公开申请45件，其中不予公开4件（{均属行政执法案卷信息}）。" },
  { wrong: "全年答复政府信息公开申请45件，无法提供8件，{皆因没有现成信息需要另行制作}。" },
  { right: "上年结转政府信息公开申请3件，悉数由自然人提出；不予公开4件，均按规定说明了理由。" },
  { tempts: "全年办结政府信息公开申请45件，无法提供8件，均因本机关不掌握或需另行制作。" },
  { tempts: "收到政府信息公开申请47件，其中林权类22件，全部为自然人申请。" },
  // What is done about documents or cases, and where they are published, makes them no fewer.
  { wrong: "健全县级文件库，本局现行有效的行政规范性文件{46}件全部入库。" },
  { wrong: "依托县政府网站集中公布当年制定的行政规范性文件{7}件。" },
  { wrong: "因政府信息公开被诉6件，就年内发生的{9}件行政复议案件逐件复盘。" },
  { tempts: "对现行有效的行政规范性文件31件开展后评估，为本年制发的行政规范性文件5件配发图解。" },
  // With or without what was carried over.
  { right: "共接收政府信息公开申请50件（含2023年结转3件）。" },
  { wrong: "共接收政府信息公开申请{47}件（含2023年结转3件）。" },
  { wrong: "共接收政府信息公开申请{50}件（不含去年结转3件）。" },
  { tempts: "共接收政府信息公开申请47件（含结转至2025年5件）。" },
  // Published decisions are those of the table where the others of one enumeration are.
  { wrong: "对外公示行政许可318件、行政处罚27件、行政强制{16}件。" },
  { tempts: "对外公示行政许可305件、行政处罚22件、行政强制6件。" },
  { wrong: "因政府信息公开被诉6件、被申请复议8件，其中{3}件行政复议、5件行政诉讼获维持。" },
  { wrong: "政府信息公开行政复议8件、行政诉讼6件，其中{6}件行政诉讼和4件行政复议被维持。" },
  { right: "政府信息公开行政复议8件、行政诉讼6件，其中5件行政诉讼和4件行政复议被维持。" },
  { right: "及时公示执法信息，行政许可280件、行政处罚27件、行政奖励6件。" },
  { right: "作出行政许可决定318件，其中公示305件；行政处罚27件，行政强制6件。" },
  { right: "现行有效的61件规范性文件目录已在网站公布。" },
  // Of a whole area, until the year or the body is named anew.
  {
    tempts:
      "全市各部门共收到政府信息公开申请531件，办结520件。因政府信息公开引发行政复议31件、行政诉讼12件。",
  },
  {
    tempts:
      "2024年，全县新收政府信息公开申请612件。其中予以公开320件，部分公开91件。被申请行政复议31件，提起行政诉讼12件。",
  },
  { wrong: "全县共收到政府信息公开申请531件。我局被申请行政复议{9}件。" },
  { wrong: "全县政务公开会议上，我局作了交流。因政府信息公开引发行政复议{9}件、行政诉讼6件。" },
  // 信访举报投诉 without 类, behind the result.
  { right: "不予处理4件，其中属信访举报投诉3件、属重复申请1件。" },
  { wrong: "不予处理4件，其中属于信访举报投诉的{2}件、重复申请1件。" },
  { tempts: "收到群众来信40件，其中属信访的2件，均转有关部门。" },
  // Results of some of those that were answered.
  { tempts: "新收申请47件，年内办结其中42件，予以公开18件，部分公开5件；上年结转的办理3件，均为公开类。" },
  { wrong: "全县共收到政府信息公开申请531件，办结520件。2024年因信息公开被申请行政复议{9}件。" },
  // 结转办理 is carried over, and no handling.
  { right: "三是积极回应社会关切。年末结转办理政府信息公开申请5件。" },
  { tempts: "年初结转办理政府信息公开申请3件，当年均已答复。" },
  // A hot line, named by its number alone.
  { tempts: "2024年，我局12345共受理96件，均已办结。" },
  { tempts: "12315全年受理投诉举报以外的事项96件，办结95件。" },
  // What stands beside a number that is wrong itself proves nothing: one finding.
  { wrong: "全年办理政府信息公开申请50件（含上年结转3件），已办结{43}件、正在办理3件。" },
  {
    wrong:
      "因政府信息公开被提起行政诉讼6件，其中未经复议直接起诉{5}件（维持2件、其他结果1件），复议后起诉2件。",
  },
];
