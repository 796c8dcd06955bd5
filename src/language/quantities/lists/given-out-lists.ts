import { readCounted } from "../../numerals";
import type { Quantity } from "../quantity";
import { sentenceStart } from "../words";
import { sameCounter } from "../counters";
import { areNear, type NumberList } from "./number-list";

/** Lists whose parts have no names of their own: 1957条，三类渠道分别为704条、1187条、66条. Takes plain words. */

const NOUN = "[^,。;:()\\d、]";
/** What names all parts at once, with how many they are: 三类渠道, 各期, 上述三个平台, 一至四季度. */
const ALL_PARTS = `(?:上述|以上|这|其|其中)?(?:(?:([两二三四五六七八九十])(?:大|个|类|种|项|者|期|次|批|场|轮|家|部分)${NOUN}{0,8}?|(?:各|每)${NOUN}{1,8}?|按[^,。;:()\\d]{1,6}(?:看|分)?|([一二三四])(?:至|到|-)([二三四])季度${NOUN}{0,4}?))`;
const OPENING = new RegExp(
  `^${NOUN}{0,20}[,;:(。](?:${ALL_PARTS}|(${NOUN}{1,10}(?:(?:、|和|及|与)${NOUN}{1,10}){1,8}?))(?:分别|依次)(?:(?:主动)?(?:公开|发布|推送|报送|收到|受理|办理|办结|答复)(?:了)?)?(?:为|是|有|达|:)*$`,
  "u",
);
const NEXT = /^(?:、|,|和|及|与|以及)$/u;
const MOST_PARTS = 13;
/** Words of a total that say that it is one, and names that are no parts of it. */
const SAYS_TOTAL = /共|总|累计|合计|各[类种]|两微一端/u;
const NO_PARTS =
  /复议|诉讼|许可|处罚|强制|废止|失效|有效|结转|阅读|粉丝|关注|点击|访问|转发|上年|去年|同期|占/u;

/** Numbers side by side; a unit that stands once, behind the last, is that of all. */
function runFrom(words: string, quantities: readonly Quantity[], at: number): Quantity[] {
  const run = [quantities[at]!];
  for (const one of quantities.slice(at + 1, at + MOST_PARTS)) {
    if (!NEXT.test(words.slice(run.at(-1)!.end, one.start))) break;
    run.push(one);
  }
  const { unit, kind } = run.at(-1)!;
  return run.map((one) => (one.kind === "bare" ? { ...one, unit, kind } : one));
}

/** How many parts the words promise; null where they do not say. */
function promised([, count, first, last]: RegExpExecArray): number | null {
  if (count) return readCounted(count);
  return first && last ? readCounted(last)! - readCounted(first)! + 1 : null;
}

export function givenOutLists(words: string, quantities: Quantity[]): NumberList[] {
  return quantities.flatMap((total, at): NumberList[] => {
    const next = quantities[at + 1];
    if (total.kind !== "count" || !next) return [];
    const told = OPENING.exec(words.slice(total.end, next.start));
    if (!told) return [];
    const items = runFrom(words, quantities, at + 1);
    const isOfTotal = items.every(({ kind, unit }) => kind === "count" && sameCounter(unit, total.unit));
    if (items.length < 2 || !isOfTotal || NO_PARTS.test(told[0])) return [];
    const start = sentenceStart(words, total.start);
    const names = told[4]?.split(/、|和|及|与/u);
    if (names) {
      if (
        names.length !== items.length ||
        !areNear(items, total) ||
        !SAYS_TOTAL.test(words.slice(start, total.start))
      )
        return [];
    } else if (items.length !== (promised(told) ?? items.length)) return [];
    const rivals = quantities.filter(
      (one) => one.start >= start && one.end <= total.start && sameCounter(one.unit, total.unit),
    );
    const behind = words.slice(items.at(-1)!.end, items.at(-1)!.end + 16);
    const isVague = /^[^,、;。()\d]{0,12}?等(?!级|候|待)/u.test(behind);
    // 三个重点栏目: not all of them.
    const opening = names || /重点|主要|其中/u.test(told[0]) ? "some" : "steps";
    return [
      {
        total,
        opening,
        items,
        nested: [],
        isOpen: false,
        isVague,
        hasRest: false,
        rivals,
        isUniform: true,
        later: [],
      },
    ];
  });
}
