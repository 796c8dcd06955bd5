import type { NumberList } from "./number-list";
import type { Quantity } from "../quantity";
import { totalsBefore } from "./numbered";

/** Lists by steps: 公开信息326条。一是概况41条，其中…；二是规划38条。 The first number of each step is its part. Takes plain words. */

const STEP =
  /(?<=^|[,。;:\n])(?:第?[一二三四五六七八九](?:是|类|方面)|\([一二三四五六七八九]\)|[1-9][.、)](?!\d))/gu;
const LONGEST_NAME = 24;

/** The runs of steps that begin with the first and go on one by one. */
function runs(words: string): number[][] {
  const found = [...words.matchAll(STEP)].map(({ index, 0: mark }) => ({
    index,
    step:
      "一二三四五六七八九".indexOf(/[一二三四五六七八九]/u.exec(mark)?.[0] ?? "") + 1 ||
      Number(/\d/u.exec(mark)?.[0]),
    sort: mark.replace(/[一二三四五六七八九\d]/u, ""),
  }));
  const all: number[][] = [];
  let last: (typeof found)[number] | null = null;
  for (const one of found) {
    if (one.step === 1) all.push([one.index]);
    else if (last && one.step === last.step + 1 && one.sort === last.sort) all.at(-1)?.push(one.index);
    last = one;
  }
  return all.filter((run) => run.length > 1);
}

export function steppedLists(words: string, quantities: Quantity[]): NumberList[] {
  return runs(words).flatMap((run): NumberList[] => {
    const total = quantities.filter(({ end }) => end <= run[0]!).at(-1);
    if (total?.kind !== "count" || !/^[^,。;\d]{0,12}[,。:;]$/u.test(words.slice(total.end, run[0])))
      return [];
    const ends = [...run.slice(1), Math.min(words.length, run.at(-1)! + 200)];
    const items = run.map((from, i) => {
      const first = quantities.find(({ start, end }) => start >= from && end <= ends[i]!);
      const isOwn =
        first?.unit === total.unit &&
        first.start - from <= LONGEST_NAME &&
        !/[,。;(]/u.test(words.slice(from, first.start));
      return isOwn ? first : null;
    });
    if (items.some((one) => one === null)) return [];
    const parts = items as Quantity[];
    return [
      {
        total,
        opening: "steps",
        items: parts,
        nested: [],
        isOpen: false,
        isVague: false,
        hasRest: false,
        rivals: totalsBefore({ words, quantities }, total),
        later: [],
      },
    ];
  });
}
