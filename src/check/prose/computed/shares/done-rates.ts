import { sumOfQuantities, type Quantity } from "../../../../language/quantities/quantity";
import { fullStart } from "../../../../language/quantities/words";
import type { CellValues } from "../../../relations/relations";
import type { CellStatement } from "../../statements/cell-statements";
import type { NumberedWords } from "../../statements/numbered-words";
import { INCLUDES_CARRIED_IN } from "../../vocabulary/carried-words";
import {
  isExactCount,
  isOfAnswered,
  isShare,
  isTold,
  shareOf,
  wholesOf,
  WHOLES,
  type SharesOfParagraph,
  type WrongShare,
} from "./wholes";

/** Rates whose words name what was done: 收到250条，回复240条，回复率96%. */

const RATE = /^[^,。;()\d]{0,6}[,(](?:[^,。;()\d]{0,4}?)([\u4e00-\u9fa5]{2})率(?:为|达到|达|是|:)?$/u;
/** Less than all that was done: 当日回复 is no 回复率, 不合格 no 合格率. */
const OF_A_PART =
  /当[日天]|按时|按期|及时|如期|内|首次|优先|基本|比较|较为|其余|结转|转入|转至|未|不|无|没|非|超|公开(?!率)/u;

const inHand = (values: CellValues): number => (values.get(WHOLES[0]!) ?? 0) + (values.get(WHOLES[1]!) ?? 0);
const DUE = /应(?:当)?(?:办理|办|答复|回复)(?:的)?[^,。;\d]{0,14}$/u;
const DONE_RATE = /办结|答复|办理|回复/u;
/** What was done, behind its number: 20件答复经审查后全文公开，公开率 */
const RATE_BEHIND = /^([^,。;()\d]{0,16}),(?:[^,。;()\d]{0,4}?)([\u4e00-\u9fa5]{2})率(?:为|达到|达|是|:)?$/u;
/** Up to the part of what was named before: 22件建议提案中, 20件，其中, 60项，已 */
const OF_THOSE = /^[^,。;()\d]{0,14}(?:中,?|(?:,其中|,)(?:有|已|的)*)$/u;

/** 应办理50件，其中新收47件、结转3件，办结45件: what was due, where the numbers between are its parts. */
function dueBefore({ words, quantities }: NumberedWords, at: number): Quantity | undefined {
  const start = fullStart(words, quantities[at]!.start);
  const due = quantities.findIndex(
    (one, i) => i < at - 1 && one.start >= start && DUE.test(words.slice(start, one.start)),
  );
  const parts = due < 0 ? [] : quantities.slice(due + 1, at);
  const isWhole = due >= 0 && sumOfQuantities(parts) === quantities[due]!.value;
  return isWhole ? quantities[due] : undefined;
}

/** The number before a part, or the one before a bracket that tells of some of it: 应办理50件(含上年结转3件),办结45件. */
function countBefore({ words, quantities }: NumberedWords, at: number): Quantity | undefined {
  // 办结30件，办结率100%，满意29件，满意率96.7%: a rate is no number of things.
  const inner = quantities
    .slice(0, at)
    .filter(({ kind }) => kind !== "percent")
    .at(-1);
  const close = inner ? words.lastIndexOf(")", quantities[at]!.start) : -1;
  if (!inner || close < inner.end) return inner;
  const open = words.lastIndexOf("(", close);
  return open >= 0 && inner.start > open ? quantities.filter(({ end }) => end <= open).at(-1) : inner;
}

/** 公开信息58条, and not 经政务公开机构审核的公文32件. */
const IS_PUBLIC = /(?<!政务|信息)公开(?!工作|机构|办|专栏|栏目|目录|属性)/u;
/** 已办结45件，其余5件结转下年，办结率90%: what is left stands between. */
const IS_LEFT =
  /(?:(?:其余|剩余|余下|另有?|尚有|还有|仍有)|(?:结转|转)(?:至|到|入)?(?:下一?年度?|次年|\d{4}年)(?:继续)?(?:办理|答复)?)[^,。;()\d]{0,6}$/u;
const LEFT_BEHIND = /^[^,。;()\d]{0,4}(?:结转|正在|尚未|尚在|仍在|未|转[入至到])/u;
function partBefore({ words, quantities }: NumberedWords, i: number): number {
  const [last, before] = [quantities[i - 1], quantities[i - 2]];
  if (!last || !before || last.unit !== before.unit) return i - 1;
  const isLeft =
    IS_LEFT.test(words.slice(before.end, last.start)) ||
    LEFT_BEHIND.test(words.slice(last.end, last.end + 10));
  return isLeft ? i - 2 : i - 1;
}

/** 全年办结申请45件，办结率90%: of what the tables hold, where the sentence names no whole. */
function ofTables({ read, statements, values }: SharesOfParagraph, i: number): WrongShare[] {
  const { words, quantities } = read;
  const [part, percent] = [quantities[partBefore(read, i)], quantities[i]!];
  if (!isExactCount(part) || !isOfAnswered(part, statements)) return [];
  const start = fullStart(words, part.start);
  if (quantities.some((one) => one.start >= start && one.start < part.start)) return [];
  const lead = words.slice(part.end, percent.start);
  const stem = RATE.exec(lead)?.[1];
  if (!stem || !DONE_RATE.test(stem) || /按时|按期|及时|如期|限时/u.test(lead)) return [];
  const [received, carried] = [values.get(WHOLES[0]!) ?? 0, values.get(WHOLES[1]!) ?? 0];
  const all = inHand(values);
  if (all === 0 || [all, received].some((one) => isTold(part.value, one, percent))) return [];
  if (received > 0 && isTold(part.value - carried, received, percent)) return [];
  return percent.value === 100 ? [] : shareOf(percent, part, { ...part, value: all });
}

/** 按期办结45件, 在规定时限内办结45件, where the table has no more than these. */
const IN_TIME = /按时|按期|及时|如期|限时|(?:在|于)?(?:法定|规定|办理|答复)(?:的)?(?:期限|时限)(?:之)?内/u;
/** 受理50件申请(含上年结转3件): the sentence itself says that its number is all that was in hand. */
function isAllInHand(words: string, whole: Quantity, values: CellValues): boolean {
  const open = /^[^,。;()\d]{0,14}(?=[(,])/u.exec(words.slice(whole.end, whole.end + 16))?.[0];
  return (
    open !== undefined &&
    whole.value === inHand(values) &&
    INCLUDES_CARRIED_IN.test(words.slice(whole.end + open.length))
  );
}

/** 收到250条，回复240条，回复率96%; 22件中，20件答复全文公开，公开率90.9% */
function asRate(paragraph: SharesOfParagraph, i: number): WrongShare[] {
  const { read, statements, values } = paragraph;
  const { words, quantities } = read;
  const at = partBefore(read, i);
  const [part, percent] = [quantities[at], quantities[i]!];
  if (!part) return [];
  const lead = words.slice(quantities[i - 1]!.end, percent.start);
  const told = RATE.exec(lead)?.[1] ?? RATE_BEHIND.exec(lead)?.[2];
  const stem = told === "纠错" ? "纠正" : told;
  const inTime = /按时|按期|及时|如期|限时/u.exec(lead)?.[0];
  // What was answered in time is a share of what was due by then.
  const whole = (inTime === undefined ? dueBefore(read, at) : undefined) ?? countBefore(read, at);
  if (!isExactCount(whole) || !isExactCount(part) || whole.unit !== part.unit) return [];
  if (!stem) return [];
  const between = words.slice(quantities[at - 1]!.end, part.start);
  if (words.slice(whole.end, part.start).includes("。")) return [];
  const ofAll = isOfAnswered(part, statements) ? IN_TIME : "";
  const isDone = (told: string): boolean =>
    !OF_A_PART.test(
      (stem === "公开" ? told.replace(/全文公开|公开/u, "") : told)
        .replace("年内", "")
        .replace(inTime ?? ofAll, ""),
    ) && [...stem].every((one) => told.includes(one));
  const clause = between.slice(Math.max(between.lastIndexOf(","), between.lastIndexOf(";")) + 1);
  // 按期办结112件，按期办结率
  if (inTime !== undefined && !clause.includes(inTime)) return [];
  const behind = RATE_BEHIND.exec(lead)?.[1] ?? "";
  // 其中通过一体化平台网上办理276件，网办率: the deed stands next to its number.
  const isBefore =
    (clause.length <= 10 && isDone(clause)) || (clause.startsWith("其中") && isDone(clause.slice(-6)));
  const isBehind = OF_THOSE.test(between) && !between.includes(stem) && isDone(behind);
  if (!isBefore && !isBehind) return [];
  // 公开信息58条，主动公开公文4条，主动公开率100%: all of it is public, so that the rate is one of something else.
  const ofWhole = /[^,;:。]*$/u.exec(words.slice(0, whole.start))![0];
  if (stem === "公开" && IS_PUBLIC.test(ofWhole) && !/应|拟|需|申请公开/u.test(ofWhole)) return [];
  // 咨询15件、投诉12件，办结24件: of both.
  const start = fullStart(words, part.start);
  const before = quantities.slice(0, at).filter((one) => one.start >= start && one.unit === part.unit);
  const sum = sumOfQuantities(before);
  // 受理88条，公开答复53条，电话答复35条，办结80条: the first is what the others make.
  const divided = before.find((one, n) => one.value === sumOfQuantities(before.slice(n + 1)));
  const together = divided?.value ?? sum;
  // 应办理50件，办结45件: of these, and of nothing that the tables hold besides.
  const isDue = DUE.test(words.slice(start, whole.start)) || isAllInHand(words, whole, values);
  const all = isDue ? [whole.value] : [...wholesOf(paragraph, part), together];
  // 新收47件、结转3件，办结45件，办结率90%: of what came in, with what was carried over or without.
  const ofTable = isOfAnswered(part, statements) && DONE_RATE.test(stem);
  const larger = ofTable ? inHand(values) : before.length > 1 ? together : null;
  const shown = whole.value >= part.value ? whole : larger === null ? null : { ...whole, value: larger };
  if (shown === null || shown.value < part.value) return [];
  const own = part.value - (values.get(WHOLES[1]!) ?? 0);
  const isOfNew = ofTable && !isDue && isTold(own, values.get(WHOLES[0]!) ?? 0, percent);
  return isOfNew || all.some((one) => isTold(part.value, one, percent)) ? [] : shareOf(percent, part, shown);
}
/** The rates of what was done that no whole gives. */
export function wrongDoneRates(
  read: NumberedWords,
  statements: CellStatement[],
  values: CellValues,
): WrongShare[] {
  const paragraph = { read, statements, values };
  return read.quantities.flatMap((percent, i) =>
    isShare(percent) ? [...asRate(paragraph, i), ...ofTables(paragraph, i)] : [],
  );
}
