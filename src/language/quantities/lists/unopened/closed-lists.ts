import type { NumberList } from "../number-list";
import { sumOfQuantities, type Quantity } from "../../quantity";
import { sentenceStart } from "../../words";

/** Lists that their own words close: 受理120件，已办结113件，正在办理9件; 留言96条。已回复88条。其余10条正在办理。 Takes plain words. */

const DONE =
  /^[^,。;()\d]{0,14},(?:其中)?(?:已|目前已|现已)?(?:经)?(?:依法)?(?:公开)?(?:办结|办理|回复|答复|处理|整改|解决|完成|反馈|处置|采纳)(?:完成|完毕|到位|完结|整改)?(?:了)?$/u;
const UNDONE =
  /^[^,。;()\d]{0,6}[,、](?:目前)?(?:其余|剩余|尚有|还有|仍有|另有|余下)?(?:的)?(?:正在|尚未|尚在|还在|仍在|未|待|在)(?:办理?|整改|处理|回复|办结|答复|解决|处置|推进|采纳|完成|研究|核实|跟进|落实)+(?:中)?(?:的)?$/u;
/** 网站23条，主要包括规划、公告等。其余128条: a remark on the part before may stand between. */
const LEFT =
  /^[^,。;()\d]{0,14}(?:,(?:主要|重点)?(?:包括|为|是|涉及|涵盖|包含|有)[^。;()\d]{2,80}?)?[,。;](?:其余|剩余|余下|剩下|尚余|还剩|尚剩)(?:的)?[^,。;()\d]{0,6}$/u;
const UNDONE_BEHIND = /^[^,。;()\d]{0,4}?(?:正在|尚未|尚在|还在|仍在|未办|在办|待)/u;
/** 收到留言1263条: what is answered is what came in, whatever was published before it. */
const RECEIVED = /(?:收到|接到|受理|收集|接收|征集)[^,。;\d]{0,12}$/u;
/** The total stands last: 甲26条;乙8条;其余44条,合计78条. */
const TOTAL_BEHIND = /^[^。;()\d]{0,10}(?:共计|合计|总计|总共|累计|共)[^,。;()\d]{0,6}$/u;
/** Applications have what was carried over, too. */
const OF_APPLICATIONS = /申请|结转|上年|往年/u;
/** 其余84条留言结转下年: what is left of letters is carried on, and closes their list all the more. */
const CARRIED_ON = /(?<=(?:其余|剩余|余下)的?\d[^,。;()]{0,12})结转(?=至?(?:下|次|明|\d{4}))/u;

const list = (total: Quantity, items: Quantity[], rivals: Quantity[]): NumberList => ({
  total,
  opening: "states",
  items,
  nested: [],
  isOpen: false,
  isVague: false,
  hasRest: true,
  rivals,
  later: [],
});

/** What was done and what was not. */
function byStates(words: string, quantities: Quantity[], at: number): NumberList | null {
  const [total, done, left] = quantities.slice(at, at + 3);
  if (!done || !left || [done, left].some(({ unit }) => unit !== total!.unit)) return null;
  if (!DONE.test(words.slice(total!.end, done.start))) return null;
  const lead = words.slice(done.end, left.start);
  const isLeft =
    UNDONE.test(lead) ||
    (/^[^,。;()\d]{0,6}[,、](?:其余|剩余|尚有|还有|仍有|另有|余下)?(?:的)?$/u.test(lead) &&
      UNDONE_BEHIND.test(words.slice(left.end, left.end + 8)));
  if (!isLeft) return null;
  const more = quantities[at + 3];
  const goesOn =
    more?.unit === total!.unit &&
    /^[^,。;()\d]{0,8}[,、][^,。;()\d]{0,8}$/u.test(words.slice(left.end, more.start));
  return goesOn ? null : list(total!, [done, left], []);
}

const REACHED =
  /^[^,。;()\d]{0,14},(?:其中)?(?:已|均已|目前已|现已)?[^,。;()\d]{0,6}?(?:完成|公开|公示|发布|开通|建成|上报|报送|开展|整改|办结)[^,。;()\d]{0,12}$/u;
const NOT_REACHED =
  /^[^,。;()\d]{0,10}[(,。;](?!其中)(?:还有|尚有|仍有|另有|另外|其余|剩余|余下)?[^,。;()\d]{0,12}$/u;
const NOT_YET =
  /(?:未|没有|暂缓)[^,。;()\d]{0,4}?(?:完成|公开|公示|发布|开通|建成|上报|报送|开展|整改|办结)(?:的|的有)?(?:$|[,。;)])/u;
/** Where all of them are told: 全县共36家. */
const ALL_OF_THEM = /(?:共有?|应[^,。;\d]{1,8}|总数为?|全[省市县区镇乡局系统]{1,2}(?:现有|有)?)$/u;
/** 全县共36家，完成公示34家(另外2家因停产未公示): those that it was done for, and those for which it was not. */
function byReach(words: string, quantities: Quantity[], at: number): NumberList | null {
  const [total, done, left] = quantities.slice(at, at + 3);
  if (!done || !left || [done, left].some(({ unit }) => unit !== total!.unit)) return null;
  if (!ALL_OF_THEM.test(words.slice(Math.max(0, total!.start - 14), total!.start))) return null;
  if (!REACHED.test(words.slice(total!.end, done.start))) return null;
  const lead = words.slice(done.end, left.start);
  const isNotYet = NOT_YET.test(lead) || NOT_YET.test(words.slice(left.end, left.end + 24));
  return NOT_REACHED.test(lead) && isNotYet ? list(total!, [done, left], []) : null;
}

