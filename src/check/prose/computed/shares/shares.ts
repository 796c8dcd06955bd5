import { listSum } from "../../../../language/quantities/list-sums";
import { sumOfQuantities, type Quantity } from "../../../../language/quantities/quantity";
import { fullStart } from "../../../../language/quantities/words";
import type { CellValues } from "../../../relations/relations";
import type { CellStatement } from "../../statements/cell-statements";
import type { NumberedWords } from "../../statements/numbered-words";
import { isOfSentence, isOfTotal, namedWhole, wholeBefore } from "./bases";
import { ofTable } from "./of-table";
import {
  tableWholes,
  isExactCount,
  isOfAnswered,
  isOfReceived,
  isShare,
  isTold,
  NO_STOP,
  OF_OTHERS,
  OF_WHOLE,
  shareOf,
  wholesOf,
  type SharesOfParagraph,
  type WrongShare,
} from "./wholes";

/** Shares whose part and total the sentence tells. */

/** The first number of the sentence of the same sort: what the later ones are parts of. */
function firstOf({ read: { words, quantities } }: SharesOfParagraph, part: Quantity): Quantity | null {
  const start = fullStart(words, part.start);
  const first = quantities.find(
    (one) => one.start >= start && one.kind === "count" && one.unit === part.unit,
  );
  if (!isExactCount(first) || first.start >= part.start || first.value < part.value) return null;
  // 138条，占总数的4.83%；27条，占0.94%: the first is a part like the others.
  const behind = quantities[quantities.indexOf(first) + 1];
  const isPart = behind && isShare(behind) && OF_WHOLE.test(words.slice(first.end, behind.start));
  return isPart ? null : first;
}

/** 占办结总数45件的44.4% */
function ofNamedWhole({ read: { words, quantities } }: SharesOfParagraph, i: number): WrongShare[] | null {
  const [part, whole, percent] = [quantities[i - 2], quantities[i - 1], quantities[i]!];
  if (!isExactCount(part) || !isExactCount(whole)) return null;
  const [before, behind] = [words.slice(part.end, whole.start), words.slice(whole.end, percent.start)];
  const isNamed =
    (new RegExp(`^[^,。;()\\d]{0,14}[,(](?:仅|只|共|合)?占${NO_STOP}{0,16}\\(?$`, "u").test(before) &&
      new RegExp(`^${NO_STOP}{0,8}\\)?${NO_STOP}{0,12}$`, "u").test(behind)) ||
    // 8件，在全部45件办理结果中占17.8%
    (/^[^,。;()\d]{0,8},在(?:全部|所有|全年)?[^,。;()\d]{0,8}$/u.test(before) &&
      new RegExp(`^${NO_STOP}{0,10}中(?:仅|只|共|合)?占(?:比)?(?:为|达)?$`, "u").test(behind));
  if (!isNamed) return null;
  return isTold(part.value, whole.value, percent) ? [] : shareOf(percent, part, whole);
}

/** 图解12篇，图解占比达60%: the part is named once more. */
function withoutName(words: string, part: Quantity, lead: string): string {
  const again = /^([^,。;()\d]{0,8},)([\u4e00-\u9fa5]{2,8}?)(?:类)?(占[^]*)$/u.exec(lead);
  const before = words.slice(Math.max(0, part.start - 12), part.start);
  return again && before.includes(again[2]!) ? again[1]! + again[3]! : lead;
}

