import type { GoldSentence } from "../sentence";

/** Rates, and two numbers for one thing. */
export const sixthRates: GoldSentence[] = [
  { wrong: "（二）依申请公开情况。全年收到申请47件，申请办结率{100%}。" },
  { wrong: "本年度收到的政府信息公开申请，年内已{全部}答复完毕。" },
  { wrong: "新收申请47件，加上上年结转3件，目前{均}已办结。" },
  { wrong: "严格落实解读与文件同步要求，规范性文件解读率达{112%}。" },
  { wrong: "全年群众来信回复率{104%}，满意率97%。" },
  { right: "建议提案办复率100%，代表委员满意率100%。" },
  {
    set: {
      "applications/new/natural": "37",
      "applications/new/business": "4",
      "applications/new/legal": "1",
      "applications/new/total": "42",
      "applications/carriedOut/natural": "0",
      "applications/carriedOut/business": "0",
      "applications/carriedOut/legal": "0",
      "applications/carriedOut/total": "0",
    },
    right: "全年新收申请42件，连同上年结转3件均已办结，办结率100%。",
  },
  { right: "领导信箱来信全部在五个工作日内回复，回复率100%。" },
  { tempts: "全年办结申请45件，均在法定期限内答复，未到期的5件转入下年度。" },
  { tempts: "国土绿化信息按月公示，全年营造林任务完成率达106%。" },
  { tempts: "到期应答复的申请全部答复，按期答复率100%。" },
  { tempts: "上年结转的3件申请已全部办结。" },
];

export const sixthTwoNumbers: GoldSentence[] = [
  {
    wrong:
      "全年组织政务公开业务培训3次，覆盖各股室和林业站。监督保障方面，全年组织政务公开业务培训{2次}，并开展保密审查抽查。",
  },
  { right: "全年召开新闻发布会2场，邀请媒体记者19人次；这2场新闻发布会的实录均已上网。" },
  { right: "设立信息查阅点3处，3处查阅点全年开放。" },
  { tempts: "政府网站公开信息384条；通过政务新媒体公开信息612条。" },
  { tempts: "公众号关注人数年初为9600人，年底增至1.1万人。" },
  { tempts: "全年发布政策解读18篇，其中自主解读12篇；转载上级政策解读25篇。" },
  { tempts: "上半年组织培训1次，全年组织培训4次。" },
];
