import type { Quantity } from "../../../../language/quantities/quantity";
import { sentenceStart } from "../../../../language/quantities/words";
import type { StatedParagraph } from "../../statements/prose-statements";
import { isOfOtherTime } from "../../statements/topic";
import { plainly } from "./meaning";

/** 累计公开信息3218条，本年新增264条; 本年新增公开信息264条: what a year has added, told beside the number of all years and alone. */

interface Added {
  paragraph: StatedParagraph;
  quantity: Quantity;
  what: string;
}

/** What the year has added, with two numbers. */
export interface AddedTwice {
  first: Added;
  second: Added;
}

const YEAR = "(?:本年度?|全年|年内|今年|当年|\\d{4}年度?)";
const ALONE = new RegExp(`(?:^|,)(?:其中)?${YEAR}(?:共|累计)?新增$`, "u");
const NAMED = new RegExp(`(?:^|,)${YEAR}(?:共|累计)?新增([\\u4e00-\\u9fa5]{4,14})$`, "u");
/** 截至年底，累计主动公开政府信息 */
const TOTAL = /累计([\u4e00-\u9fa5]{4,14})$/u;
/** A channel or a body in it: of these alone. */
const NARROWED = /网站|公众号|微博|平台|专栏|栏目|各|方面/u;

function addedIn(paragraph: StatedParagraph, year: number | null): Added[] {
  const { words, quantities } = paragraph.read;
  if (!words.includes("新增")) return [];
  return quantities.flatMap((quantity, i): Added[] => {
    if (quantity.kind !== "count" || !quantity.isExact) return [];
    const start = sentenceStart(words, quantity.start);
    const before = quantities[i - 1];
    const own = words.slice(Math.max(start, before?.end ?? 0), quantity.start);
    const clause = own.slice(own.lastIndexOf(",") + 1);
    if (isOfOtherTime(clause, year)) return [];
    const named = NAMED.exec(own)?.[1];
    const isAlone = before !== undefined && before.unit === quantity.unit && ALONE.test(own);
    const total = isAlone ? TOTAL.exec(words.slice(start, before.start))?.[1] : undefined;
    const what = named ?? total;
    return what === undefined || NARROWED.test(what) ? [] : [{ paragraph, quantity, what: plainly(what) }];
  });
}

/** Where what the year has added is told twice and differently. */
export function addedWithTwoNumbers(paragraphs: StatedParagraph[], year: number | null): AddedTwice[] {
  const all = paragraphs.flatMap((paragraph) => addedIn(paragraph, year));
  return all.flatMap((second, i): AddedTwice[] => {
    const first = all
      .slice(0, i)
      .find((one) => one.what === second.what && one.quantity.unit === second.quantity.unit);
    const isOther =
      first && first.paragraph !== second.paragraph && first.quantity.value !== second.quantity.value;
    return isOther ? [{ first, second }] : [];
  });
}
