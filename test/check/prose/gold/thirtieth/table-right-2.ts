import type { GoldSentence } from "../sentence";

/** Numbers that agree, or are none of the tables. */
export const thirtiethTableRight2: GoldSentence[] = [
  {
    tempts:
      "参与云溪河流域联合执法，专班全年查处案件8件，其中以我局名义作出行政处罚决定3件，已计入我局全年27件行政处罚之中。",
  },
  {
    tempts:
      "年度业务培训以去年发生的5件复议、4件诉讼案件为教材,逐案讲解答复要点,参训人员62人次;今年发生的案件将补充进明年的课件。",
  },
];
