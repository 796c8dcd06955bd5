import { isToldBy, type Quantity } from "../../../../language/quantities/quantity";
import { fullStart } from "../../../../language/quantities/words";
import type { StatedParagraph } from "../../statements/prose-statements";
import { isOfOtherTime } from "../../statements/topic";

/**
 * What deputies and members of the consultative conference have put forward is told as two numbers, 建议11件、提案14件, and elsewhere as one:
 * 建议提案26件.
 */

/** A number of all proposals, or two that make it. */
interface Proposals {
  paragraph: StatedParagraph;
  /** The number of both, or the second of the two. */
  quantity: Quantity;
  value: number;
  /** Whose they are: of the county, the city; "" where that is not told. */
  level: string;
  /** Its sentence, so that a total and its own parts are not taken for two mentions. */
  sentence: number;
  isPair: boolean;
  /** Both numbers of a pair. */
  pair: [Quantity, Quantity] | null;
  /** 18件建议、26件提案全部办结: all of them, whatever stands before. */
  isDone: boolean;
  /** Of all that came in; else of some of them that may be all. */
  isAll: boolean;
}

/** Two mentions of the same proposals with different numbers. */
export interface ProposalsTwice {
  first: Proposals;
  second: Proposals;
}

const LEVEL = "(?:全国|[省市县区旗州]|自治[区县])?";
const SUGGESTIONS = `(?:${LEVEL}(?:级)?(?:两会)?(?:人大)?(?:代表)?(?:的)?建议)`;
const MOTIONS = `(?:${LEVEL}(?:级)?(?:政协)?(?:委员)?(?:的)?提案)`;
const AND = "(?:、|和|与|及|以及|,)?";
const BOTH_BEFORE = new RegExp(`${SUGGESTIONS}${AND}${MOTIONS}(?:共计|共|合计|总计|总数(?:为)?)?$`, "u");
const BOTH_BEHIND = new RegExp(`^(?:${SUGGESTIONS})${AND}(?:${MOTIONS})`, "u");
const FIRST_BEFORE = new RegExp(`${SUGGESTIONS}$`, "u");
const SECOND_BEFORE = new RegExp(`^${AND}${MOTIONS}$`, "u");
const FIRST_BEHIND = new RegExp(`^${SUGGESTIONS}${AND}$`, "u");
const SECOND_BEHIND = new RegExp(`^${MOTIONS}`, "u");

const DEED = /承办|办理|收到|接到|办复|交办|办结/u;
/** Of some of them, or of others. */
const OF_SOME =
  /其中|主办|协办|会办|督办|领办|重点|牵头|分办|独办|重点|公开|满意|采纳|面复|走访|解决|列入|不含|除|余下|剩余|上半年|季度|\d月|平均/u;
const OF_OTHERS = /全[县市区省系]|各(?!类)|上年|去年|历年|近年|较|同比|比\d{4}/u;

/** Behind the second number. */
const DONE = new RegExp(
  `^(?:${MOTIONS})?(?:均|都)?(?:已)?(?:全部|均|都)(?:已|按期|按时)*(?:办结|办复|办理完)`,
  "u",
);

const levelOf = (words: string): string =>
  /(全国|省|自治区|市|县|区|旗|州)(?:级)?(?:两会)?(?:人大|政协)/u.exec(words)?.[1] ?? "";

