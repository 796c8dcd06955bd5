import { sumOfQuantities, type Quantity } from "../quantity";
import type { NumberList } from "./number-list";
import { boundary, depthAt, totalsBefore, type Numbered } from "./numbered";

/** Lists of which each part is summed up itself: 共213条。其中甲公开A1条、B26条，共发布127条；乙包括C32条、D54条，共86条。 Takes plain words. */

const OPENING = /^[^,。;:()\d]{0,12}[,。;:]?(?:其中|包括|包含|分别为|具体为)[,:]?/u;
/** What closes a part. */
const SUMMED = /[,、;)](?:以上)?(?:共计?|合计|总计|小计|累计)[^,、;。()\d]{0,8}$/u;
const LIMITS = /[。!?\n]/u;
const MOST_PIECES = 9;

/** The stretches between semicolons, as long as each ends in a sum of its own. */
function piecesOf(all: Numbered, from: number, unit: string): { items: Quantity[]; inner: NumberList[] } {
  const { words, quantities } = all;
  const items: Quantity[] = [];
  const inner: NumberList[] = [];
  let at = from;
  for (let n = 0; n < MOST_PIECES; n++) {
    const end = boundary(words, at, /[。!?\n;]/u);
    const own = quantities.filter(
      (one) => one.start >= at && one.end <= end && one.kind === "count" && depthAt(all, at, one.start) === 0,
    );
    const [sum, before] = [own.at(-1), own.at(-2)];
    const parts = own.slice(0, -1);
    if (!sum || !before || own.length < 3 || own.some((one) => one.unit !== unit))
      return { items: [], inner: [] };
    if (
      !SUMMED.test(words.slice(before.end, sum.start)) ||
      !/^[^,。;\d]{0,6}$/u.test(words.slice(sum.end, end))
    )
      return { items: [], inner: [] };
    items.push(sum);
    inner.push({
      total: sum,
      opening: "total-last",
      items: parts,
      nested: [],
      isOpen: parts.some(
        (_, i) => i > 0 && /[,;].*[,;]/u.test(words.slice(parts[i - 1]!.end, parts[i]!.start)),
      ),
      isVague: /等(?!级|候|待)/u.test(words.slice(parts.at(-1)!.end, sum.start)),
      hasRest: false,
      rivals: [],
      later: [],
    });
    if (words[end] !== ";")
      return LIMITS.test(words[end] ?? "。") ? { items, inner } : { items: [], inner: [] };
    at = end + 1;
  }
  return { items: [], inner: [] };
}

/** The lists of the sums, and those that each of them closes. */
export function subtotalLists(all: Numbered): NumberList[] {
  const { words, quantities } = all;
  return quantities.flatMap((total): NumberList[] => {
    const opening = total.kind === "count" && OPENING.exec(words.slice(total.end, total.end + 24));
    if (!opening) return [];
    const { items, inner } = piecesOf(all, total.end + opening[0].length, total.unit);
    if (items.length < 2) return [];
    const whole: NumberList = {
      total,
      opening: "all",
      items,
      nested: [],
      isOpen: false,
      isVague: false,
      hasRest: false,
      rivals: totalsBefore(all, total),
      later: [],
    };
    // Where the parts of one make the whole, its own sum is what is wrong, and told once.
    const sum = sumOfQuantities(items);
    const isInner = inner.some(
      (one) => sum - one.total.value + sumOfQuantities(one.items) === total.value && sum !== total.value,
    );
    return isInner ? inner : [whole, ...inner];
  });
}