/** 其中A 20件，占44.4% */
function ofList(paragraph: SharesOfParagraph, i: number): WrongShare[] {
  const { read, statements } = paragraph;
  const { words, quantities, lists } = read;
  const [part, percent] = [quantities[i - 1], quantities[i]!];
  if (!isExactCount(part)) return [];
  // 25人、10人、1人，占69.4%、27.8%、2.8%: each in its turn, and the first is none of the last.
  const next = quantities[i + 1];
  if (next?.kind === "percent" && /^(?:、|和)$/u.test(words.slice(percent.end, next.start))) return [];
  const lead = withoutName(words, part, words.slice(part.end, percent.start));
  const told = OF_WHOLE.exec(lead);
  if (!told || (told[1] === "" && !lead.endsWith("(")) || OF_OTHERS.test(lead)) return [];
  const list = lists.find(({ items }) => items.includes(part));
  const wholes = wholesOf(paragraph, part);
  const isOfAnswers = /办结|答复/u.test(told[2] ?? "");
  const named = ofTable(paragraph, part, told[2] ?? "");
  if (named)
    return named.some((one) => isTold(part.value, one.value, percent))
      ? []
      : shareOf(percent, part, named[0]!);
  const base = told[2] ?? "";
  const ofName = namedWhole(paragraph, part, base) ?? wholeBefore(paragraph, part, base);
  if (ofName) return isTold(part.value, ofName.value, percent) ? [] : shareOf(percent, part, ofName);
  if (!list) {
    const whole = firstOf(paragraph, part);
    const sentence = words.slice(fullStart(words, part.start), part.start);
    if (!whole || !isOfSentence(base, sentence)) return [];
    if (!isOfAnswers && isOfReceived(whole, part, statements))
      return isTold(part.value, whole.value, percent) ? [] : shareOf(percent, part, whole);
    return wholes.some((one) => isTold(part.value, one, percent)) ? [] : shareOf(percent, part, whole);
  }
  const from = fullStart(words, Math.min(list.total.start, part.start));
  if (!isOfTotal(base, words.slice(from, Math.max(list.total.start, part.start)))) return [];
  if (!list.total.isExact || list.rivals.length > 0 || list.total.value <= 0) return [];
  // 新媒体420条，其中微信300条、微博120条；公告栏180条，占15%: the parts before it make the total, so that it is none of them.
  const earlier = list.items.filter(({ start }) => start < part.start);
  if (earlier.length > 1 && sumOfQuantities(earlier) === list.total.value) return [];
  // The list itself is wrong: one cause, told by another rule.
  const sum = listSum(list);
  const all =
    isOfAnswered(list.total, statements) || (!isOfAnswers && isOfReceived(list.total, part, statements))
      ? [list.total.value]
      : [list.total.value, ...wholes, ...(sum.state === "differs" ? [sum.sum] : [])];
  const others = sumOfQuantities(list.items);
  const made = list.items.length > 1 ? [others] : [];
  return [...all, ...made].some((whole) => isTold(part.value, whole, percent))
    ? []
    : shareOf(percent, part, list.total);
}

const OF_NAMED =
  /(?:^|[,;:。])([\u4e00-\u9fa5]{2,8}?)(?:类)?(?:所)?占(?:总数|总量|全部)?(?:的)?(?:比例?|比重)?(?:为|达|达到)?$/u;
/** 图片17个，动漫8个，形式多样，动漫解读占比32%: a part by its name once more. */
function ofNamedPart({ read: { words, quantities, lists } }: SharesOfParagraph, i: number): WrongShare[] {
  const percent = quantities[i]!;
  const start = fullStart(words, percent.start);
  const lead = words.slice(Math.max(start, quantities[i - 1]?.end ?? 0), percent.start);
  const name = OF_NAMED.exec(lead)?.[1];
  // Directly behind its part: what else tells of it.
  if (!name || (quantities[i - 1] && new RegExp(`^[,(]?${name}`, "u").test(lead))) return [];
  const isNamed = (before: string): boolean => new RegExp(`${name}[^,。;、\\d]{0,4}$`, "u").test(before);
  const named = lists.flatMap(({ total, items, rivals }) =>
    items
      .filter(
        ({ start: from, end }) => from >= start && end <= percent.start && isNamed(words.slice(start, from)),
      )
      .map((part) => ({
        part,
        total,
        isClear: rivals.length === 0 && isExactCount(total) && isExactCount(part),
      })),
  );
  const [told] = named;
  if (named.length !== 1 || !told!.isClear || told!.part.value > told!.total.value) return [];
  return isTold(told!.part.value, told!.total.value, percent)
    ? []
    : shareOf(percent, told!.part, told!.total);
}

