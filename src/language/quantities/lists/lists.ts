import { sumOfQuantities, type Quantity } from "../quantity";
import { announcedList } from "./announced-lists";
import { bareLists } from "./unopened/bare-lists";
import { classifiedLists } from "./classified-lists";
import { closedLists } from "./unopened/closed-lists";
import { givenOutLists } from "./given-out-lists";
import type { NumberList } from "./number-list";
import { withDepths } from "./numbered";
import { withBorrowedCounters } from "./parts/borrowed";
import { pairedLists } from "./paired-lists";
import { steppedLists } from "./stepped-lists";
import { subtotalLists } from "./subtotal-lists";
import { divisionsOf } from "./twice-divided";
import { placedLists } from "./unopened/placed-lists";
import { resumedLists } from "./unopened/resumed-lists";
import { summedList } from "./unopened/summed-lists";

/** 420元: not rounded, as what is told in 万元 may be. */
const isWholeMoney = ({ kind, unit, decimals }: Quantity): boolean =>
  kind === "money" && unit === "元" && decimals === 0;

/** Whether a list has the parts of another one, and may be no more of them. */
const startsLike = ({ items }: NumberList, other: NumberList): boolean =>
  items.length <= other.items.length && items.every((item, i) => item === other.items[i]);

/** Every list of the words with its total, those in brackets and sub-lists too. Takes plain words (`words.ts`). */
export function listsIn(words: string, numbers: Quantity[]): NumberList[] {
  if (numbers.length < 2) return [];
  const quantities = withBorrowedCounters(words, numbers);
  const all = withDepths(words, quantities);
  const found = quantities.flatMap((total, at) => {
    if (total.kind !== "count" && !isWholeMoney(total)) return [];
    const list = announcedList(all, at) ?? summedList(all, at);
    return list && (total.kind === "count" || list.items.every(isWholeMoney)) ? list : [];
  });
  const steps = [
    ...steppedLists(words, quantities),
    ...pairedLists(words, quantities),
    ...subtotalLists(all),
  ];
  const isStep = ({ total, items }: NumberList): boolean =>
    steps.some((one) => one.total === total || one.total === items.at(-1));
  const isFirst = (one: NumberList): boolean => found.find(({ total }) => total === one.total) === one;
  const told = [...steps, ...found.filter((one) => isFirst(one) && !isStep(one))];
  const others = [
    ...placedLists(words, quantities),
    ...resumedLists(all),
    ...givenOutLists(words, quantities),
    ...closedLists(words, quantities),
    ...bareLists(words, quantities),
  ];
  const areSiblings = ({ total, items }: NumberList): boolean =>
    told.some((list) => list.items.includes(total) && list.items.includes(items[0]!));
  for (const one of others) {
    // 其中甲类63条，乙类30条，丙类41条: the first part is no total of those behind it.
    if (one.opening === "bare" && !one.isOfSheet && areSiblings(one)) continue;
    const at = told.findIndex(({ total }) => total === one.total);
    if (at < 0) told.push(one);
    // 其中办结70件，正在办理5件: what is done and what is not leave nothing beside them.
    else if (told[at]!.opening === "some" && one.opening === "states" && startsLike(told[at]!, one))
      told[at] = one;
  }
  told.push(...classifiedLists(all, told));
  // What is itself a part of a list is the total of its own list, whatever was named before it.
  const isPart = ({ total }: NumberList): boolean => told.some(({ items }) => items.includes(total));
  // 312件，办结309件，3件正在办理；其中咨询201件、…: unless the parts are those of what was named before it.
  const isOfRival = ({ items, rivals }: NumberList): boolean =>
    rivals.some(({ value }) => value === sumOfQuantities(items));
  /**
   * 731件：热线498件、来信137件。其中投诉212件: behind the stop the whole is taken apart once more; and where one part is told that the
   * last one cannot hold (50件，其中县政府12件、部门38件，其中45件已办结).
   */
  const ofOuter = (one: NumberList): NumberList => {
    const outer = one.isNamed ? undefined : told.find(({ items }) => items.at(-1) === one.total);
    const isLater = /[。;]/u.test(words.slice(one.total.end, one.items[0]!.start));
    const isMore = one.items.length === 1 && one.items[0]!.value > one.total.value;
    return outer && (isLater || isMore) ? { ...one, rivals: [...one.rivals, outer.total] } : one;
  };
  const sheets = told.filter(({ isOfSheet }) => isOfSheet === true);
  /** 其中网站684条，概况类92条，动态类307条，目录类285条；公众号98条: the rows are of the website, and not of the whole. */
  const withoutRows = (one: NumberList): NumberList => {
    const inner = sheets.filter((sheet) => sheet !== one && one.items.includes(sheet.total));
    const rows = inner.flatMap(({ items }) => items);
    return rows.length === 0 ? one : { ...one, items: one.items.filter((item) => !rows.includes(item)) };
  };
  /** 公开2063条。网站914条；微信523条；微博188条。通过报刊公开438条: what is missing may stand behind the parts. */
  const withLater = (one: NumberList): NumberList => {
    const end = Math.max(one.total.end, ...one.items.map((item) => item.end));
    const behind = quantities.filter(({ start, unit }) => start >= end && unit === one.total.unit);
    return one.later.length > 0 || one.opening === "states" ? one : { ...one, later: behind };
  };
  return told
    .map(withoutRows)
    .flatMap((one) => divisionsOf(words, one))
    .map((one) => (one.rivals.length > 0 && isPart(one) && !isOfRival(one) ? { ...one, rivals: [] } : one))
    .map(ofOuter)
    .map(withLater)
    .sort((a, b) => a.total.start - b.total.start);
}
