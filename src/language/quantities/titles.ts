import { readCounted } from "../numerals";

/** Titles in 《》 in front of a number that says how many they are: 《甲》《乙》《丙》等3项制度. Takes plain words (`words.ts`). */

/** A number of titles that those in front of it do not make. */
export interface TitleCount {
  /** The titles, from the first to the last. */
  titles: [start: number, end: number];
  /** How many they are. */
  named: number;
  /** The number as it is written. */
  digits: [start: number, end: number];
  /** Whether they stand in quotation marks, and not in 《》. */
  areQuoted: boolean;
}

/** What has a title of its own. */
const TITLED = "制度|文件|办法|规定|方案|指南|目录|细则|规范|规程|清单|通知|意见|预案|法律|法规|规章|条例";
const NUMBER = "\\d{1,3}|[一二两三四五六七八九十]{1,3}";
const COUNTER = "[项个部份件]";
/** A run begins where no other title stands before it: nested titles and those joined in another way are not read. */
const RUN =
  "(?<!》(?:\\([^()《》\\n]{0,12}\\))?(?:、|和|与|以及)?)((?:《[^《》\\n]{1,80}》(?:\\([^()《》\\n]{0,12}\\))?(?:、|和|与|以及)?)+)";
const COUNTED = new RegExp(
  `${RUN}(等)?(?:共计|共|合计)?(${NUMBER})(${COUNTER})([\\u4e00-\\u9fa5]{0,8}?)(?:${TITLED})`,
  "gu",
);
/** 修订《甲》《乙》等制度2项 */
const COUNTED_BEHIND = new RegExp(
  `${RUN}(等)(?:[\\u4e00-\\u9fa5]{0,8}?)(?:${TITLED})(?:共计|共|合计)?(${NUMBER})(${COUNTER})()(?=[,。;)]|$)`,
  "gu",
);
/** “甲”“乙”“丙”2类文件: names in quotation marks, side by side without anything between them. */
const QUOTED = new RegExp(
  `(?<!”(?:、|和|与|以及)?)((?:“[^“”《》\\n]{1,20}”(?:、|和|与|以及)?){2,})(等)?(?:共计|共|合计|这)?(${NUMBER})(类|个|项|种)()(?:公文|文件|${TITLED}|专栏|栏目|专题|账号|公众号|平台|品牌)`,
  "gu",
);
/** 配套制度 stand beside what they belong to; 方面 and 类 hold more than one. */
const OF_OTHERS = /配套|附|子|相关|方面|领域|类|以上|余|多/u;
/** 等1个意见、2个办法: the titles are of both. */
const GOES_ON = new RegExp(`^[\\u4e00-\\u9fa5]{0,4}(?:、|和|及|与|以及|,|加)?(?:${NUMBER})${COUNTER}`, "u");
/** In front of titles that are all there are. */
const MADE = /(?:制定|修订|印发|出台|完善|编制|建立|制发|发布|健全)了?$/u;

/**
 * Where more titles stand in front of a number than it says, or, without 等, fewer: behind a verb of making, two of them at least.
 */
export function wrongTitleCounts(words: string): TitleCount[] {
  const found = [
    ...(words.includes("》") ? [...words.matchAll(COUNTED), ...words.matchAll(COUNTED_BEHIND)] : []),
    ...(words.includes("”") ? words.matchAll(QUOTED) : []),
  ];
  return found.flatMap((match): TitleCount[] => {
    const [all, run, others, written, counter, between] = match as unknown as [string, string, ...string[]];
    const value = readCounted(written!) ?? Number(written);
    const named = run.split(/[《“]/u).length - 1;
    const from = match.index;
    if (!Number.isSafeInteger(value) || OF_OTHERS.test(between!)) return [];
    if (GOES_ON.test(words.slice(from + all.length))) return [];
    const isFewer =
      others === undefined &&
      counter !== "份" &&
      named >= 2 &&
      MADE.test(words.slice(Math.max(0, from - 4), from));
    if (named <= value && !(isFewer && named < value)) return [];
    const start = from + all.indexOf(`${written!}${counter!}`, run.length + (others?.length ?? 0));
    return [
      {
        titles: [from, from + run.length],
        named,
        digits: [start, start + written!.length],
        areQuoted: run.startsWith("“"),
      },
    ];
  });
}
