import { isNumberOf, SHORTEST_NAME, withoutDeed } from "../../named-number";
import { sumOfQuantities, type Quantity } from "../../quantity";
import { sentenceStart } from "../../words";
import type { NumberList } from "../number-list";
import type { Numbered } from "../numbered";
import { areMixed } from "../parts/belonging";
import { areAll } from "../parts/complete";
import { MOST_PARTS, partsIn } from "../parts/parts";
import { overSemicolons } from "../parts/regions";

/**
 * Lists in the sentence behind that of their total, whose first words name the total once more: 其中重点领域信息58条。重点领域信息按类别分为：…
 * Takes plain words.
 */

const KIND = "(?:类别|种类|类型|构成|组成|渠道|途径|方式|形式|载体|来源|内容)";
/** What a sentence takes up, and how it goes on to its parts. */
const TAKEN_UP = new RegExp(
  "(?<=。)(?:\\(?[一二三四五六七八九十\\d]{1,2}[).、.])?([^,。;:()\\d]{2,26}?)" +
    `(?:,?((?:主要|具体)?按照?[^,。;:()\\d]{1,12}?(?:划分|分类|区分|统计|分)(?:类|为)?[,:]?)|((?:主要|具体)?(?:包括|包含|分别为|分别是|分为|具体为)[,:]?)|(中[,:](?:其中)?)|(${KIND}?(?:主要)?(?:有|为|是)?:))`,
  "gu",
);
/** What names the total once more without saying what it counts: 上述信息, 主动公开的信息. */
const SAID_AGAIN = /^(?:在|全年|本年度?|上述|以上|这些|该|所|已|主动|依法|公开|发布|共|的|各类)+/u;
const ANY = /^(?:(?:政府|政务|各类)?信息|内容)?$/u;
/** 包括 may name some where what it names is much less. */
const NEARLY = 0.75;

/** Where the sentence before the one that begins at a place begins. */
const startBefore = (words: string, at: number): number => {
  let start = sentenceStart(words, at - 1);
  while (words[start - 1] === ";") start = sentenceStart(words, start - 1);
  return start;
};

/** The number of the sentence before that is named once more, and those beside it that may be meant. */
function totalOfName(
  { words, quantities }: Numbered,
  at: number,
  said: string,
): { total: Quantity; rivals: Quantity[]; isNamed?: true } | null {
  const start = startBefore(words, at);
  const before = quantities.filter((one) => one.kind === "count" && one.start >= start && one.end <= at);
  const name = withoutDeed(said.replace(SAID_AGAIN, ""));
  if (ANY.test(name)) {
    const [total, ...more] = before;
    const isOfInformation = total && /信息/u.test(words.slice(start, total.start + 12));
    return isOfInformation && /公开|发布|上述|以上|信息/u.test(said)
      ? { total, rivals: more.filter(({ unit }) => unit === total.unit) }
      : null;
  }
  if (name.length < SHORTEST_NAME) return null;
  const named = before.filter((one, i) =>
    isNumberOf(words.slice(before[i - 1]?.end ?? start, one.start), name),
  );
  return named.length === 1 ? { total: named[0]!, rivals: [], isNamed: true } : null;
}

export function resumedLists(all: Numbered): NumberList[] {
  const { words, quantities } = all;
  return [...words.matchAll(TAKEN_UP)].flatMap(
    ({ index, 0: opened, 1: said, 2: by, 3: every, 4: within }) => {
      const told = totalOfName(all, index, said!);
      if (!told) return [];
      const { total } = told;
      const from = index + opened.length;
      const to = overSemicolons(words, from, quantities);
      const at = quantities.filter(({ end }) => end <= from).length - 1;
      const { items, nested, names, shares, isOpen, isVague, hasRest } = partsIn(
        all,
        at,
        { from, to },
        total,
      );
      if (items.length < 2 || items.length > MOST_PARTS || items[0]!.unit !== total.unit) return [];
      const isNear = sumOfQuantities(items) >= total.value * NEARLY;
      const lead = words.slice(sentenceStart(words, total.start), total.start);
      const promises = by !== undefined || every !== undefined || areAll(names, shares, items, lead);
      return [
        {
          opening: promises && isNear ? "all" : within === undefined ? "colon" : "some",
          items,
          nested,
          isOpen: isOpen || /主要/u.test(opened),
          isVague,
          hasRest,
          ...told,
          isMixed: areMixed(names),
          later: quantities.filter(({ start, unit }) => start >= to && unit === total.unit),
        } satisfies NumberList,
      ];
    },
  );
}