function proposalsIn(paragraph: StatedParagraph, year: number | null): Proposals[] {
  const { words, quantities } = paragraph.read;
  return quantities.flatMap((quantity, i): Proposals[] => {
    if (quantity.kind !== "count" || !quantity.isExact || quantity.unit !== "件") return [];
    const start = fullStart(words, quantity.start);
    const before = words.slice(Math.max(start, quantities[i - 1]?.end ?? 0), quantity.start);
    const behind = words.slice(quantity.end, quantity.end + 30);
    const one = quantities[i - 1];
    const lead = words.slice(Math.max(start, quantities[i - 2]?.end ?? 0), one?.start ?? 0);
    const isPair =
      one?.kind === "count" &&
      one.isExact &&
      one.unit === "件" &&
      one.start >= start &&
      ((FIRST_BEFORE.test(lead) && SECOND_BEFORE.test(before)) ||
        (FIRST_BEHIND.test(before) && SECOND_BEHIND.test(behind)));
    const isBoth = BOTH_BEFORE.test(before) || BOTH_BEHIND.test(behind);
    if (!isPair && !isBoth) return [];
    const sentence = words.slice(start, quantity.start);
    if (OF_OTHERS.test(sentence) || isOfOtherTime(sentence, year)) return [];
    // 收到22件，其中重点3件。对收到的3件建议提案: another number is taken up.
    if (isToldBy(quantity.value, quantities.slice(0, i))) return [];
    // 办理建议、提案32件(其中建议14件、提案18件): all of them.
    const whole = quantities[i - 2];
    const toWhole = whole ? words.slice(start, whole.start) : "";
    const isPartsOfAll =
      isPair &&
      whole !== undefined &&
      whole.value === one.value + quantity.value &&
      BOTH_BEFORE.test(toWhole) &&
      DEED.test(toWhole) &&
      !OF_SOME.test(toWhole);
    const own = /[^,;:]*$/u.exec(words.slice(start, isPair ? one.start : quantity.start))![0];
    return [
      {
        paragraph,
        quantity,
        value: quantity.value + (isPair ? one.value : 0),
        level: levelOf(isPair ? lead + before + behind : before + behind),
        sentence: start,
        isPair,
        pair: isPair ? [one, quantity] : null,
        isDone: DONE.test(behind) && !OF_SOME.test(own),
        isAll:
          (isPartsOfAll || (DEED.test(own) && !OF_SOME.test(own))) && !/^[^,。;]{0,12}公开/u.test(behind),
      },
    ];
  });
}

/** 建议18件、提案26件；18件建议、24件提案全部办结: one of the two agrees, the other does not. */
function pairsTwice(first: Proposals, second: Proposals): ProposalsTwice[] {
  const [one, other] = [first.pair, second.pair];
  if (!one || !other || !(second.isAll || second.isDone)) return [];
  if (second.level !== "" && second.level !== first.level) return [];
  const differing = other.filter(({ value }, i) => value !== one[i]!.value);
  const at = other.indexOf(differing[0]!);
  if (differing.length !== 1) return [];
  const told = (all: Proposals, quantity: Quantity): Proposals => ({
    ...all,
    quantity,
    value: quantity.value,
  });
  return [{ first: told(first, one[at]!), second: told(second, other[at]!) }];
}

/** Where all proposals are told with two numbers, or some of them with a larger one. */
export function proposalsWithTwoNumbers(
  paragraphs: StatedParagraph[],
  year: number | null,
): ProposalsTwice[] {
  const all = paragraphs.flatMap((paragraph) => proposalsIn(paragraph, year));
  return all.flatMap((second, i): ProposalsTwice[] => {
    const first = all
      .slice(0, i)
      .find(
        (one) =>
          one.isAll &&
          !(one.isPair && second.isPair) &&
          one.level === second.level &&
          (one.paragraph !== second.paragraph || one.sentence !== second.sentence),
      );
    const isOther = first && (second.isAll ? second.value !== first.value : second.value > first.value);
    const before = all
      .slice(0, i)
      .find(
        (one) =>
          one.pair &&
          (one.isAll || one.isDone) &&
          (one.paragraph !== second.paragraph || one.sentence !== second.sentence),
      );
    // 公开承办的9件建议和14件提案; 承办建议提案22件: fewer than some of them.
    const some = all
      .slice(0, i)
      .find((one) => !one.isAll && second.isAll && one.level === second.level && one.value > second.value);
    const paired = before ? pairsTwice(before, second) : [];
    if (paired.length > 0) return paired;
    if (isOther) return [{ first, second }];
    return !first && some ? [{ first: some, second }] : [];
  });
}
