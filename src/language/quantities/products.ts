import { counterOf, sameCounter } from "./counters";
import type { Quantity } from "./quantity";

/** Numbers that are told with how many each of them has: 编印4期，每期600册，共印发2400册. Takes plain words (`words.ts`). */

/** A total that is not what so many times so many make. */
export interface Product {
  times: Quantity;
  each: Quantity;
  total: Quantity;
}

const NOUN = "[^,。;:()\\d]";
const MADE =
  "(?:编印|刊印|加印|印刷|印制|印发|印|发行|编发|刊发|制作|设立|设置|布设|配备|张贴|推送|发布|公开|培训|参训|举办|开展|安排|发放|赠阅|投放|寄送|派发|散发|送出)";
/** What is handed out may be less than what there is. */
const HANDED_OUT = /发放|赠阅|投放|寄送|派发|散发|送出|参训|培训/u;
/** 每期, 每个专栏, 各期 in front of the number, what it is of, and what is done with it. */
const EACH = new RegExp(
  `(?:每|各)(?:1|一)?(个)?(${NOUN}{1,8}?)(?:平均|各|均)?(?:计划)?(?:${MADE}(?:了|量|数)?${NOUN}{0,6}?)?(?:为|是)?$`,
  "u",
);
/** The total, without a thing of its own: 共印发 */
const TOTAL = new RegExp(
  `^${NOUN}{0,6}?[,、;)]?(?:全年|累计|合计|总|一)*(?:共计?|合计|总计|累计)(${MADE})?(?:了)?$`,
  "u",
);
const PIECE = `^${NOUN}{0,16}[,、(]`;
const BEFORE_EACH = new RegExp(PIECE, "u");
const BETWEEN = new RegExp(`^${NOUN}{0,6}[,、]${NOUN}{0,10}$`, "u");

/** Whether so many are of what each is told: 4期，每期; 13个乡镇，每个乡镇. */
function isOf(words: string, times: Quantity, counter: string | undefined, noun: string): boolean {
  if (times.kind !== "count" || !times.isExact || times.decimals > 0) return false;
  if (counter === undefined && sameCounter(noun, times.unit)) return true;
  return times.unit === "个" && words.slice(times.end, times.end + 12).startsWith(noun);
}

export function wrongProducts(words: string, quantities: readonly Quantity[]): Product[] {
  if (!/每|各/u.test(words)) return [];
  return quantities.flatMap((one, at): Product[] => {
    const before = quantities[at - 1];
    const lead = words.slice(before?.end ?? 0, one.start);
    const told = EACH.exec(lead.slice(-24));
    if (!told || one.kind !== "count" || !one.isExact) return [];
    const [, counter, noun] = told;
    const isBehind = before !== undefined && BEFORE_EACH.test(lead) && isOf(words, before, counter, noun!);
    const next = quantities[at + 1];
    const isNext =
      !isBehind &&
      next !== undefined &&
      BETWEEN.test(words.slice(one.end, next.start)) &&
      isOf(words, next, counter, noun!);
    const times = isBehind ? before : isNext ? next : null;
    const last = isBehind ? one : next;
    const total = quantities[isBehind ? at + 1 : at + 2];
    if (!times || !last || !total?.isExact || counterOf(total.unit) !== counterOf(one.unit)) return [];
    const all = TOTAL.exec(words.slice(last.end, total.start));
    if (!all || sameCounter(total.unit, times.unit)) return [];
    const made = times.value * one.value;
    const isLess = total.value < made && HANDED_OUT.test(all[1] ?? "");
    return total.value === made || isLess ? [] : [{ times, each: one, total }];
  });
}
