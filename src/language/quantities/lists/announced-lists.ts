import { sameCounter } from "../counters";
import { sumOfQuantities, type Quantity } from "../quantity";
import { sentenceStart } from "../words";
import { areMixed, belongTo, wholeByNames } from "./parts/belonging";
import { areAlike, areAll, areManySorts, areSortsOf, isClosedByOthers } from "./parts/complete";
import { areAllSorts, areAsPlaced, areAsPromised } from "./parts/promised";
import type { NumberList } from "./number-list";
import { isClosedBehind, openingBehind, promisesAll } from "./openings";
import { boundary, depthAt, type Numbered } from "./numbered";
import { beforeChange, besideOf, totalOf } from "./wholes";
import { MOST_PARTS, partsIn } from "./parts/parts";
import { isClosedByRest } from "./parts/rest";
import { overSemicolons } from "./parts/regions";

/** Lists that words or signs behind their total open: 共86条，其中A12条、B74条; in brackets, behind a colon. Takes plain words. */

/** 政策解读21条(图解9条、视频4条): parts that make much less are examples. */
const NEARLY = 0.75;
const MUCH_MORE = 1.34;

/** 62件，其中主办20件，会办12件；建议30件，提案32件: what stands behind a semicolon makes the total alone. */
const areSortedTwice = (words: string, items: Quantity[], { value }: Quantity): boolean =>
  items.some(
    (one, i) =>
      i > 1 &&
      i < items.length - 1 &&
      words.slice(items[i - 1]!.end, one.start).includes(";") &&
      sumOfQuantities(items.slice(i)) === value,
  );

/** 公开50条。运行正常。在公开的信息中，: another sentence stands between, and only the deed tells what is taken up. */
function isOfDeed(later: string, lead: string): boolean {
  if (later.split(/[。;]/u).length < 3) return true;
  const deed = /公开|发布|收到|受理|办理|答复|回复/u.exec(later.slice(later.search(/[。;][^。;]*$/u)))?.[0];
  return deed !== undefined && lead.replace(/信息公开/gu, "").includes(deed);
}