const NAME_FIRST = new RegExp(`[,;:)]${NO_STOP}{1,10}占(?:比)?(?:为)?$`, "u");
const SHARE_FIRST = /^[^,;:]{0,10}[,;:](?:其中)?[,:]?(?:有)?$/u;
const NAME_BETWEEN = new RegExp(`^(?:为|是|属于?)${NO_STOP}{2,10}[,(](?:共计?|计)?$`, "u");
/** 发布解读60条，图解类占45%，共30条 */
function beforeItsPart(paragraph: SharesOfParagraph, i: number): WrongShare[] {
  const { words, quantities } = paragraph.read;
  const [percent, part] = [quantities[i]!, quantities[i + 1]];
  if (!isExactCount(part)) return [];
  const between = words.slice(percent.end, part.start);
  const lead = words.slice(quantities[i - 1]?.end ?? 0, percent.start);
  const isBehind = NAME_FIRST.test(lead) && /^(?:[,(]?(?:共计?|计|为|有|达|即)|\()$/u.test(between);
  // 其中65%为咨询类，共130件
  const isAround = SHARE_FIRST.test(lead) && NAME_BETWEEN.test(between);
  if (!isBehind && !isAround) return [];
  const whole = firstOf(paragraph, part);
  if (!whole || wholesOf(paragraph, part).some((one) => isTold(part.value, one, percent))) return [];
  return shareOf(percent, part, whole);
}

const SHARED_OUT = new RegExp(
  `^${NO_STOP}{0,10},(?:(?:分别|各)占${NO_STOP}{0,10}|(?:所)?(?:占比|比例|比重)(?:分别|各)(?:为|是|达)?)$`,
  "u",
);
const SUM_BEHIND = /^[,(](?:以上|全年)?(?:共计?|合计|总计)[^,。;()\d]{0,8}$/u;
/** A、B、C件，分别占20%、30%、50% */
function sharedOut(paragraph: SharesOfParagraph, i: number): WrongShare[] {
  const { words, quantities } = paragraph.read;
  const lead = words.slice(quantities[i - 1]?.end ?? 0, quantities[i]!.start);
  if (!SHARED_OUT.test(lead) || OF_WHOLE_OF_OTHERS.test(lead)) return [];
  const percents = [quantities[i]!];
  for (const one of quantities.slice(i + 1)) {
    if (!/^(?:、|和|及|,)$/u.test(words.slice(percents.at(-1)!.end, one.start)) || !isShare(one)) break;
    percents.push(one);
  }
  const parts = quantities.slice(Math.max(0, i - percents.length), i);
  const [first] = parts;
  if (percents.length < 2 || parts.length !== percents.length || !first || !parts.every(isExactCount))
    return [];
  const next = quantities[i + percents.length];
  const isSum = isExactCount(next) && SUM_BEHIND.test(words.slice(percents.at(-1)!.end, next.start));
  const whole = firstOf(paragraph, first) ?? (isSum ? next : null);
  if (!whole || parts.some(({ unit }) => unit !== whole.unit)) return [];
  const wholes = [whole.value, ...tableWholes(paragraph.values)];
  return percents.flatMap((percent, at) =>
    wholes.some((one) => isTold(parts[at]!.value, one, percent)) ? [] : shareOf(percent, parts[at]!, whole),
  );
}
const OF_WHOLE_OF_OTHERS = /全(?:市|县|区|省|国|州|镇|系统)|同期|上年|去年/u;

const SIDE_BY_SIDE = new RegExp(`^(?:[、,;]|以及|和|及)${NO_STOP}{1,12}占(?:比)?(?:为|达)?$`, "u");
const FIRST_OF_SOME = new RegExp(`(?:^|[,:;。])${NO_STOP}{1,12}占(?:比)?(?:为|达)?$`, "u");

/** A占62%、B占23%、C占20%: kinds of one whole that make more than all of it. */
function overAll({ read: { words, quantities } }: SharesOfParagraph, i: number): WrongShare[] {
  const first = quantities[i]!;
  const from = Math.max(fullStart(words, first.start), quantities[i - 1]?.end ?? 0);
  if (!FIRST_OF_SOME.test(words.slice(from, first.start))) return [];
  const run = [first];
  for (const one of quantities.slice(i + 1)) {
    if (one.kind !== "percent" || !SIDE_BY_SIDE.test(words.slice(run.at(-1)!.end, one.start))) break;
    run.push(one);
  }
  const sum = sumOfQuantities(run);
  if (run.length < 3 || !run.every(({ isExact }) => isExact) || sum <= 101 || sum > 150) return [];
  return [{ percent: first, part: null, whole: null, sum }];
}

/** The shares of a paragraph that no whole gives, of parts whose total is told. */
export function wrongShares(
  read: NumberedWords,
  statements: CellStatement[],
  values: CellValues,
): WrongShare[] {
  const paragraph = { read, statements, values };
  return read.quantities.flatMap((percent, i): WrongShare[] => {
    if (!isShare(percent)) return [];
    const named = ofNamedWhole(paragraph, i);
    if (named) return named;
    for (const find of [ofList, beforeItsPart, sharedOut, ofNamedPart, overAll]) {
      const found = find(paragraph, i);
      if (found.length > 0) return found;
    }
    return [];
  });
}
