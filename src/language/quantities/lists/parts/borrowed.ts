import { COUNTED_PIECES } from "../../counters";
import type { Quantity } from "../../quantity";
import { areNear } from "../number-list";

/** Numbers among counted ones that leave out their counter: 文字解读27、图文解读64件. Takes plain words. */

/** A number behind a name and in front of what goes on. */
const BARE = /(?<=[\u4e00-\u9fa5”])(?<!附件|[第附表图年月号届期卷])(\d{1,5})(?=[,、;。)]|$)/gu;
/** Hot lines and years are no numbers of anything. */
const NO_NUMBER = /(?:热线|电话|专线|平台|截至|截止|于|至|自|从|到|编号|代码|邮编)$/u;
const HOT_LINE = 12345;

const NAME = "[^,。;:()、\\d]{1,16}";
/** From one part to the next. */
const LINK = new RegExp(`^[,、;]${NAME}$`, "u");
/** From a total to its first part. */
const OPENING = new RegExp(
  `^[^,。;:()\\d]{0,12}(?:[,。;:(]?其中[,:]?(?:包括|包含|含|有)?|[,。(]?(?:包括|包含|分别为|具体为)[:,]?|:)${NAME}$`,
  "u",
);

/** 工作动态52,造林绿化18,监督检查24,共计公开信息94: the sum of a run of which no number has a counter. */
const SUM =
  /^[,、;](?:以上|全年|总共|一共)?(?:共计?|合计|总计)(?:共|主动|公开|发布|各类|政府|政务)*(?:信息)?(?:共|为)?$/u;
const COMMONEST = "条";
/** Two numbers and their sum may be anything. */
const FEWEST_BARE = 3;

const bareNumbers = (words: string, counted: readonly Quantity[]): Quantity[] =>
  [...words.matchAll(BARE)].flatMap(({ index: start, 0: digits }): Quantity[] => {
    const end = start + digits.length;
    if (counted.some((one) => one.kind !== "bare" && one.start < end && one.end > start)) return [];
    if (Number(digits) === HOT_LINE || NO_NUMBER.test(words.slice(Math.max(0, start - 4), start))) return [];
    return [
      {
        start,
        end,
        digits: [start, end],
        value: Number(digits),
        decimals: 0,
        kind: "bare",
        unit: "",
        isExact: true,
      },
    ];
  });

/** The runs of numbers that stand one behind the other as the parts of a list do, two at least. */
function runsOf(words: string, numbers: readonly Quantity[]): { run: Quantity[]; total: Quantity | null }[] {
  const runs: { run: Quantity[]; total: Quantity | null }[] = [];
  let run: Quantity[] = [];
  numbers.forEach((one, i) => {
    const before = numbers[i - 1];
    const between = before ? words.slice(before.end, one.start) : "";
    if (before && LINK.test(between) && !between.includes("其中")) {
      run.push(one);
      return;
    }
    run = [one];
    runs.push({ run, total: before && OPENING.test(between) ? before : null });
  });
  return runs.filter(({ run: all }) => all.length > 1);
}

/** Whether a run without any counter is a list: by what opens it, or by the sum that closes it. */
function isBareList(words: string, run: readonly Quantity[], total: Quantity | null): boolean {
  if (total !== null) return total.kind === "bare" && run.length >= FEWEST_BARE;
  const [last, one] = [run.at(-1)!, run.at(-2)!];
  return (
    run.length > FEWEST_BARE && SUM.test(words.slice(one.end, last.start)) && areNear(run.slice(0, -1), last)
  );
}

/**
 * The numbers, and those among the parts of a list that have no counter of their own, with that of the others; where none of them has
 * one, with that of the total; and where the total has none either, with the commonest.
 */
export function withBorrowedCounters(words: string, quantities: Quantity[]): Quantity[] {
  const bare = bareNumbers(words, quantities);
  if (bare.length === 0) return quantities;
  const all = [...quantities.filter(({ kind }) => kind !== "bare"), ...bare].sort(
    (a, b) => a.start - b.start,
  );
  const borrowed = new Map<number, string>();
  for (const { run, total } of runsOf(words, all)) {
    const own = new Set(run.filter(({ kind }) => kind !== "bare").map(({ unit }) => unit));
    const isBare = own.size === 0 && isBareList(words, run, total);
    const [unit] = isBare ? [COMMONEST] : own.size === 0 && total?.kind === "count" ? [total.unit] : own;
    if (unit === undefined || own.size > 1 || !COUNTED_PIECES.test(unit)) continue;
    for (const one of run) if (one.kind === "bare") borrowed.set(one.start, unit);
    // 公开信息236，其中文字27件、图文64件
    if (total?.kind === "bare" && run.length > 1) borrowed.set(total.start, unit);
  }
  if (borrowed.size === 0) return quantities;
  const lent = bare.flatMap((one): Quantity[] => {
    const unit = borrowed.get(one.start);
    return unit === undefined ? [] : [{ ...one, kind: "count", unit }];
  });
  return [...quantities.filter(({ start }) => !borrowed.has(start)), ...lent].sort(
    (a, b) => a.start - b.start,
  );
}
