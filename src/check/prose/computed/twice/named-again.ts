import { isToldBy, type Quantity } from "../../../../language/quantities/quantity";
import { sentenceStart } from "../../../../language/quantities/words";
import type { StatedParagraph } from "../../statements/prose-statements";
import { isOfOtherTime } from "../../statements/topic";

/** A thing that is counted, and named once more in the same paragraph with its number: 全年发布的321条信息. */
export interface NamedAgain {
  first: Quantity;
  second: Quantity;
  what: string;
}

/** A number with where it stands. */
interface InParagraph {
  paragraph: StatedParagraph;
  quantity: Quantity;
}

const DEEDS =
  "公开|发布|推送|编发|制作|举办|召开|开展|组织|开设|设立|编制|印发|更新|刊发|报送|回应|接待|培训|受理|收到|承办|办理";
const ALL = "(?:全年|本年度?|年度内|年内|\\d{4}年度?|今年)";
/** In front of the second number: 公众号全年发布的. */
const AGAIN = new RegExp(
  `(?:^|[,;:])(?:${ALL}(?:我局|共)?([^,;:\\d]{0,16}?)|([^,;:\\d]{0,16}?)${ALL}(?:共|累计)?)(${DEEDS})的$`,
  "u",
);
/** 对收到的49件申请: all that the paragraph has told of, where none of its other numbers is meant. */
const TAKEN_UP = /(?:^|[,;:])(?:对|对于|针对|就)(?:所)?(收到|接收|承办|受理)的$/u;
const THING = /^([\u4e00-\u9fa5]{2,8}?)(?=中|均|都|全部|已|未|经|总|累计|统一|逐[件条一]|[,。;])/u;
const PART = /其中|季度|半年|月|另|新增|分别|第[一二三]/u;
const SAID_ANYWAY = new RegExp(`${ALL}|我局|共计?|累计|主动|依法|“[^”]*”|[“”、等了]`, "gu");
const OF_INFORMATION = /(?:政府)?信息公开|依申请公开/u;
const CHANNEL = /网站|公众号|微博|抖音|视频号|客户端|平台|头条/gu;
/** 微信公众号 and 公众号 are one channel; so are those of one name. */
const channelsIn = (words: string): string => [...new Set(words.match(CHANNEL) ?? [])].sort().join("、");
const namesIn = (words: string): string[] => words.match(/“[^”]*”/gu) ?? [];

/** The words of a clause in front of a number, from the number or the stop before. */
const clauseOf = (words: string, start: number, from: number): string =>
  /[^,;:。]*$/u.exec(words.slice(Math.max(sentenceStart(words, start), from), start))![0];

/** Whether two places speak of one channel: nothing that names one differs. */
function isSameChannel(first: string, second: string): boolean {
  const [one, other] = [channelsIn(first), channelsIn(second)];
  const [own, others] = [namesIn(first), namesIn(second)];
  return one === other && (own.length === 0 || others.length === 0 || own.join("") === others.join(""));
}

/** 全县13个乡镇政务公开专区均; 上述5处信息查阅点逐一: a thing that was counted before, by its whole name. */
const ALL_OF =
  /(?:全[县市区镇乡局]|上述|以上|前述|所有|现有|(?:登记|备案|注册)?在册的?|已建成的?|这|(?:全年|本年度?|年内)(?:共|累计)?(?:(?:举办|召开|开展|组织|发布|公开|推出|制作)的)?)$/u;
const WHOLE_THING =
  /^(?:的)?([\u4e00-\u9fa5]{3,14}?)(?=均|都|全部|逐[一个]|统一|按[季月周]|覆盖|惠及|参训|累计|已(?:全部|经)|(?:作用)?(?:持续|充分))/u;
