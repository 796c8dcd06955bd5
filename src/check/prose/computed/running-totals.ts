import type { Quantity } from "../../../language/quantities/quantity";
import { sentenceStart } from "../../../language/quantities/words";
import type { NumberedWords } from "../statements/numbered-words";

/**
 * What was published up to the end of last year, in this year, and up to the end of this year: 截至2023年底累计公开1583条，本年公开412条，历年累计1995条.
 */

/** A number of all years that is not the one of last year and what this year has added. */
export interface WrongRunningTotal {
  before: Quantity;
  added: Quantity;
  total: Quantity;
  sum: number;
}

const DEED = /公开|发布|推送|收到|受理|归集|公示/u;
const THIS_YEAR = /本年|全年|年内|今年|当年|新增/u;
/** In the clause of a number of all years. */
const ALL_YEARS = /累计/u;
/** 上年底, 截至上年, 去年底 */
const TO_LAST_YEAR = /(?:上一?年度?|去年度?)(?:年)?(?:底|末|12月31日)?(?!相比|同期)/u;
/** What was taken down, and ways of publishing: other numbers than the three. */
const OTHERS =
  /清理|删除|下架|撤销|废止|其中|网站|平台|公众号|微博|微信|专栏|栏目|公[示开]栏|通过|除外|不含/u;
/** A slip is not far from what is right. */
const FARTHEST = 2;

/** The clause in front of a number, and that of the time before it: 截至2023年底，累计公开1583条. */
function leadOf({ words, quantities }: NumberedWords, i: number): string {
  const { start } = quantities[i]!;
  const from = Math.max(sentenceStart(words, start), quantities[i - 1]?.end ?? 0);
  return words.slice(from, start);
}

/** The running total of a paragraph that does not add up; only where each of the three numbers stands in it once. */
export function wrongRunningTotals(read: NumberedWords, year: number | null): WrongRunningTotal[] {
  const { words, quantities } = read;
  if (year === null || !words.includes("累计")) return [];
  const last = new RegExp(
    `${year - 1}年度?(?:年?[底末]|12月31日|前)?(?!相比|同期)|${TO_LAST_YEAR.source}`,
    "u",
  );
  const own = new RegExp(`${year}年|${THIS_YEAR.source}`, "u");
  const parts = new Set(read.lists.flatMap(({ items, nested }) => [...items, ...nested]));
  const told = quantities
    .map((quantity, i) => ({ quantity, lead: leadOf(read, i) }))
    .filter(
      ({ quantity, lead }) => quantity.kind === "count" && (!parts.has(quantity) || ALL_YEARS.test(lead)),
    );
  const ofAll = told.filter(({ lead }) => ALL_YEARS.test(lead));
  const before = ofAll.filter(({ lead }) => last.test(lead));
  const now = ofAll.filter((one) => !before.includes(one));
  const [a, c] = [before[0]?.quantity, now[0]?.quantity];
  if (!a || !c || before.length > 1 || now.length > 1 || a.unit !== c.unit) return [];
  // Any other number of that counter may be what was added, or taken away.
  const added = told.filter((one) => !ofAll.includes(one) && one.quantity.unit === a.unit);
  const b = added[0]?.quantity;
  if (!b || added.length > 1 || !own.test(added[0]!.lead) || last.test(added[0]!.lead)) return [];
  const leads = [added[0]!, before[0]!, now[0]!].map(({ lead }) => lead);
  const deeds = new Set(leads.flatMap((lead) => DEED.exec(lead)?.[0] ?? []));
  if (deeds.size !== 1 || leads.some((lead) => OTHERS.test(lead))) return [];
  if (/依申请/u.test(words.slice(Math.min(a.start, b.start, c.start), Math.max(a.end, b.end, c.end) + 20)))
    return [];
  if (![a, b, c].every(({ isExact }) => isExact)) return [];
  const [sum, made] = [a.value + b.value, c.value - a.value];
  const isNear = made > 0 && made <= b.value * FARTHEST && made * FARTHEST >= b.value;
  return sum === c.value || !isNear ? [] : [{ before: a, added: b, total: c, sum }];
}
