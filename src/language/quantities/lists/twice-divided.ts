import { sumOfQuantities, type Quantity } from "../quantity";
import { areNear, type NumberList } from "./number-list";
import { areHalves } from "./parts/complete";

/** Lists that take their total apart twice in one breath: 28件(主办4件，会办24件；人大建议11件，政协提案17件). Takes plain words. */

/** The words in front of each part, without those that open the list. */
const namesOf = (words: string, items: readonly Quantity[], from: number): string[] =>
  items.map((one, i) =>
    words
      .slice(items[i - 1]?.end ?? from, one.start)
      .replace(/^[^,。;:(]*?[,。;:(](?:其中)?[,:]?(?:包括|包含|含|有)?/u, "")
      .replace(/^[,、;:]/u, ""),
  );

/** Both divisions of a list of which each leaves nothing beside it; else the list itself. */
export function divisionsOf(words: string, list: NumberList): NumberList[] {
  const { total, items, rivals } = list;
  if (items.length < 4 || rivals.length > 0) return [list];
  const names = namesOf(words, items, total.end);
  for (let at = 2; at <= items.length - 2; at++) {
    const [first, second] = [items.slice(0, at), items.slice(at)];
    if (!areHalves(names.slice(0, at)) || !areHalves(names.slice(at))) continue;
    // 提案32件，其中主办20件，会办12件: one division may be that of a part of the other.
    const isOfPart = [
      [first, second],
      [second, first],
    ].some(([one, other]) => other!.some(({ value }) => value === sumOfQuantities(one!)));
    if (isOfPart || !areNear(first, total) || !areNear(second, total)) return [list];
    return [first, second].map((part) => ({
      ...list,
      opening: "all",
      items: part,
      nested: [],
      isOpen: false,
      isVague: false,
      hasRest: false,
    }));
  }
  return [list];
}