const ENDED = /审结(?![^,]*(?:维持|纠正|其[他它]|中))[^,。;()\d]{0,24}$/u;
const RESULT =
  /^[^,。;()\d]{0,4}[,、;:](?:其中)?(?:结果|被|予以)?(维持|纠正|其[他它](?:结果)?)(?:结果)?(?:的)?$/u;
/** 审结7件，维持4件，纠正1件，其他结果2件: what was decided of all that were ended. */
function byResults(words: string, quantities: Quantity[], at: number): NumberList | null {
  const total = quantities[at]!;
  if (!ENDED.test(words.slice(Math.max(0, total.start - 28), total.start))) return null;
  const items: Quantity[] = [];
  let last = "";
  for (let i = at + 1; quantities[i]?.unit === total.unit; i++) {
    const result = RESULT.exec(words.slice(quantities[i - 1]!.end, quantities[i]!.start))?.[1];
    if (result === undefined) break;
    last = result;
    items.push(quantities[i]!);
  }
  return items.length > 1 && /^其/u.test(last) ? list(total, items, []) : null;
}

/** 其余10条 closes what began before it, in its own sentence or the two before. */
function byRest(words: string, quantities: Quantity[], at: number): NumberList | null {
  const rest = quantities[at]!;
  const before = quantities[at - 1];
  if (!before || !LEFT.test(words.slice(before.end, rest.start))) return null;
  const next = quantities[at + 1];
  if (next?.unit === rest.unit && TOTAL_BEHIND.test(words.slice(rest.end, next.start))) return null;
  const run: Quantity[] = [];
  for (const one of quantities.slice(Math.max(0, at - 8), at).reverse()) {
    const between = words.slice(one.end, rest.start);
    if ((between.match(/。/gu) ?? []).length > 2 || between.includes("\n") || between.includes("(")) break;
    if (one.kind === "percent" || one.kind === "share") continue;
    if (one.unit !== rest.unit) break;
    run.unshift(one);
  }
  const totals = run.slice(0, -1);
  const itemsFrom = (i: number): Quantity[] => [...run.slice(i + 1), rest];
  const right = totals.findIndex(({ value }, i) => value === sumOfQuantities(itemsFrom(i)));
  if (right >= 0) return list(run[right]!, itemsFrom(right), []);
  // 发布26条，收到留言1263条，已答复1189条，其余84条: what was done is done of the number before it.
  const ofDone = run.findIndex(
    (one, i) => i > 0 && i < run.length - 1 && DONE.test(words.slice(one.end, run[i + 1]!.start)),
  );
  if (ofDone > 0 && run.slice(ofDone + 1).every(({ value }) => value <= run[ofDone]!.value))
    return list(run[ofDone]!, itemsFrom(ofDone), []);
  const [total] = totals;
  // 本级办结17件，甲局办结9件，其余13件: one deed each, none of them the whole.
  if (total && isToldAlike(words, total, run[1])) return null;
  if (!total || run.some((one) => one.value > total.value)) return null;
  // 网站152条，公众号36条，其余12条: much less than the first number, which stands beside them.
  if (sumOfQuantities(itemsFrom(0)) < total.value * LEAST) return null;
  return list(total, itemsFrom(0), []);
}

const LEAST = 0.5;
const DEED = /(办结|办理|收到|受理|公开|发布|推送)(?:了)?$/u;
function isToldAlike(words: string, total: Quantity, next: Quantity | undefined): boolean {
  const told = (one: Quantity): string | undefined =>
    DEED.exec(words.slice(Math.max(0, one.start - 6), one.start))?.[1];
  return next !== undefined && told(total) !== undefined && told(total) === told(next);
}

export function closedLists(words: string, quantities: Quantity[]): NumberList[] {
  return quantities.flatMap((one, at): NumberList[] => {
    if (one.kind !== "count") return [];
    const found =
      byStates(words, quantities, at) ??
      byReach(words, quantities, at) ??
      byResults(words, quantities, at) ??
      byRest(words, quantities, at);
    if (!found) return [];
    const start = sentenceStart(words, found.total.start);
    const end = found.items.at(-1)!.end;
    const behind = words.slice(end, end + 20).split("。")[0]!;
    if (OF_APPLICATIONS.test((words.slice(start, end) + behind).replace(CARRIED_ON, ""))) return [];
    const clause = words.lastIndexOf(",", found.total.start) + 1;
    const isReceived = RECEIVED.test(words.slice(clause, found.total.start));
    const rivals = quantities.filter(
      (other) =>
        !(isReceived && other.end <= clause && !RECEIVED.test(words.slice(start, other.start))) &&
        other.start >= start &&
        other.end <= found.total.start &&
        other.unit === found.total.unit,
    );
    return [{ ...found, rivals }];
  });
}
