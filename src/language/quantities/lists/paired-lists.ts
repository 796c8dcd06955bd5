import type { NumberList } from "./number-list";
import { sumOfQuantities, type Quantity } from "../quantity";

/** Lists whose parts have two numbers each: 对5件申请收费1460元。其中，甲3件，收取900元；乙2件，收取560元。 Takes plain words. */

const OPENING = /^[^,。;()\d]{0,8}[,。;]?(?:其中|包括|分别为|具体为)[,:]?[^,。;:()\d]{1,16}$/u;
/** Between the two numbers of a part. */
const WITHIN = /^[,(]?(?:共计?|合计|计|收取|收费|金额|涉及|培训|参训|参加|受训|惠及)?(?:了|为)?$/u;
/** Up to the next part. */
const NEXT = /^\)?[,;、][^,。;:()\d]{1,16}$/u;
const MOST_PARTS = 20;

function pairsFrom(words: string, quantities: Quantity[], at: number): [Quantity[], Quantity[]] {
  const [first, second]: [Quantity[], Quantity[]] = [[], []];
  for (let i = at; first.length < MOST_PARTS; i += 2) {
    const [a, b] = [quantities[i], quantities[i + 1]];
    if (!a || !b || !WITHIN.test(words.slice(a.end, b.start))) break;
    if (a.unit !== (first[0] ?? a).unit || b.unit !== (second[0] ?? b).unit || a.unit === b.unit) break;
    if (i > at && !NEXT.test(words.slice(quantities[i - 1]!.end, a.start))) break;
    first.push(a);
    second.push(b);
  }
  return [first, second];
}

/** The lists of both numbers; the one is whole where the other adds up. */
export function pairedLists(words: string, quantities: Quantity[]): NumberList[] {
  return quantities.flatMap((one, at): NumberList[] => {
    const [total, first] = [quantities[at + 1], quantities[at + 2]];
    if (!total || !first || one.unit === total.unit || !["count", "money"].includes(total.kind)) return [];
    if (
      one.kind !== "count" ||
      total.unit.startsWith("万") ||
      /[。;]/u.test(words.slice(one.end, total.start))
    )
      return [];
    if (!OPENING.test(words.slice(total.end, first.start))) return [];
    const [counts, others] = pairsFrom(words, quantities, at + 2);
    const units = [counts[0]?.unit, others[0]?.unit];
    if (counts.length < 2 || units[0] !== one.unit || units[1] !== total.unit) return [];
    const last = others.at(-1)!;
    const goesOn =
      /^\)?[,;、][^。]{0,24}\d/u.test(words.slice(last.end)) ||
      /^[^,。;]{0,8}等/u.test(words.slice(last.end));
    const doAddUp = [sumOfQuantities(counts) === one.value, sumOfQuantities(others) === total.value];
    return [
      { whole: one, items: counts, isComplete: doAddUp[1]! },
      { whole: total, items: others, isComplete: doAddUp[0]! },
    ].map(({ whole, items, isComplete }) => ({
      total: whole,
      opening: isComplete && !goesOn ? "all" : "some",
      items,
      nested: [],
      isOpen: goesOn,
      isVague: goesOn,
      hasRest: false,
      rivals: [],
      later: [],
    }));
  });
}