/** 上述16期民意征集的结果: words that take up what was counted before, in front of the number or of the thing; 市级以上 takes up nothing. */
const TAKES_UP = /(?:上述|前述|(?<![\u4e00-\u9fa5])以上)$/u;
const TAKES_UP_THING = /(?:上述|前述|(?<![\u4e00-\u9fa5])以上)([\u4e00-\u9fa5]{2,10})$/u;
/** Ends the name of a thing that is taken up. */
const END_OF_THING = "(?=的|中|供|逐|统|进行|开展|均|都|全部|已|[,。;、)]|$)";
const TAKEN_UP_THING = new RegExp(`^(?:的)?([\\u4e00-\\u9fa5]{3,14}?)${END_OF_THING}`, "u");
/** Where no end of the name is known: so many characters behind the number have stood in front of another, or behind it. */
const SHORTEST_SHARED = 4;
function sharedName(behind: string, clause: string, noun: string): string | null {
  const start = behind.replace(/^的/u, "");
  const shared = start.slice(0, SHORTEST_SHARED);
  if (shared.length < SHORTEST_SHARED || !/^[\u4e00-\u9fa5]+$/u.test(shared)) return null;
  const at = clause.lastIndexOf(shared);
  const name = at >= 0 ? clause.slice(at) : noun.startsWith(shared) ? shared : null;
  return name !== null && start.startsWith(name) ? name : null;
}
const SOME = /其中|新增|新建|新设|另|其余|分别|季度|半年|上年|去年/u;

/** 上述9个预算单位的预算决算信息共发布: the whole phrase that was counted before. */
const WHOLE_PHRASE =
  /(?:上述|前述)([^,;:。]{4,24}?)(?:共计?|累计|合计|总共)?(?:发布|公开|推送|制作|办理|开展|组织|举办)?(?:了)?$/u;
const withoutOf = (words: string): string => words.replace(/的/gu, "");

/** Where a phrase is taken up as a whole, with another number than before. */
export function phrasesTakenUp(
  paragraphs: StatedParagraph[],
): { first: InParagraph; second: InParagraph; what: string }[] {
  const all = paragraphs.flatMap((paragraph) =>
    paragraph.read.quantities.map((quantity) => ({ paragraph, quantity })),
  );
  const clauseTo = ({ paragraph: { read }, quantity }: InParagraph): string =>
    /[^,;:。]*$/u.exec(read.words.slice(sentenceStart(read.words, quantity.start), quantity.start))![0];
  return all.flatMap((second, at) => {
    if (second.quantity.kind !== "count" || !second.quantity.isExact) return [];
    const phrase = WHOLE_PHRASE.exec(clauseTo(second))?.[1];
    if (phrase === undefined) return [];
    const told = all.slice(0, at).filter((one) => {
      const { kind, unit } = one.quantity;
      const clause = clauseTo(one);
      return (
        kind === "count" &&
        unit === second.quantity.unit &&
        !/上述|前述/u.test(clause) &&
        !SOME.test(clause) &&
        withoutOf(clause).endsWith(withoutOf(phrase))
      );
    });
    const [first] = told;
    const isOther =
      told.length === 1 && first!.quantity.isExact && first!.quantity.value !== second.quantity.value;
    return isOther ? [{ first: first!, second, what: phrase }] : [];
  });
}

