/** Words that stand twice where once is meant. */

export interface Doubled {
  start: number;
  end: number;
  /** The words as they should be. */
  once: string;
  /** True where the second can be taken out and nothing else is said. */
  isCertain: boolean;
}

const REPEATED = /([\u4e00-\u9fa5]{2,6})\1/gu;
/** 二十二十, 一件一件, 逐项逐项: doubled on purpose. */
const ON_PURPOSE =
  /^[〇零一二三四五六七八九十百千万]+$|^[一逐每各]|^(?:研究|讨论|商量|考虑|尝试|非常|十分|慢慢)$/u;
/** 公开工作|工作机制: two words that meet. */
const MEETS: [word: string, behind: RegExp][] = [
  ["工作", /^(?:人员|机构|机制|制度|小组|专班|要点|规则|方案|部署|会|组|台账|流程|规范)/u],
  ["管理", /^(?:局|办法|制度|中心|部门|机构|人员|规定|委员会)/u],
  ["服务", /^(?:中心|对象|大厅|窗口|平台|热线|事项|指南)/u],
  ["行政", /^(?:法规|执法|审批|机关|许可|处罚|规范|复议|诉讼)/u],
];

const meets = (word: string, behind: string): boolean =>
  MEETS.some(([one, next]) => one === word && next.test(behind));

/** 共 before a verb and again before its number; 公共 and 一共 are other words. */
const TOTAL_TWICE =
  /(?<![公一总])共(?:收到|受理|公开|发布|办理|办结|答复|收|处理|制发|接收)[^，。；：、共\d]{0,16}共(?=计?\s{0,3}\d)/gu;
const BY_TWICE = /可以?通过可以?通过/gu;
const OF_TWICE = /(?<![目有])的的(?![确士])/gu;

/**
 * Words of one character that join others and never stand twice: what may stand before the first as the end of another
 * word (参与|与), and behind the second as the rest of one (及|及时).
 */
const JOINING: [word: string, before: string, behind: string][] = [
  ["将", "大上中少老名小闯干健主武强虎", "来领军士官校帅近就乐"],
  [
    "和",
    "温共饱缓总平祥调谐中柔随谦亲人颐泰仁义永敦协不暖呼议讲求",
    "平谐解睦气美合善约顺缓硕静田林县龙煦悦乐风弦音声稀政布",
  ],
  ["与", "参给赋授相付寄施干", "会时众否"],
  ["及", "涉以普提顾触波危遍惠能得埃旁累殃兼推企", "时格第早至其物"],
  ["对", "针面应核校反比绝相查一成配结不敌答", "方象策外内口接联照比应手话标账帐待错立抗表准于口冲等"],
  ["为", "作行认因成以称视所有无大人甚最更尤较极何", "民了何此主首准止期难"],
  [
    "在",
    "存现所实内潜自好外旨何健贵重难常同不",
    "线校职岗建册编场地座野位用途库园户读任研内于乎意家外先此押审售逃",
  ],
  ["由", "自理缘事因来经案情根不", "于来此衷不头"],
  ["被", "棉植一", "告子单害褥动套诉继侵执征审监采选投上许处检保申覆"],
  ["从", "服自跟随听遵屈盲顺无主依侍", "严业事属容快重轻优简众未来头小前中速新江化"],
  ["向", "方导定走面流趋动意倾风去转双单横纵朝志指投取偏反正相一", "上下前日往好导心阳"],
  ["并", "合兼一归吞裁", "行列联入重轨存案未非不网发且购进处举用线"],
  ["其", "尤极与何任听更及若耳伯", "他它中实余次间"],
  ["已", "而不", "知"],
  ["了", "解明除终未为受免罢完不却私一得没好到大", "解结却如事断然无望之"],
  ["以", "可所予加得足给难借何用是致处据聊深并赖能不有", "及上下内外前后来往便免色人为致至太此案旧"],
  ["就", "成造铸屈迁高低将", "业近地诊医餐读学任职座绪算寝范高低"],
  ["或", "抑间甚容即", "者许多"],
  ["按", "", "时照期钮摩需规序键量件页揭质"],
  ["至", "甚乃以及直截冬夏备周关今", "今少多于上此善诚"],
];
/** 李为为 may be called so. */
const SURNAME =
  "王李张刘陈杨赵黄吴徐孙朱郭罗梁郑谢韩唐冯董曹袁邓沈曾彭吕苏卢蒋蔡贾魏薛潘戴姜姚谭廖邹熊陆郝崔邱秦邵孟";
/** 关于于: 于 alone may be a name. */
const JOINED_TWICE = new RegExp(
  [
    ...JOINING.map(
      ([word, before, behind]) => `(?<![${word}${before}${SURNAME}])${word}${word}(?![${word}${behind}])`,
    ),
    "(?<=[关对由用基位属便利])于于(?![是都田洪今此])",
  ].join("|"),
  "gu",
);

/** The doubled words of a text, in order. */
export function doubledWords(text: string): Doubled[] {
  const repeated = [...text.matchAll(REPEATED)]
    .filter(({ 1: word = "", 0: all, index }) => {
      const behind = text.slice(index + all.length, index + all.length + 4);
      return !ON_PURPOSE.test(word) && !meets(word, behind);
    })
    .map(({ 0: all, 1: word, index }) => ({
      start: index,
      end: index + all.length,
      once: word!,
      isCertain: false,
    }));
  const others = (pattern: RegExp, once: (all: string) => string): Doubled[] =>
    [...text.matchAll(pattern)].map(({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
      once: once(all),
      isCertain: true,
    }));
  const found = [
    ...others(BY_TWICE, () => "可以通过"),
    ...repeated,
    ...others(TOTAL_TWICE, (all) => all.slice(0, -1)),
    ...others(OF_TWICE, () => "的"),
    ...others(JOINED_TWICE, (all) => all.slice(1)).map((one) => ({ ...one, isCertain: false })),
  ].sort((a, b) => a.start - b.start);
  return found.filter((one, i) => i === 0 || one.start >= found[i - 1]!.end);
}
