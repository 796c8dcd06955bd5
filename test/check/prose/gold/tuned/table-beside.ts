import type { GoldSentence } from "../sentence";

/** Numbers whose meaning the numbers beside them tell. */
export const tunedTableBeside: GoldSentence[] = [
  // What is not ended, directly behind what is.
  { wrong: "收到政府信息公开申请47件，连同上年结转共50件，其中已办结45件、尚在办理{3}件。" },
  { wrong: "本年度答复政府信息公开申请45件，余下{3}件正在办理。" },
  { right: "本年度答复政府信息公开申请45件，余下5件正在办理。" },
  { tempts: "答复政府信息公开申请45件，其中上年未办结的3件均在一季度前答复。" },
  // The last of a list of results: all others, or the printed row.
  { wrong: "全年办结政府信息公开申请45件，其中予以公开20件、部分公开6件、不予公开4件、其余{11}件。" },
  { right: "全年办结政府信息公开申请45件，其中予以公开20件、部分公开6件、不予公开4件、其余15件。" },
  {
    wrong:
      "全年办结政府信息公开申请45件，其中予以公开20件，部分公开6件，不予公开4件，无法提供8件，不予处理4件，其他情形{2}件。",
  },
  { tempts: "办结政府信息公开申请45件，其中不予公开4件（执法案卷2件，其他2件），无法提供8件。" },
  // Results behind one of the groups of lawsuits.
  { wrong: "信息公开类行政诉讼6件，未经复议直接起诉4件（维持{5}件），复议后起诉2件（维持2件）。" },
  { wrong: "信息公开类行政诉讼6件，其中直接起诉4件，维持3件、其他结果1件；复议后起诉2件，维持{3}件。" },
  { right: "信息公开类行政诉讼6件，其中直接起诉4件、复议后起诉2件，维持5件。" },
  { wrong: "信息公开类行政诉讼6件，其中未经复议直接诉讼{2}件，复议后诉讼2件。" },
  // Behind their numbers.
  { wrong: "办结的45件中，20件处理结果为予以公开，{9}件处理结果为部分公开。" },
  { wrong: "不予处理4件，其中{2}件属重复申请件，3件属信访举报投诉类。" },
  { wrong: "在全部办结的来件中，予以公开{24}件，部分公开6件。" },
  // Who asked, behind a semicolon.
  { wrong: "我局新收政府信息公开申请47件，均为网上提交；申请人中自然人40件，法人或其他组织{5}件。" },
  { tempts: "我局新收政府信息公开申请47件；办结45件，其中自然人40件，法人或其他组织5件。" },
  // None of the year before.
  { wrong: "新收政府信息公开申请47件，{上年度无结转}，答复45件。" },
  { wrong: "新收政府信息公开申请47件（{2023年没有结转}）。" },
  { right: "新收政府信息公开申请47件，2022年无结转。" },
  // What is said of a number of all cases.
  { wrong: "行政复议方面，信息公开类行政复议案件8件，已审结的7件{均未被纠正}。" },
  { tempts: "信息公开类行政复议案件8件，维持的4件均未被纠正。" },
  // A part of the body whose tables these are, and which holds all.
  { wrong: "局机关受理政府信息公开申请47件，已答复{41}件。" },
  { tempts: "局机关受理政府信息公开申请47件，局属林场答复12件。" },
  { tempts: "局机关受理政府信息公开申请30件，已答复28件。" },
  // Cleared up and repealed, beside what was made.
  { wrong: "制定行政规范性文件9件，清理废止{5}件，现行有效64件。" },
  { tempts: "制定行政规范性文件9件，清理文件12件，现行有效64件。" },
];
