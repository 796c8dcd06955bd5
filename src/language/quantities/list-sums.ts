import type { NumberList } from "./lists/number-list";
import { sumOfQuantities, type Quantity } from "./quantity";
import { sameCounter } from "./counters";

/** Whether the parts of a list make its total. */
export type ListSum =
  /** They do. */
  | { state: "adds-up" }
  /** They cannot: more than the whole, or less although all are named; `items` where only some of them are meant. */
  | { state: "differs"; sum: number; items?: Quantity[] }
  /** More than one reading holds, or the list does not promise to be whole. */
  | { state: "open" };

const OPEN: ListSum = { state: "open" };
const ADDS_UP: ListSum = { state: "adds-up" };

const someBeginning = (items: Quantity[], value: number, least: number): boolean =>
  items.some(
    (_, i) => i + 1 >= least && i + 1 < items.length && sumOfQuantities(items.slice(0, i + 1)) === value,
  );
const someEnd = (items: Quantity[], value: number): boolean =>
  items.some((_, i) => items.length - i >= 2 && sumOfQuantities(items.slice(i)) === value);

/** 1.26万条，包括0.81万条、0.45万条: each may be off by half of its last place, or cut off. */
function ofRounded(
  { total, items, rivals, opening, isOpen, isVague, hasRest }: NumberList,
  all: number,
): ListSum {
  const step = Math.max(...[total, ...items].map(({ rounded }) => rounded!.step));
  const slack = ((items.length + 1) / 2) * step + 1e-6;
  if (Math.abs(all - total.value) <= slack) return ADDS_UP;
  if (rivals.length > 0 || isVague || isOpen || items.length < 2) return OPEN;
  // What is left of it is one of the parts: 其他方式1.56万条.
  const isWhole = opening === "all" || (hasRest && all >= total.value * 0.5);
  return all > total.value || isWhole ? { state: "differs", sum: all } : OPEN;
}

const OVERLAPPING = 1.5;

/** Compares a list with its total; silent where another reading holds. */
export function listSum(list: NumberList): ListSum {
  const {
    total,
    items,
    nested,
    opening,
    isOpen,
    isVague,
    hasRest,
    rivals,
    later,
    isUniform,
    isMixed,
    isRestAlike,
    isCountedAnew,
  } = list;
  const numbers = [total, ...items];
  if (numbers.every(({ rounded }) => rounded)) return ofRounded(list, sumOfQuantities(items));
  if (!numbers.every(({ isExact }) => isExact)) return OPEN;
  const value = total.value;
  const totals = [value, ...rivals.map((one) => one.value), sumOfQuantities([...rivals, total])];
  const all = sumOfQuantities(items);
  if (items.length > 1 && totals.includes(all)) return ADDS_UP;
  // What is counted in another way behind the parts is none of them, if they alone are too many.
  if (isCountedAnew && (items.length < 3 || Math.abs(all - value) > value / 4)) return OPEN;
  const other = items.findIndex(
    (one) => !isCountedAnew && !sameCounter(one.unit, total.unit) && one.unit !== total.orUnit,
  );
  if (other >= 0 && isRestAlike) {
    // 文件6件、解读9篇、其他信息80条: whether or not the others are of those 条, they have to make the total.
    const own = sumOfQuantities(items.filter((one) => sameCounter(one.unit, total.unit)));
    const isClear = !isOpen && !isVague && rivals.length === 0 && own !== value && all < value * OVERLAPPING;
    return isClear ? { state: "differs", sum: all } : OPEN;
  }
  if (other >= 0) {
    const own = items.slice(0, other);
    const isTail = items.slice(other).every((one) => !sameCounter(one.unit, total.unit));
    const ofOwn = sumOfQuantities(own);
    if (!isTail || own.length < 2 || isVague || isOpen || ofOwn <= Math.max(...totals)) return OPEN;
    if (!isUniform && someBeginning(own, value, 2)) return OPEN;
    return { state: "differs", sum: ofOwn, items: own };
  }
  if (isVague || rivals.length > 0) return OPEN;
  if (opening === "bare" && isOpen) return OPEN;
  if (opening === "total-last") {
    const isClear = items.length >= 2 && !isOpen && !someEnd(items, value);
    return isClear ? { state: "differs", sum: all } : OPEN;
  }
  if (items.length === 1)
    return all > Math.max(...totals) && opening !== "colon" ? { state: "differs", sum: all } : OPEN;
  if (all > value) {
    // However parts overlap, none is more than the whole.
    const hasTooLarge = items.some((one) => one.value > Math.max(...totals));
    if (!isUniform && someBeginning(items, value, 2)) return OPEN;
    // 公文12条，其中业务12条；动态67条: the first part is the whole already, and others stand beside it or are its own.
    if (items[0]!.value === value && (items.length > 2 || (!isUniform && opening === "some"))) return OPEN;
    // 网上33件，自然人40件，需要补正的9件: sorts of one thing that overlap.
    if (!isUniform && opening === "some" && isMixed) return OPEN;
    if (!isUniform && opening === "some" && items.length > 2 && all > value * OVERLAPPING && !hasTooLarge)
      return OPEN;
    return { state: "differs", sum: all };
  }
  if (isOpen) return OPEN;
  const remainder = value - all;
  if (nested.length >= 2 && sumOfQuantities(nested) === remainder) return { state: "differs", sum: all };
  const isWhole =
    opening === "all" ||
    opening === "bare" ||
    (opening === "colon" && all >= value * 0.5) ||
    (opening === "steps" && all >= value * 0.75);
  if (!isWhole && !(hasRest && all >= value * 0.5)) return OPEN;
  if (later.some((one) => one.value === remainder)) return OPEN;
  return { state: "differs", sum: all };
}

/** A list whose parts do not make its total, and what they make. */
export interface WrongSum {
  list: NumberList;
  sum: number;
}

/**
 * The lists that do not add up, one for each wrong number: where a part is wrong by the sum of its own parts, and the whole would add
 * up with theirs (341条，其中甲类104条，乙类227条（A128条、B109条）), it is told at that part alone.
 */
export function wrongSums(lists: readonly NumberList[]): WrongSum[] {
  const wrong = lists.flatMap((list): WrongSum[] => {
    const result = listSum(list);
    return result.state === "differs"
      ? [{ list: { ...list, items: result.items ?? list.items }, sum: result.sum }]
      : [];
  });
  const isOfPart = ({ list, sum }: WrongSum): boolean =>
    wrong.some(
      (inner) =>
        list.items.includes(inner.list.total) &&
        sum - inner.list.total.value + inner.sum === list.total.value,
    );
  return wrong.filter((one) => !isOfPart(one));
}
