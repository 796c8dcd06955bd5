import type { Quantity } from "./quantity";
import type { NumberList } from "./number-list";
import { bareLists } from "./bare-lists";
import { closedLists } from "./closed-lists";
import { steppedLists } from "./stepped-lists";
import { pairedLists } from "./paired-lists";
import { namesOfEach } from "./each";
import { sentenceStart } from "./words";

/**
 * Totals and the lists of their parts: 共86条，其中A12条、B74条; in brackets, behind a colon, with sub-lists, the noun behind
 * its number, the total last. Takes plain words (`words.ts`).
 */

const OPENING =
  /^([^,。;:()\d]{0,14}?)(?:([,。;]?(?:其中)[,:]?(?:主要)?(?:包括|包含|含|有)?[:]?)|(,?(?:具体)?(?:内容)?(?:主要)?(?:包括|包含|含有?|分别为|分别是|具体为|具体是|涵盖|由)[:]?)|(:)|(\((?:其中|包括|包含|含|分别为|具体为)?[:,]?)|((?:当中|之中|里|中),|中有))/u;

/** Not parts of anything: reviews, visits, comparisons, shares of time. */
const NO_PART =
  /复议|诉讼|阅读|访问|点击|浏览|粉丝|关注|播放|转发量|同比|较上|比上|较去|比去|环比|增长|增加|减少|下降|多出|上年(?!结转)|去年|占|平均|日均|累计|现有|总计|合计|共计|^[、,;]?共|[^,、;类与和及](?:投诉|举报)(?!类|件|建议|咨询|求助|维权|问题)/u;
/** What stands beside the parts and lies inside them. */
const OVERLAPS = /同时|兼有|同步|均配|也/u;
/** What a list can be made of: a list of sources does not go on with deeds. */
const KINDS: RegExp[] = [
  /收到|受理|办结|办理|答复|结转|转下|登记/u,
  /组织|举办|召开|开展|参加|培训|发放|印发|张贴|接待|接听|引发|发生|建立|设立|开设|新设|新增|开通|完成|审查|审核|清理|备案|制发|废止|制作/u,
  /发布|推送|公开|更新|转载|刊发|报送|采用|录用|上传|编发/u,
  /解读|回应|回复/u,
  /网站|公众号|微信|微博|抖音|客户端|视频号|公示栏|公开栏|电子屏|报纸|电视|新媒体|平台/u,
];

/** Names of sorts and columns that hold a word of a deed: 主动公开专栏类, 解读和回应, 信息公开工作年度报告. */
const NAMED_LIKE_DEED =
  /[^,;、:]{1,14}类$|(?:政策)?解读(?:和|与|及|、)?回应(?:关切)?$|(?:政策解读|回应关切|互动回应|公开(?:指南|目录|制度|年报))(?:信息)?$|(?:政府|政务)?信息公开(?:工作)?(?:年度报告|年报|指南|目录|制度)(?:信息)?$/u;

function boundary(words: string, from: number, ends: RegExp): number {
  let depth = 0;
  for (let i = from; i < words.length && i - from < 1500; i++) {
    const char = words[i]!;
    if (char === "(") depth += 1;
    else if (char === ")") {
      if (depth === 0) return i;
      depth -= 1;
    } else if (depth === 0 && ends.test(char)) return i;
  }
  return Math.min(words.length, from + 1500);
}

/** The parts of a part: 工作信息13条,其中村镇动态4条、通知公告9条 */
const SUB_LIST = /(?<=\d(?:[条件篇次个项期]|人次)),(?:其中|内有|包括|包含|含)[^;]*$/u;

/** Up to where a list reaches that goes on behind ；: as long as a name and a number follow. */
function overSemicolons(words: string, from: number, quantities: Quantity[]): number {
  let end = boundary(words, from, /[。!?\n;]/u);
  while (words[end] === ";") {
    const next = boundary(words, end + 1, /[。!?\n;]/u);
    const piece = words
      .slice(end + 1, next)
      .replace(/\([^()]*\)/gu, "")
      .replace(SUB_LIST, "");
    const inside = quantities.filter(({ start }) => start > end && start < next);
    if (inside.length === 0 || piece.length > 24 || piece.includes(",")) break;
    end = next;
  }
  return end;
}

/** How many brackets are open at each character. */
function depthsOf(words: string): Int16Array {
  const depths = new Int16Array(words.length + 1);
  let depth = 0;
  for (let i = 0; i < words.length; i++) {
    depths[i] = depth;
    depth += words[i] === "(" ? 1 : words[i] === ")" ? -1 : 0;
  }
  depths[words.length] = depth;
  return depths;
}

/** The words of a paragraph, the brackets in them, and the numbers. */
interface Numbered {
  words: string;
  depths: Int16Array;
  quantities: Quantity[];
}

const depthAt = ({ depths }: Numbered, from: number, at: number): number => depths[at]! - depths[from]!;

function kindsIn(lead: string): number[] {
  const deed = lead.replace(NAMED_LIKE_DEED, "");
  return KINDS.flatMap((kind, i) => (kind.test(deed) ? [i] : []));
}

const SUB_OPENING = /其中|内有|包括|包含|(?<!不)含/u;
const OPEN_BEHIND = /^[^,、;。()\d]{0,12}?等(?!级|候|待)/u;

const isVague = (words: string, items: Quantity[]): boolean =>
  items.some(({ end }) => OPEN_BEHIND.test(words.slice(end, end + 16)));

/** Lists of reports have a dozen parts; what goes on much longer is none. */
const MOST_PARTS = 40;

interface Region {
  from: number;
  to: number;
}

/** The parts in a region, in order: those of the list, and those of its sub-lists. */
function partsIn(all: Numbered, at: number, { from, to }: Region, unit: string) {
  const { words, quantities } = all;
  const items: Quantity[] = [];
  const nested: Quantity[] = [];
  const names: string[] = [];
  let [isOpen, hasRest, isNested, isVagueEach] = [false, false, false, false];
  let before = from;
  let first: string | null = null;
  for (const one of quantities.slice(at + 1)) {
    if (one.end > to || items.length + nested.length > MOST_PARTS) break;
    const between = words.slice(before, one.start);
    before = one.end;
    if (["percent", "share", "points", "times"].includes(one.kind)) continue;
    if (depthAt(all, from, one.start) > 0) {
      if (one.unit === unit) nested.push(one);
      continue;
    }
    const lead = between.replace(/\([^()]*\)?/gu, "").replace(/^[^(]*\)/u, "");
    if (/;/u.test(lead)) isNested = false;
    if (first !== null && SUB_OPENING.test(lead)) isNested = true;
    if (isNested) {
      if (one.unit === unit) nested.push(one);
      continue;
    }
    const strange =
      first !== null && /^[,;]/u.test(lead) && kindsIn(lead).some((kind) => !kindsIn(first!).includes(kind));
    const isElse = first !== null && one.unit !== unit && /^[,;](?![^,;]{0,8}类)/u.test(lead);
    if (NO_PART.test(lead) || strange || isElse || OVERLAPS.test(lead)) {
      isOpen = true;
      break;
    }
    // A part without a number between two others.
    if (items.length > 0 && (lead.match(/[,;]/gu) ?? []).length > 1) isOpen = true;
    if (/其[他它]|其余/u.test(lead)) hasRest = true;
    names.push(lead.replace(/^[,、;:]|(?:共计?|有|为)$/gu, ""));
    first ??= lead === "" ? words.slice(one.end, one.end + 8) : lead;
    const shares = namesOfEach(lead)?.length;
    if (shares === 1) isVagueEach = true;
    for (let i = 0; i < (shares ?? 1); i++) items.push(one);
  }
  const last = items.at(-1);
  const behind = last ? words.slice(last.end, Math.min(to + 4, last.end + 16)) : "";
  if (/^[^,;。()]{0,10}、/u.test(behind)) isOpen = true;
  return { items, nested, names, isOpen, hasRest, isVague: isVagueEach || isVague(words, items) };
}

/** Whether each part stands in a piece of its own between semicolons, up to the end of the sentence: none is an afterthought. */
function areAlike(words: string, { from, to }: Region, items: Quantity[]): boolean {
  const pieces = words.slice(from, to).split(";");
  const ends = items.every(
    (_, i) => i === 0 || words.slice(items[i - 1]!.end, items[i]!.start).includes(";"),
  );
  const isAside = pieces.some((piece) => /^(?:另|还|此外|同时|并)/u.test(piece));
  return items.length > 2 && pieces.length === items.length && ends && !isAside && words[to] === "。";
}

/** 建议和提案41件,其中建议18件,提案23件: the words of the total name its parts, all of them. */
function areNamed(names: string[], lead: string): boolean {
  if (names.length < 2 || names.some((name) => name.length < 2 || !/^[\u4e00-\u9fa5]+$/u.test(name)))
    return false;
  return new RegExp(`${names.join("(?:、|和|及|与|以及)")}(?:共|共计|合计|总计|总数为?)?$`, "u").test(lead);
}

function announced(all: Numbered, at: number): NumberList | null {
  const { words, quantities } = all;
  const total = quantities[at]!;
  const opening = OPENING.exec(words.slice(total.end, total.end + 40));
  if (!opening) return null;
  const [whole, noun, some, every, colon, bracket, within] = opening;
  if (within !== undefined && noun!.includes("、")) return null;
  // 86条信息由三个部门发布: no list.
  if (every?.endsWith("由")) return null;
  const from = total.end + whole.length;
  const to =
    bracket !== undefined ? boundary(words, from, /[。\n]/u) : overSemicolons(words, from, quantities);
  const parts = partsIn(all, at, { from, to }, total.unit);
  const { items, nested, isOpen, hasRest, isVague: vague } = parts;
  if (items.length === 0 || items.length + nested.length > MOST_PARTS) return null;
  const start = sentenceStart(words, total.start);
  const isInBrackets = depthAt(all, start, total.start) > 0;
  const isPart = /其中|包括|包含|分别为/u.test(words.slice(start, total.start));
  const rivals =
    isInBrackets || isPart
      ? []
      : quantities.filter(
          (one) =>
            one.start >= start &&
            one.end <= total.start &&
            one.unit === total.unit &&
            depthAt(all, start, one.start) === 0,
        );
  // (A 14件、B 9件) and nothing else: all of them.
  const isFilled = bracket === "(" && items.length > 1 && to === items.at(-1)!.end && !isOpen;
  const isComplete =
    every !== undefined ||
    isFilled ||
    areNamed(parts.names, words.slice(start, total.start)) ||
    /包括|包含|含|分别为|具体为/u.test((some ?? "") + (bracket ?? ""));
  return {
    total,
    opening: isComplete
      ? "all"
      : some !== undefined || within !== undefined
        ? "some"
        : colon !== undefined
          ? "colon"
          : "bracket",
    items,
    nested,
    isOpen: isOpen || /主要/u.test(whole) || /等$/u.test(noun ?? ""),
    isVague: vague,
    hasRest,
    rivals,
    isUniform: areAlike(words, { from, to }, items),
    later: quantities.filter(({ start: later, unit }) => later >= to && unit === total.unit),
  };
}

const TOTAL = "(?:共计|合计|总计|总共|累计|共)";
/** Up to the total, behind the last part: 以上共, 三类共计, 全年合计公开信息 */
const TOTAL_LAST = new RegExp(
  `^([^,、;\\d]{0,10}?)[,、;]?(?:以上|上述|全年|线上线下|全部|总数|[两二三四五六七八九]?[^,、;\\d]{0,4}?)??${TOTAL}([^,;\\d]{0,8}?)(?:为|达)?$`,
  "u",
);

function summedUp(all: Numbered, at: number): NumberList | null {
  const { words, quantities } = all;
  const total = quantities[at]!;
  const before = quantities[at - 1];
  const told = before && TOTAL_LAST.exec(words.slice(before.end, total.start));
  if (!told || !/[,、;]/u.test(told[0])) return null;
  const start = sentenceStart(words, total.start);
  const own = words.slice(start, total.start);
  if (/包括|包含|分别(?:为|是)/u.test(own) || (own.includes("其中") && !/^其中/u.test(own))) return null;
  // 共收到留言30条: another thing than the parts.
  if (told[2] !== "" && !own.slice(0, before.end - start).includes(told[2]!)) return null;
  const items = quantities.filter(
    (one) => one.start >= start && one.end <= total.start && depthAt(all, start, one.start) === 0,
  );
  return {
    total,
    opening: "total-last",
    items,
    nested: [],
    isOpen: NO_PART.test(own.slice(0, before.end - start)),
    isVague: isVague(words, items),
    hasRest: false,
    rivals: [],
    later: [],
  };
}

/** Every list of the words with its total, those in brackets and sub-lists too. */
export function listsIn(words: string, quantities: Quantity[]): NumberList[] {
  const all: Numbered = { words, depths: depthsOf(words), quantities };
  const found = quantities.flatMap((total, at) => {
    if (total.kind !== "count") return [];
    return announced(all, at) ?? summedUp(all, at) ?? [];
  });
  const steps = [...steppedLists(words, quantities), ...pairedLists(words, quantities)];
  const isStep = ({ total, items }: NumberList): boolean =>
    steps.some((one) => one.total === total || one.total === items.at(-1));
  const told = [...steps, ...found.filter((one) => !isStep(one))];
  const others = [...closedLists(words, quantities), ...bareLists(words, quantities)];
  for (const one of others) if (!told.some(({ total }) => total === one.total)) told.push(one);
  return told.sort((a, b) => a.total.start - b.total.start);
}
