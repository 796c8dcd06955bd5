import type { NumberList } from "./number-list";
import { boundary, type Numbered } from "./numbered";
import { partsIn } from "./parts/parts";

/** Lists that take one total apart once more: 530条，按来源分，A205条、B325条；按体裁分，C416条、D114条。 Takes plain words. */

const ONCE_MORE =
  /[;。](?:再)?(?:(按照?[^,。;:()\d]{1,12}?(?:划分|分类|区分|统计|分)(?:类|为)?)|从[^,。;:()\d]{1,10}看)[,:]?/gu;
/** What opened the first list of the total. */
const BY_SORT = /^[^,。;:()\d]{0,12}[,。](?:按|从)[^,。;()\d]{1,14}[,:]?/u;

/**
 * The further lists of totals that are taken apart by sorts already.
 * @param first the lists that are known
 */
export function classifiedLists(all: Numbered, first: readonly NumberList[]): NumberList[] {
  const { words, quantities } = all;
  return [...words.matchAll(ONCE_MORE)].flatMap(({ index, 0: opening, 1: every }): NumberList[] => {
    const list = first.filter(({ items }) => items.at(-1)!.end <= index).at(-1);
    if (!list || !BY_SORT.test(words.slice(list.total.end, list.items[0]!.start))) return [];
    const from = index + opening.length;
    const to = boundary(words, from, /[。;!?\n]/u);
    const at = quantities.filter(({ end }) => end <= index).length - 1;
    const { items, nested, isOpen, isVague, hasRest } = partsIn(all, at, { from, to }, list.total);
    if (items.length < 2) return [];
    const opens = every === undefined ? "some" : "all";
    return [
      {
        total: list.total,
        opening: opens,
        items,
        nested,
        isOpen,
        isVague,
        hasRest,
        rivals: list.rivals,
        later: [],
      },
    ];
  });
}
