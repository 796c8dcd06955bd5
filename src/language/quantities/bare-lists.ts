import type { NumberList } from "./number-list";
import type { Quantity } from "./quantity";
import { sentenceStart } from "./words";

/**
 * Lists that no word opens: 解读材料18件，文字解读11件、图片解读5件. The comma behind the total and 、 between the parts tell
 * them from numbers that stand side by side. Takes plain words.
 */

const NOUN = "[^,。;:()、\\d]";
const FIRST = new RegExp(`^${NOUN}{0,12},(${NOUN}{1,12})$`, "u");
const NEXT = new RegExp(`^(、|和|及|以及|,)(${NOUN}{1,12})$`, "u");
/** Deeds, comparisons and sorts that may overlap: no part of what was counted. */
const NO_NAME =
  /^(?:已|均|并|同时|被|获|另|其中|新增|新设|新开|关停|撤销|注销|更新|收到|受理|办结|办理|答复|回复|组织|举办|召开|开展|参加|培训|发放|印发|张贴|公开|发布|推送|转载|采用|整改|涉及|回应|制作|作出|准予|不予|结转|上年|占|较|比|同比|阅读|点击|访问|平均|累计|现有|共|总|合计)/u;
const CHANNEL = /网站|公众号|微信|微博|抖音|视频号|客户端|头条|平台|公[示开]栏|新媒体/u;
const IS_SORT = /类$/u;

/** How far from its total a list may be that no word announces. */
const NEAR = [0.75, 1.34] as const;

export function bareLists(words: string, quantities: Quantity[]): NumberList[] {
  return quantities.flatMap((total, at): NumberList[] => {
    const first = quantities[at + 1];
    if (!first || total.kind !== "count" || first.unit !== total.unit) return [];
    const told = FIRST.exec(words.slice(total.end, first.start));
    if (!told || NO_NAME.test(told[1]!)) return [];
    const start = sentenceStart(words, total.start);
    if (quantities.some((one) => one.start >= start && one.end <= total.start && one.unit === total.unit))
      return [];
    if (CHANNEL.test(told[1]!) && CHANNEL.test(words.slice(start, total.start))) return [];
    const items = [first];
    let isSorted = IS_SORT.test(told[1]!);
    for (const one of quantities.slice(at + 2)) {
      const next = NEXT.exec(words.slice(items.at(-1)!.end, one.start));
      if (!next || one.unit !== total.unit || NO_NAME.test(next[2]!)) break;
      isSorted &&= IS_SORT.test(next[2]!);
      if (next[1] === "," && !isSorted) break;
      items.push(one);
    }
    const sum = items.reduce((all, { value }) => all + value, 0);
    const isNear = sum >= total.value * NEAR[0] && sum <= total.value * NEAR[1];
    if (items.length < 2 || !isNear) return [];
    const isVague = /^[^,、;。()\d]{0,12}?等(?!级|候|待)/u.test(words.slice(items.at(-1)!.end));
    const further = words.slice(items.at(-1)!.end, items.at(-1)!.end + 30);
    const isOpen = /^[^。;]{0,10}、|^[^。;]{0,20}(?:同时|兼|重复|交叉|重叠)/u.test(further);
    return [
      { total, opening: "bare", items, nested: [], isOpen, isVague, hasRest: false, rivals: [], later: [] },
    ];
  });
}
