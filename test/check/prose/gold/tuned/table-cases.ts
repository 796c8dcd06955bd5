import type { GoldSentence } from "../sentence";

/** Results of disputes, and what is carried from one year to the next, in more of their orders. */
export const tunedTableCases: GoldSentence[] = [
  // When a case stands as it does, behind its number.
  { wrong: "政府信息公开行政复议8件，其中{3}件至今尚未审结。" },
  { wrong: "因政府信息公开被申请行政复议8宗，{8}宗年内均已审结。" },
  { right: "政府信息公开行政复议8件，7件现已结案，1件截至年底还在审理。" },
  // All are ended, beside those that are pending; all of both groups of lawsuits.
  { wrong: "因政府信息公开引起行政诉讼6件、行政复议8件，诉讼均已审结，{复议已全部审结}。" },
  { wrong: "政府信息公开行政诉讼6件（直接起诉4件、复议后起诉2件），{均获维持}。" },
  { wrong: "全年有6件因政府信息公开引发的行政诉讼案件，判决结果{均为维持}。" },
  { right: "政府信息公开行政诉讼6件，其中直接起诉4件、复议后起诉2件，均已审结。" },
  { tempts: "政府信息公开行政复议8件，除1件外均已审结，行政诉讼6件，其中复议后起诉2件，均获维持。" },
  // Several ways to correct are one result.
  { wrong: "政府信息公开行政复议8件，维持4件，被撤销、变更或确认违法合计{2}件。" },
  { right: "政府信息公开行政复议8件，维持4件，撤销、变更等1件，撤回申请2件。" },
  { tempts: "政府信息公开行政复议8件，维持4件，撤销0件，确认违法1件。" },
  // What a body has ended is its own where the results beside it are.
  { wrong: "全年审结政府信息公开行政复议案件{9}件，结果维持4件，结果纠正1件，其他结果2件。" },
  { tempts: "县政府全年审结行政复议案件94件，维持51件，纠正8件。", unit: "云溪县人民政府" },
  // Carried over by other words, and told in brackets.
  { wrong: "收到政府信息公开申请47件，去年转办{2}件，转接2025年办理5件。" },
  { wrong: "我局受理并答复的政府信息公开申请45件（含{4}件为2023年结转）。" },
  {
    wrong: "收到政府信息公开申请47件，内容主要涉及征地补偿、林权登记等方面，办结{50}件（含2023年结转3件）。",
  },
  { tempts: "规范办理政府信息公开申请50件（含2023年结转3件），办结45件。" },
  { wrong: "收到申请书47份，年内已处理45份，结转下年办理{4}份。" },
  { tempts: "收到申请书47份，主动公开信息45份，向社会征求意见2份。" },
  { wrong: "新收申请47件，上年结转3件。全年办理政府信息公开申请{47}件，结转至2025年5件。" },
  { right: "新收申请47件，上年结转3件。全年办理政府信息公开申请50件，结转至2025年5件。" },
  { wrong: "受理政府信息公开申请47件，其中网上36件，邮寄11件，以上申请已办结{46}件，其余尚未到期。" },
  { tempts: "受理政府信息公开申请47件，其中林权类22件，以上申请已办结20件。" },
  // The office of the body, what is done, and names in quotation marks.
  { wrong: "由局办公室牵头答复申请45件，其中予以公开20件、部分公开{8}件、不予公开4件、无法提供8件。" },
  { wrong: "收到政府信息公开申请47件。已办结件中，予以公开{17}件，部分公开6件，无法提供8件。" },
  { wrong: "办结申请45件，无法提供8件，其中“本机关不掌握相关政府信息”{5}件，“没有现成信息”1件。" },
  { tempts: "法规股牵头办理政府信息公开申请12件，予以公开8件、部分公开4件。" },
  // Several bodies, each with its own; one whose name ends like the founding of another.
  { tempts: "申请较多的县水利局、县住建局全年分别收到申请13件、7件，均有专人办理。" },
  { wrong: "县住建局全年收到政府信息公开申请{46}件。", unit: "云溪县住建局" },
  // One way of asking says nothing of all, though its number is the same.
  { tempts: "2024年网上收到47件政府信息公开申请，均为自然人提出。" },
  // Documents in a list of directories, and of the same sort as those before them.
  { wrong: "经全面清理，列入继续有效目录、截至年底现行有效的行政规范性文件{72}件。" },
  { wrong: "及时公开本年制定的行政规范性文件9件、废止文件{1}件、政策解读14篇。" },
  { tempts: "制发行政规范性文件9件，清理涉企文件，废止文件7件。" },
  // Fees in one enumeration with the decisions.
  { wrong: "对外公示行政许可318件、行政处罚27件、行政强制6件、行政事业性收费{15.3}万元。" },
  { tempts: "对外公示行政许可305件、行政处罚22件、行政强制6件、行政事业性收费15.3万元。" },
  // The rest of the results.
  { wrong: "答复办结申请45件，予以公开20件、部分公开6件、不予公开4件，无法提供等其他情形{12}件。" },
  { right: "答复办结申请45件，予以公开20件、部分公开6件，不予公开、无法提供等其他情况19件。" },
  { tempts: "办结申请45件，予以公开20件、部分公开6件，无法提供等情形13件，不予公开4件。" },
  // Cases that are done, what is not due, and decisions of which there are none.
  { wrong: "政府信息公开行政复议8件，已办结{6}件，其余尚在审理。" },
  { tempts: "因政府信息公开引发行政复议8件。年内收到申请47件，已办结45件。" },
  { wrong: "收到政府信息公开申请47件，答复45件，{4}件尚未到法定答复期限。" },
  { wrong: "因政府信息公开，全年有4件未经复议直接提起的行政诉讼，{3}件复议后提起的行政诉讼。" },
  { wrong: "2024年共有5件结转至2025年度，其中自然人3件、企业{2}件、法律服务机构1件。" },
  { wrong: "2024年我局{没有行政强制决定}，行政许可318件。" },
  { tempts: "本单位无行政许可事项，行政处罚27件。" },
  {
    wrong:
      "收到申请47件，其中通过申请平台收到39件，局长信箱收到8件；予以公开20件，部分公开6件，不掌握相关信息{8}件。",
  },
  {
    right:
      "收到申请47件，其中通过申请平台收到39件，局长信箱收到8件；予以公开20件，部分公开6件，不掌握相关信息7件。",
  },
  { tempts: "收到申请47件。局长信箱收到来信8件，予以答复6件。" },
  { wrong: "全年答复申请45件，同意公开或部分公开{20}件。" },
  { wrong: "办理申请45件，下年度继续办理{4}件。" },
  { right: "办理申请45件，下年度继续办理5件。" },
];
