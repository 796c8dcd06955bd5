import { sentenceStart } from "../../../../language/quantities/words";
import { isPrintedAs } from "../../../../language/quantities/percentages";
import type { Quantity } from "../../../../language/quantities/quantity";
import type { CellStatement } from "../../statements/cell-statements";
import type { NumberedWords } from "../../statements/numbered-words";
import { valueOfReading } from "../../statements/readings";
import type { CellValues } from "../../../relations/relations";
import { BESIDE_LAST, CHANGED_TO, YEAR_BEFORE } from "../../vocabulary/patterns";
import { isAmongBases } from "./in-pairs";
import { isAlike, withoutNoise, type WrongGrowth } from "./changes";

/** Numbers that are told as last year's beside one of this year: 比上年的42件增加5件, 由42件增至47件. */

const FROM = new RegExp(`(?:由|从)(?:${YEAR_BEFORE})?(?:的)?$`, "u");

const isOfLast = (words: string, year: number | null): boolean =>
  [...words.matchAll(/(\d{4})年/gu)].every(({ 1: one }) => year === null || Number(one) === year - 1);

/** The number of this year beside one of last year; null where the words do not tell. */
function besideOf({ words, quantities }: NumberedWords, i: number, year: number | null): Quantity | null {
  const [now, one, next] = [quantities[i - 1], quantities[i]!, quantities[i + 1]];
  if (!["count", "money"].includes(one.kind) || !one.isExact) return null;
  const before = words.slice(Math.max(now?.end ?? 0, one.start - 20), one.start);
  if (next && isAlike(next, one) && FROM.test(before) && CHANGED_TO.test(words.slice(one.end, next.start)))
    return isOfLast(FROM.exec(before)![0], year) ? next : null;
  if (!now || !isAlike(now, one)) return null;
  const lead = words.slice(now.end, one.start);
  return BESIDE_LAST.test(lead) && isOfLast(lead, year) ? now : null;
}

/** Whether a number tells what a cell of last year's holds; 万元 of the form beside 元, as exact as it is written. */
function isTold(held: number, { kind, unit, value, decimals }: Quantity): boolean {
  if (kind !== "money") return held === value;
  const scale = unit.startsWith("亿") ? 1e8 : unit.startsWith("万") ? 1e4 : 1;
  return isPrintedAs(withoutNoise((held * 1e4) / scale), { value: value / scale, decimals });
}

/** The numbers told as last year's that its tables do not hold, beside a number that agrees with this year's. */
export function wrongLastYears(
  read: NumberedWords,
  statements: CellStatement[],
  last: CellValues | null,
  year: number | null,
): WrongGrowth[] {
  if (!last) return [];
  const { words } = read;
  return read.quantities.flatMap((one, i): WrongGrowth[] => {
    // 与2021年相比，…由19件增至47件
    const compared = /与(\d{4})年(?:度)?相比/u.exec(
      words.slice(sentenceStart(words, one.start), one.start),
    )?.[1];
    if (compared !== undefined && year !== null && Number(compared) !== year - 1) return [];
    const now = isAmongBases(read, i) ? null : besideOf(read, i, year);
    const statement = now && statements.find(({ quantity }) => quantity?.start === now.start);
    if (statement?.verdict !== "tied") return [];
    const held = [...statement.readings, ...statement.also].map((reading) => valueOfReading(reading, last));
    if (held.length === 0 || held.some((value) => value === null || isTold(value, one))) return [];
    return [
      {
        from: one.start,
        to: one.end,
        kind: "before",
        now: now!.value,
        before: one.value,
        expected: `${held[0]!}${one.kind === "money" ? "万元" : ""}`,
      },
    ];
  });
}
