import type { Quantity } from "../../quantity";
import { boundary } from "../numbered";

/** How far the parts of a list reach. Takes plain words. */

/** The parts of a part: 工作信息13条,其中村镇动态4条、通知公告9条 */
const SUB_LIST = /(?<=\d(?:[条件篇次个项期]|人次)),(?:其中|内有|包括|包含|含)[^;]*$/u;

/** 其中我局47件；全县有效文件212件: behind the semicolon another total begins. */
const BEGINS_ANEW =
  /^(?:另外?|此外|还|同时|(?:全|我|本)[省市县区州旗局镇乡系年]|年内|截至|\d{4}年(?![^,;]{0,24}报告))/u;
/** 对4件不予公开，其中2件属于案卷；对4件不予处理: another deed on others of them. */
const OF_OTHERS = /^对(?=\d)/u;
/** 行政许可318件，其中公示300件；行政处罚27件: another sort of decisions than the total. */
const OF_DECISIONS = /^行政(?:许可|处罚|强制|奖励|确认|征收|检查)/u;
const LONGEST_NAME = 24;
/** 四是通过公开栏公开低保评议、惠农补贴、森林防火、人居环境整治等方面信息 */
const NUMBERED = /^[一二三四五六七八九]是/u;
const LONGEST_NUMBERED = 60;

/** 8件无法提供中，; 以收案总数8件为基数: another whole. */
const OTHER_WHOLE = /中$|总数|基数/u;

/** The pieces between the commas of a stretch: whether a short name and its number begin each of them. */
function areParts(words: string, from: number, to: number, quantities: Quantity[]): boolean[] {
  const found: boolean[] = [];
  for (let at = from; at < to;) {
    const next = Math.min(boundary(words, at, /,/u), to);
    const first = quantities.find((one) => one.start >= at && one.end <= next);
    const name = first && words.slice(at, first.start).replace(/\([^()]*\)/gu, "");
    const longest = NUMBERED.test(name ?? "") ? LONGEST_NUMBERED : LONGEST_NAME;
    found.push(name !== undefined && name.length <= longest && !OTHER_WHOLE.test(words.slice(at, next)));
    at = next + 1;
  }
  return found;
}

/** Up to where a list reaches that goes on behind ；: as long as names with numbers follow, also several to a semicolon. */
export function overSemicolons(words: string, from: number, quantities: Quantity[]): number {
  let end = boundary(words, from, /[。!?\n;]/u);
  const isOfParts = areParts(words, from, end, quantities).every(Boolean);
  while (words[end] === ";") {
    const next = boundary(words, end + 1, /[。!?\n;]/u);
    const piece = words.slice(end + 1, next);
    const own = words.slice(from, from + 6);
    const isOther = [OF_DECISIONS, OF_OTHERS].some((sort) => sort.test(piece) && !sort.test(own));
    if (BEGINS_ANEW.test(piece) || isOther) break;
    // Brackets keep their length, so that what is found stands where it stood.
    const names = piece.replace(/\([^()]*\)/gu, (one) => "*".repeat(one.length)).replace(SUB_LIST, "");
    const parts = areParts(words, end + 1, end + 1 + names.length, quantities);
    const last = parts.lastIndexOf(true);
    if (parts[0] !== true || parts.slice(0, last).includes(false)) break;
    if (last > 0 && !isOfParts) break;
    // The last part, and what is said of all: ;财政信息9条,更新及时。
    if (last < parts.length - 1) return next;
    end = next;
  }
  return end;
}
