import { areNear, type NumberList } from "../number-list";
import type { Quantity } from "../../quantity";
import { sentenceStart } from "../../words";
import { areAsPlaced, isWay } from "../parts/promised";

/**
 * Lists whose parts are the ways that their total names, each with parts of its own: 网站、微信共812条，网站433条，其中…；微信379条.
 * Takes plain words.
 */

/** How far behind its total such a list may reach. */
const LONGEST = 400;
/** In front of a part: the end of a clause, and its name. */
const OWN_CLAUSE = /[,。;:]([^,。;:()\d]{2,20})$/u;
/** Behind a part: its own parts. */
const OWN_PARTS = /^[^,。;:()\d]{0,8}(?:[,。(]?(?:其中|包括|包含)|\()/u;

/** The numbers behind a total that are all of one way each, and what stands between them is of the one before. */
function partsBehind(words: string, total: Quantity, counts: readonly Quantity[]): [Quantity, string][] {
  const found: [Quantity, string][] = [];
  let isInner = false;
  for (const one of counts) {
    if (one.start > total.end + LONGEST) break;
    const name = OWN_CLAUSE.exec(words.slice(total.end, one.start))?.[1];
    const isPart = one.unit === total.unit && name !== undefined && isWay(name);
    if (isPart) found.push([one, name]);
    else if (!isInner) break;
    if (isPart) isInner = OWN_PARTS.test(words.slice(one.end, one.end + 14));
  }
  return found;
}

export function placedLists(words: string, quantities: readonly Quantity[]): NumberList[] {
  const counts = quantities.filter(({ kind }) => kind === "count");
  return counts.flatMap((total, at): NumberList[] => {
    const parts = partsBehind(words, total, counts.slice(at + 1));
    const [items, names] = [parts.map(([one]) => one), parts.map(([, name]) => name)];
    const last = items.at(-1);
    // Side by side they are read elsewhere.
    if (!last || items.length < 2 || counts.indexOf(last) - at === items.length) return [];
    if (!areNear(items, total)) return [];
    if (!areAsPlaced(names, words.slice(sentenceStart(words, total.start), total.start))) return [];
    return [
      {
        total,
        opening: "all",
        items,
        nested: [],
        isOpen: false,
        isVague: /^[^,、;。()\d]{0,12}?等(?!级|候|待)/u.test(words.slice(last.end, last.end + 16)),
        hasRest: false,
        rivals: [],
        later: [],
      },
    ];
  });
}
