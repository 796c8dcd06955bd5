import { fullStart } from "../../../../../language/quantities/words";
import type { CellValues } from "../../../../relations/relations";
import type { CellStatement } from "../../cell-statements";
import { judged } from "../../judged";
import type { NumberedWords } from "../../numbered-words";
import { groupRows, isOutcomeCell, sumOf } from "../../readings";

/** 予以公开20件，不予公开4件，无法提供等其他情况21件: all results that the sentence has not told. */

const RESULT = "(?:不予公开|无法提供|不予处理|其[他它]处理)";
const REST = new RegExp(
  `(?:^|[,;、])${RESULT}(?:(?:、|和|及|与|以及)${RESULT}){0,3}等(?:其[他它余])?(?:情况|情形|结果|处理(?:结果|情况|方式)?|答复)(?:的)?(?:共计?|合计|为|有)?$`,
  "u",
);
/** 予以公开20件，部分公开6件，其他19件: the last of a list of all that was answered. */
const OTHERS =
  /(?:^|[,;、])其[他它余](?:的)?(?:情况|情形|结果|类型|类|方式)?(?:的)?(?:申请)?(?:共计?|合计|为|有)?$/u;
const ALL_ROWS = [
  "applications/granted/total",
  "applications/partial/total",
  ...Object.values(groupRows).flat(),
];
const ANSWERED = "applications/total/total";
/** So many results have to be told before, that the others are the rest of them. */
const LEAST_TOLD = 2;

const cellsOf = ({ readings }: CellStatement): readonly string[] => readings[0]!.plus;

/** What the last number of the results of a sentence states, where its words say that it is that of all the others. */
export function restOfResults(
  { words, quantities, lists, rangeOf }: NumberedWords,
  statements: CellStatement[],
  values: CellValues,
): CellStatement[] {
  return quantities.flatMap((quantity, i): CellStatement[] => {
    if (quantity.kind !== "count" || !quantity.isExact) return [];
    const lead = words.slice(Math.max(0, quantities[i - 1]?.end ?? 0), quantity.start);
    const others = OTHERS.exec(lead);
    const told = REST.exec(lead) ?? others;
    if (!told || statements.some((one) => one.quantity === quantity)) return [];
    const start = fullStart(words, quantity.start);
    const list = others ? lists.find(({ items }) => items.at(-1)?.start === quantity.start) : undefined;
    if (others && !list) return [];
    const isListed = ({ quantity: one }: CellStatement): boolean =>
      !list || [list.total, ...list.items].some((number) => number.start === one!.start);
    const beside = statements.filter(
      (one) => one.quantity !== null && fullStart(words, one.quantity.start) === start && isListed(one),
    );
    const results = beside.filter((one) => cellsOf(one).every(isOutcomeCell));
    const isLast = results.every((one) => one.quantity!.start < quantity.start);
    const all = beside.filter((one) => String(cellsOf(one)) === ANSWERED);
    const isWhole = !list || (results.length === list.items.length - 1 && all[0]?.value === list.total.value);
    const isKnown = all.length === 1 && [...all, ...results].every(({ verdict }) => verdict === "tied");
    if (!isLast || !isKnown || !isWhole || results.length < LEAST_TOLD) return [];
    const named = new Set(results.flatMap((one) => [...cellsOf(one)]));
    const readings = [sumOf(...ALL_ROWS.filter((cell) => !named.has(cell)))];
    // 其他3件 may be the last of the printed results, where not all of them are told.
    const also = others ? [sumOf(...groupRows.other)] : [];
    const fit = { readings, also, topic: "applications" as const };
    const [from, to] = rangeOf(...quantity.digits);
    return [
      {
        start: from,
        end: to,
        value: quantity.value,
        words: told[0] + words.slice(quantity.start, quantity.end),
        readings,
        also,
        isClear: true,
        ...judged(quantity, fit, true, values),
        quantity,
      },
    ];
  });
}
