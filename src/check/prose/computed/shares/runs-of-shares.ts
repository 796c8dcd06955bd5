import type { Quantity } from "../../../../language/quantities/quantity";
import { sumOfQuantities } from "../../../../language/quantities/quantity";
import type { NumberedWords } from "../../statements/numbered-words";
import { isExactCount, isShare, isTold, OF_OTHERS, OF_WHOLE, shareOf, type WrongShare } from "./wholes";

/** Shares that stand one after the other, of one whole that all but one of them prove. */

/** A part with its share, and the words for what it is a share of. */
interface PartWithShare {
  part: Quantity;
  percent: Quantity;
  base: string;
}

/** Fewer prove no whole. */
const LEAST = 3;
/** In front of a part, where its words may open a list of parts. */
const LEAD = 20;
/** Between a share and the next part: its name, and nothing that takes a part apart. */
const NEXT_PART = /^\)?[,;、。]?(?![^]*(?:其中|[中里],))[^,;:。()\d]{1,30}$/u;

/** 新媒体1107条、占比32.2%，其中微信635条、微博472条；报刊635条: what a part consists of, up to the semicolon. */
const BEHIND_PARTS = /^,其中[^。;%]*;[^,;:。()\d]{1,30}$/u;

function pairAt({ words, quantities }: NumberedWords, i: number): PartWithShare | null {
  const [part, percent] = [quantities[i], quantities[i + 1]];
  if (!isExactCount(part) || !percent || !isShare(percent)) return null;
  const lead = words.slice(part.end, percent.start);
  const told = OF_WHOLE.exec(lead);
  if (!told || (told[1] === "" && !lead.endsWith("(")) || OF_OTHERS.test(lead)) return null;
  return { part, percent, base: told[2] ?? "" };
}

/** 申请50件，网络32件，占64%；信函18件，占36%: two of them, where they make a number that was told before. */
function makesWhole({ words, quantities }: NumberedWords, run: PartWithShare[]): boolean {
  const [first] = run;
  const sum = sumOfQuantities(run.map(({ part }) => part));
  const earlier = quantities.filter((one) => one.end <= first!.part.start && isExactCount(one));
  const lead = words.slice(Math.max(0, first!.part.start - LEAD), first!.part.start);
  return run.length > 1 && !/其中[^,。;]*$/u.test(lead) && earlier.some(({ value }) => value === sum);
}

/** 网络29件，占61.70%，信函18件，占39.30%: a share to the hundredth of what both make is no chance. */
function isOfBoth(run: PartWithShare[]): boolean {
  const sum = sumOfQuantities(run.map(({ part }) => part));
  return (
    run.length === 2 &&
    run.some(({ part, percent }) => percent.decimals > 1 && isTold(part.value, sum, percent))
  );
}

/** The parts with shares that follow each other, in each run. */
function runsIn(read: NumberedWords): PartWithShare[][] {
  const { words, quantities } = read;
  const runs: PartWithShare[][] = [];
  for (let i = 0; i < quantities.length - 1; i++) {
    const pair = pairAt(read, i);
    if (!pair) continue;
    const last = runs.at(-1);
    const before = last?.at(-1);
    const goesOn =
      before !== undefined &&
      before.percent === quantities[i - 1] &&
      before.part.unit === pair.part.unit &&
      NEXT_PART.test(words.slice(before.percent.end, pair.part.start));
    const isBehindParts =
      before !== undefined &&
      before.part.unit === pair.part.unit &&
      BEHIND_PARTS.test(words.slice(before.percent.end, pair.part.start));
    if (goesOn || isBehindParts) last!.push(pair);
    else runs.push([pair]);
    i++;
  }
  return runs.filter((run) => run.length >= LEAST || makesWhole(read, run) || isOfBoth(run));
}

/** 公文9条，占36%；决算3条，占12%；公示13条，占45%: of the 25 that they make, as the other shares are. */
function wrongInRun(read: NumberedWords, run: PartWithShare[]): WrongShare[] {
  const bases = new Set(run.map(({ base }) => base).filter((base) => base !== ""));
  if (bases.size > 1) return [];
  const first = run[0]!.part;
  const earlier = read.quantities.filter(
    (one) => one.end <= first.start && isExactCount(one) && one.unit === first.unit,
  );
  const wholes = [sumOfQuantities(run.map(({ part }) => part)), ...earlier.map(({ value }) => value)];
  const wrongOf = (whole: number): PartWithShare[] =>
    whole > 0 ? run.filter(({ part, percent }) => !isTold(part.value, whole, percent)) : run;
  const untold = wholes.map((whole) => ({ whole, wrong: wrongOf(whole) }));
  if (untold.some(({ wrong }) => wrong.length === 0)) return [];
  const proven = untold.find(({ wrong }) => wrong.length === 1);
  if (!proven) return [];
  const [{ part, percent }] = proven.wrong as [PartWithShare];
  if (part.value > proven.whole || wholes.some((whole) => isTold(part.value, whole, percent))) return [];
  return shareOf(percent, part, { ...first, start: -1, value: proven.whole });
}

/** The one share of each run that the whole of the others does not give. */
export const wrongSharesInRuns = (read: NumberedWords): WrongShare[] =>
  runsIn(read).flatMap((run) => wrongInRun(read, run));

const AT_LEAST = /^(?:超过?|逾|突破|至少)|以上$/u;
const AT_MOST = /^(?:不足|不到)|以[下内]$/u;
/** A share that is told as a bound is rounded to it all the same. */
const NEAR = 0.5;
const ALL = 100;

/** 75%以上, 不足三成: shares that are told as bounds, with what lies within them. */
export function withBounds(read: NumberedWords): NumberedWords {
  const { words, quantities } = read;
  if (!quantities.some(({ kind, isExact }) => kind === "percent" && !isExact)) return read;
  const bounded = quantities.map((one): Quantity => {
    if (one.kind !== "percent" || one.isExact || one.unit !== "%") return one;
    const told = words.slice(one.start, one.end);
    const [least, most] = [AT_LEAST.test(told), AT_MOST.test(told)];
    if (least === most) return one;
    const within: [number, number] = least ? [one.value - NEAR, ALL] : [0, one.value + NEAR];
    return { ...one, kind: "share", digits: [one.start, one.end], within };
  });
  return { ...read, quantities: bounded };
}
