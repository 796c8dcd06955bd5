import { isPrintedAs } from "../../../language/quantities/percentages";
import type { Quantity } from "../../../language/quantities/quantity";
import type { CellValues } from "../../relations/relations";
import type { CellStatement } from "../statements/cell-statements";
import type { NumberedWords } from "../statements/numbered-words";
import { valueOfReading } from "../statements/readings";

/** A change from last year that the numbers do not give. */
export interface WrongGrowth {
  /** The number that is wrong; in the plain words. */
  said: Quantity | null;
  /** The words that are wrong: from 增长, 下降 or 持平 on. */
  from: number;
  to: number;
  kind: "percent" | "difference" | "direction" | "points" | "level";
  now: number;
  before: number;
}

const UP = "增长|增加|上升|提高|增多|多|增幅|升";
const DOWN = "下降|减少|降低|减|少|降幅|降";
const COMPARED =
  "(?:同比|(?:较|比|与|同)(?:上一?年度?|去年|\\d{4}年)(?:度|同期)?(?:相比)?)(?:[,]?(?:同比|分别))?";
const CHANGE = new RegExp(`^[^,。;()\\d]{0,16}[,(]?(${COMPARED})(${UP}|${DOWN})(?:了|为|达|达到)?$`, "u");
const FURTHER = new RegExp(`^[^,。;()\\d]{0,4}[,、](?:同比)?(${UP}|${DOWN})(?:了|为|达|达到|率为)?$`, "u");
const FROM_TO = new RegExp(`^[^,。;()\\d]{0,14}(${UP}|${DOWN})(?:到|至|为)$`, "u");
const FROM = /(?:由|从)(?:上一?年度?|去年|\d{4}年)?(?:同期)?(?:的)?$/u;
const RESULT = new RegExp(`^[^,。;()\\d]{0,14}[,(](?:同比)?(${UP}|${DOWN})(?:了|为|达|达到)?$`, "u");

const isUp = (word: string): boolean => new RegExp(`^(?:${UP})$`, "u").test(word);

const LEVEL = new RegExp(`^[^,。;()\\d]{0,16}[,(]?(${COMPARED})持平`, "u");

/** What is wrong with a change, told by its word, from one number to another; null where nothing is. */
function wrong(said: Quantity, word: string, now: number, before: number): WrongGrowth["kind"] | null {
  const change = isUp(word) ? now - before : before - now;
  if (said.kind === "points") return "points";
  if (said.kind === "percent") {
    if (before === 0) return null;
    const exact = (change / before) * 100;
    if (isPrintedAs(exact, said)) return null;
    return isPrintedAs(-exact, said) ? "direction" : "percent";
  }
  if (change === said.value) return null;
  return -change === said.value ? "direction" : "difference";
}

const wordAt = (said: Quantity, word: string, words: string): number =>
  Math.max(0, words.lastIndexOf(word, said.start));

const wrongAt = (
  said: Quantity,
  from: number,
  kind: WrongGrowth["kind"],
  now: number,
  before: number,
): WrongGrowth => ({ said, from, to: said.end, kind, now, before });

/** The numbers of last year that a tied number is beside; null where one is not known, or the number is not tied. */
function lastNumbers(
  statement: CellStatement | undefined,
  now: number,
  values: CellValues,
  last: CellValues | null,
): number[] | null {
  if (statement?.verdict !== "tied" || !last) return null;
  const before = statement.readings
    .filter((reading) => valueOfReading(reading, values) === now)
    .map((reading) => valueOfReading(reading, last));
  return before.length === 0 || before.some((one) => one === null) ? null : (before as number[]);
}

/** 新收47件，与上年持平 */
function unlevel(words: string, now: Quantity, before: number[] | null): WrongGrowth[] {
  const told = LEVEL.exec(words.slice(now.end, now.end + 40));
  if (!told || !before || before.some((one) => one === now.value)) return [];
  const to = now.end + told[0].length;
  return [
    { said: null, from: to - told[1]!.length - 2, to, kind: "level", now: now.value, before: before[0]! },
  ];
}

/** 由64条增加到80条，增长25% */
function fromTo({ words, quantities }: NumberedWords, i: number): WrongGrowth[] {
  const [a, b, said] = [quantities[i]!, quantities[i + 1], quantities[i + 2]];
  if (!b || !said || said.kind !== "percent" || ![a, b, said].every(({ isExact }) => isExact)) return [];
  if (a.kind !== "count" || b.kind !== "count" || a.unit !== b.unit) return [];
  if (!FROM.test(words.slice(Math.max(0, a.start - 14), a.start))) return [];
  const told = RESULT.exec(words.slice(b.end, said.start));
  if (!told || !FROM_TO.test(words.slice(a.end, b.start))) return [];
  const kind = wrong(said, told[1]!, b.value, a.value);
  return kind ? [wrongAt(said, wordAt(said, told[1]!, words), kind, b.value, a.value)] : [];
}

/**
 * The changes of a paragraph that differ from what its own numbers, or the tables of both years, give.
 * @param last the numbers of last year's tables; null without its report
 */
export function wrongGrowths(
  read: NumberedWords,
  statements: CellStatement[],
  values: CellValues,
  last: CellValues | null,
): WrongGrowth[] {
  const { words, quantities } = read;
  return quantities.flatMap((now, i): WrongGrowth[] => {
    const both = fromTo(read, i);
    if (both.length > 0) return both;
    if (now.kind !== "count" || !now.isExact) return [];
    const before = lastNumbers(
      statements.find(({ quantity }) => quantity?.start === now.start),
      now.value,
      values,
      last,
    );
    const level = unlevel(words, now, before);
    const said = quantities[i + 1];
    if (level.length > 0 || !said?.isExact) return level;
    const told = CHANGE.exec(words.slice(now.end, said.start));
    if (!told || (said.kind !== "percent" && said.kind !== "points" && said.unit !== now.unit)) return [];
    const word = told[2]!;
    const from = wordAt(said, word, words);
    // A number of things grows by per cent; only a percentage grows by points.
    if (said.kind === "points") return [wrongAt(said, from, "points", now.value, 0)];
    if (before) {
      const kinds = before.map((one) => wrong(said, word, now.value, one));
      if (kinds.every((kind) => kind !== null))
        return [wrongAt(said, from, kinds[0]!, now.value, before[0]!)];
    }
    const rate = quantities[i + 2];
    const further = rate && said.kind === "count" && FURTHER.exec(words.slice(said.end, rate.start));
    if (!further || rate.kind !== "percent" || !rate.isExact) return [];
    const base = isUp(word) ? now.value - said.value : now.value + said.value;
    const kind = wrong(rate, further[1]!, now.value, base);
    return kind ? [wrongAt(rate, wordAt(rate, further[1]!, words), kind, now.value, base)] : [];
  });
}