/** Where the prose names things once more that it has counted, as all of them, with another number. */
export function thingsNamedAgain(
  paragraphs: StatedParagraph[],
): { first: InParagraph; second: InParagraph; what: string }[] {
  const all = paragraphs.flatMap((paragraph) =>
    paragraph.read.quantities.map((quantity, i) => ({ paragraph, quantity, i })),
  );
  return all.flatMap((second, at) => {
    const { words } = second.paragraph.read;
    const { start, end, kind, isExact } = second.quantity;
    if (kind !== "count" || !isExact) return [];
    const before = words.slice(Math.max(0, start - 14), start);
    const behind = words.slice(end, end + 20);
    const inFront = TAKES_UP_THING.exec(before)?.[1];
    const isTakenUp = TAKES_UP.test(before);
    const taken = isTakenUp ? (TAKEN_UP_THING.exec(behind)?.[1] ?? behind) : inFront;
    const thing = taken ?? (ALL_OF.test(before) ? WHOLE_THING.exec(behind)?.[1] : undefined);
    if (!thing) return [];
    const own = words.slice(sentenceStart(words, start), start);
    const told = all.slice(0, at).filter(({ paragraph: { read }, quantity: one, i }) => {
      if (one.kind !== "count" || one.unit !== second.quantity.unit) return false;
      const clause = clauseOf(read.words, one.start, read.quantities[i - 1]?.end ?? 0);
      const noun = /^[\u4e00-\u9fa5]*/u.exec(read.words.slice(one.end))![0];
      const isNamed =
        clause.endsWith(thing) ||
        noun.startsWith(thing) ||
        (taken !== undefined && noun.endsWith(thing)) ||
        (isTakenUp && sharedName(behind, clause, noun) !== null);
      // 网站公开上述信息: of the numbers of several channels the one of this channel.
      const isHere =
        inFront === undefined || channelsIn(own) === "" || channelsIn(clause) === channelsIn(own);
      return isNamed && isHere && !SOME.test(clause);
    });
    const [first] = told;
    const clause = first && clauseOf(first.paragraph.read.words, first.quantity.start, 0);
    const what = clause && isTakenUp ? (sharedName(behind, clause, "") ?? thing) : thing;
    return told.length === 1 && first!.quantity.isExact && first!.quantity.value !== second.quantity.value
      ? [{ first: first!, second, what }]
      : [];
  });
}

/** Where a paragraph names a thing once more, as all of the year's, with another number. */
export function namedAgain({ read }: StatedParagraph, year: number | null): NamedAgain[] {
  const { words, quantities } = read;
  return quantities.flatMap((second, i): NamedAgain[] => {
    if (i === 0 || second.kind !== "count" || !second.isExact) return [];
    const thing = THING.exec(words.slice(second.end, second.end + 12))?.[1];
    const lead = words.slice(
      Math.max(sentenceStart(words, second.start), quantities[i - 1]!.end),
      second.start,
    );
    const ofYear = AGAIN.exec(lead);
    const takenUp = ofYear ? null : TAKEN_UP.exec(lead);
    const deed = ofYear?.[3] ?? takenUp?.[1];
    if (!thing || !deed) return [];
    // 网上收到的30件…对收到的30件: another number of the paragraph is meant.
    if (takenUp && isToldBy(second.value, quantities.slice(0, i))) return [];
    const named = ofYear?.[1] ?? ofYear?.[2] ?? "";
    const channel = named.replace(SAID_ANYWAY, "");
    const before = quantities.slice(0, i).flatMap((one, at): Quantity[] => {
      if (one.kind !== "count" || one.unit !== second.unit) return [];
      const own = clauseOf(words, one.start, quantities[at - 1]?.end ?? 0);
      const from = own.lastIndexOf(deed);
      const sentence = words.slice(sentenceStart(words, one.start), one.start);
      if (from < 0 || !own.endsWith(thing) || PART.test(own) || isOfOtherTime(sentence, year)) return [];
      const between = own
        .slice(from + deed.length, own.length - thing.length)
        .replace(SAID_ANYWAY, "")
        .replace(thing === "申请" ? OF_INFORMATION : "", "");
      const around = own.slice(0, from).replace(SAID_ANYWAY, "");
      const isSame =
        between === "" &&
        (channel === "" ? around === "" : sentence.includes(channel) && isSameChannel(sentence, named));
      return isSame ? [one] : [];
    });
    const [first] = before;
    // 对收到的3件申请 beside 47: of some of them.
    if (takenUp && before.some(({ value }) => second.value * 2 <= value)) return [];
    return before.length === 1 && first!.isExact && first!.value !== second.value
      ? [{ first: first!, second, what: `${deed}${thing}` }]
      : [];
  });
}
