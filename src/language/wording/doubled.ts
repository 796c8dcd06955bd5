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
  ].sort((a, b) => a.start - b.start);
  return found.filter((one, i) => i === 0 || one.start >= found[i - 1]!.end);
}