const WITH_CARRIED =
  /(?:^|[,、(])(?:连同|加上|加之|会同|并同)[^,;(]{0,12}(?:结转|遗留|转入|未结|未办结)[^,;(]{0,6}$/u;
const ENUMERATED = /^[,、][^,、;。:()\d]{1,16}$/u;
/** 规划4件、建议提案13件(代表建议7件、委员提案6件)、人事6件: brackets in an enumeration are of the number that they stand behind. */
function isEnumerated(
  { words, quantities }: Numbered,
  total: Quantity,
  before: Quantity[],
  to: number,
): boolean {
  const next = quantities.find(({ start }) => start > to);
  const isLinked = (one: Quantity | undefined, other: Quantity): boolean =>
    one !== undefined && one.unit === other.unit && ENUMERATED.test(words.slice(one.end, other.start));
  const goesOn =
    next !== undefined && next.unit === total.unit && ENUMERATED.test(words.slice(to + 1, next.start));
  return isLinked(before.at(-1), total) && (goesOn || isLinked(before.at(-2), before.at(-1)!));
}
/** With what was carried over from before a year has more than came in. */
const CARRIED_IN = /结转(?!至|到|下|入?下|2)|上年|上一?年度|遗留/u;
/** 受理50件，含上年结转3件，办结45件: what came from before is a remark, and what was done with all of them no other part. */
const isRemarkOnCarried = ([first, ...others]: string[]): boolean =>
  first !== undefined &&
  CARRIED_IN.test(first) &&
  others.some((name) => /办结|办理|办复|答复|完成/u.test(name)) &&
  !others.some((name) => /新收|新增|新接|收到|受理/u.test(name));
/** 公开27条，通过网站公开168条(其中…): brackets stand behind what they take apart. */
const OWN_CHANNEL = /^(?:通过|利用|依托|借助|运用)/u;
/** 46条(部分信息多平台发布)，其中… */
const OVERLAP_IN_REMARK = /(?<!不|未|无|没有|去)(?:重复|交叉|重叠|同步|同时|多平台|多渠道|等)/u;
/** 被省级媒体采用30条，市级媒体采用60条: one piece may be taken by several, unless that is what was counted. */
const TAKEN = /被|采用|录用|转载|转发|刊[发登]|报道/u;
/** What others took; 发布和转发视频217条 is what the body itself put out. */
const COUNTS_TAKEN = /被|采用|录用|(?:级|媒体|报[纸刊]|电视台)[^,。;]{0,8}(?:转载|转发|刊[发登]|报道)/u;
const TAKER = new RegExp(`${TAKEN.source}|[央家省市县区]级|媒体`, "u");
const areTaken = ([first, ...others]: string[], lead: string): boolean =>
  first !== undefined &&
  TAKEN.test(first) &&
  others.every((name) => TAKER.test(name)) &&
  !COUNTS_TAKEN.test(lead);

/** 5篇(另转发3篇), 19件(不含直接受理的28件): what the number leaves out. */
const BESIDE = /^(?:另|此外|不[含包计]|未[含计]|除)/u;

/** The list that opens behind a number. */
export function announcedList(all: Numbered, at: number): NumberList | null {
  const { words, quantities } = all;
  const nearest = quantities[at]!;
  const opening = openingBehind(words, nearest.end);
  if (!opening) return null;
  const ofChange = beforeChange(all, at, nearest.end + opening.whole.length);
  const total = ofChange ?? totalOf(all, at);
  const { whole: opened, noun, some, every, colon, bracket, within, later } = opening;
  const start = sentenceStart(words, total.start);
  const lead = words.slice(start, total.start);
  if (later !== undefined && !isOfDeed(later, lead)) return null;
  // 连同上年结转的3件，其中45件办结: of both together.
  if (WITH_CARRIED.test(lead)) return null;
  // 清理账号9个，年末运维26个，其中…: another clause, of another thing.
  const ownClause = start + lead.lastIndexOf(",") + 1;
  const isAnew = /^(?:年[末底]|全年|目前|截至|现有)/u.test(words.slice(ownClause));
  // 审结的7件均已通报。从机关看，…: behind the stop any number of the paragraph may be taken apart.
  const isLater = later?.includes("。从") === true;
  const before = quantities.filter(
    (one) =>
      !(isAnew && one.end < ownClause) &&
      (one.start >= start || isLater) &&
      one.end <= total.start &&
      one.unit === total.unit &&
      (isLater || depthAt(all, start, one.start) === 0),
  );
  const isPart = /其中|包括|包含|分别为/u.test(lead);
  const from = nearest.end + opened.length;
  if (BESIDE.test(words.slice(from))) return null;
  // The list of a part ends where the next part begins.
  const to =
    bracket !== undefined
      ? boundary(words, from, /[。\n]/u)
      : isPart || before.length > 0
        ? boundary(words, from, /[。!?\n;]/u)
        : overSemicolons(words, from, quantities);
  const parts = partsIn(all, at, { from, to }, total);
  const { items, nested, isOpen } = parts;
  if (items.length === 0 || items.length + nested.length > MOST_PARTS) return null;
  if (isRemarkOnCarried(parts.names)) return null;
  const isInBrackets = depthAt(all, start, total.start) > 0;
  const last = before.at(-1);
  const name = last ? words.slice(last.end, total.start) : "";
  // (A 14件、B 9件) and nothing else: all of them.
  const sum = sumOfQuantities(items);
  if (ofChange && sum <= nearest.value * MUCH_MORE) return null;
  const isFilled =
    bracket?.endsWith("(") &&
    items.length > 1 &&
    to === items.at(-1)!.end &&
    !isOpen &&
    sum >= total.value * NEARLY;
  // 收到47件，已答复45件。其中网上38件、信函9件: the ways of asking are those of what came in.
  const candidates = [...before, total].map((quantity, i, both) => ({
    quantity,
    lead: words.slice(both[i - 1]?.end ?? start, quantity.start).replace(/\([^()]*\)/gu, ""),
  }));
  const whole =
    before.length > 0 && !isLater && !candidates.some(({ lead: own }) => CARRIED_IN.test(own))
      ? wholeByNames(candidates, parts.names)?.quantity
      : undefined;
  const rivals =
    whole !== undefined ||
    isInBrackets ||
    (isFilled && sum <= total.value * MUCH_MORE && isEnumerated(all, total, before, to)) ||
    (bracket !== undefined && OWN_CHANNEL.test(words.slice(ownClause))) ||
    (isPart && !isLater) ||
    belongTo(name, parts.names)
      ? []
      : [...before, ...besideOf(all, at, total)];
  const isPromised = areAsPlaced(parts.names, lead) || areAllSorts(parts.names.length, lead);
  const isComplete =
    isPromised ||
    (every !== undefined && !(/包括|包含|含|涵盖/u.test(every) && sum < total.value * NEARLY)) ||
    isFilled ||
    areAll(parts.names, parts.shares, items, lead) ||
    promisesAll(opening) ||
    isClosedBehind(words, items.at(-1)!.end);
  return {
    total: whole ?? total,
    opening: isComplete
      ? "all"
      : some !== undefined || within !== undefined || later !== undefined
        ? "some"
        : colon !== undefined
          ? "colon"
          : "bracket",
    items,
    nested,
    isOpen: (isOpen && !isPromised) || /主要/u.test(opened) || /等$/u.test(noun),
    isVague:
      parts.isVague ||
      OVERLAP_IN_REMARK.test(opening.remark) ||
      areSortedTwice(words, items, total) ||
      (areTaken(parts.names, lead) && items.every(({ value }) => value <= total.value)),
    hasRest: parts.hasRest,
    rivals,
    isUniform:
      areAlike(words, { from, to }, items) ||
      areAsPromised(items.length, lead) ||
      (sum < total.value * MUCH_MORE &&
        (areManySorts(parts.names) || areSortsOf(parts.names, lead) || isClosedByOthers(parts.names))),
    isRestAlike:
      items.length > 2 &&
      isClosedByRest(words.slice(items[0]!.start, items.at(-1)!.end), items[0]!.unit, total.unit),
    isMixed: areMixed(parts.names),
    isCountedAnew: items.every(({ unit }) => unit === parts.unit) && !sameCounter(parts.unit, total.unit),
    later: quantities.filter(({ start: behind, unit }) => behind >= to && unit === total.unit),
  };
}
