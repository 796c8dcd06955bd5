import type { GoldSentence } from "../sentence";
import { LARGE_BODY, ONE_ASKED } from "../second/tables";
import { COUNTY } from "./tables";

/** What was asked and answered, with numbers that the table does not hold. */
export const thirdTableAsked: GoldSentence[] = [
  { wrong: "2024年，我局共收到政府信息公开申请{74件}，上年结转3件。" },
  { wrong: "全年新收政府信息公开申请 47 件，上年结转 {2 件}，均已登记。" },
  { wrong: "本年度共收到政府信息公开申请{40件}，内容集中在林地审批和补助资金方面。" },
  { wrong: "新收政府信息公开申请47件，其中自然人{42件}、法人或其他组织{5件}。" },
  { wrong: "健全登记、审核、办理、答复、归档流程，全年共答复政府信息公开申请{46件}，均在法定期限内作出。" },
  { wrong: "办结政府信息公开申请45件，结转下年度继续办理{3件}。" },
  { wrong: "答复的申请中，予以公开{25件}，部分公开6件，不予公开4件。" },
  { wrong: "答复结果为予以公开20件、部分公开6件、不予公开4件、无法提供{7件}、不予处理4件、其他处理3件。" },
  {
    set: COUNTY,
    alone: true,
    wrong: "全年新收政府信息公开申请155件，上年结转4件，办结{154件}，结转下年度7件。",
  },
  {
    set: COUNTY,
    alone: true,
    wrong: "因本机关不掌握相关政府信息无法提供{73件}，没有现成信息需要另行制作4件。",
  },
  { set: ONE_ASKED, wrong: "2024年，我局收到政府信息公开申请{2件}，已按期答复。" },
  { set: ONE_ASKED, wrong: "2024年，我局{未收到政府信息公开申请}，依申请公开渠道保持畅通。" },
  { set: LARGE_BODY, wrong: "新收政府信息公开申请1286件，同意公开486件，部分公开{137件}，不予公开75件。" },
];
