/**
 * Brackets, title marks and quotation marks of a text: which stand alone, and which title marks stand in others of their
 * kind. Half-width and full-width brackets close each other: web copies mix them.
 */

const OPENERS: Record<string, string> = {
  "《": "》",
  "〈": "〉",
  "（": "）",
  "〔": "〕",
  "“": "”",
  "「": "」",
};
const MARK = /[《》〈〉（）()〔〕“”「」]/gu;
const WIDE: Record<string, string> = { "(": "（", ")": "）" };
/** Marks that are no matter of this file, and are typed for the second half of 〔2021〕. */
const SQUARE_CLOSES = /^20\d\d\s{0,2}([\]】］﹞])/u;

export interface LoneBracket {
  at: number;
  mark: string;
  /** The mark that was meant where the wrong one of a pair was typed; null where its other half is missing. */
  meant: string | null;
  /** The other half, where it is of another kind. */
  partner?: string;
}

/** 《…《…》…》: where the inner title stands. */
export interface NestedTitle {
  start: number;
  end: number;
}

/** 1) and 二）: a number that only closes. */
const NUMBERING = /(?:^|[；。，、：:;,\s\u3000])[\d一二三四五六七八九十A-Za-z①-⑳]{1,3}$/u;
/** A text with more marks is none of a report. */
const MOST = 2_000;

interface Open {
  at: number;
  mark: string;
  /** Titles that have closed directly within it. */
  inner: NestedTitle[];
}

/** Quotation marks typed the wrong way round: two that stand alone one behind the other are a pair. */
function quotesPaired(lone: LoneBracket[], text: string): LoneBracket[] {
  const result: LoneBracket[] = [];
  for (let i = 0; i < lone.length; i++) {
    const [one, next] = [lone[i]!, lone[i + 1]];
    const isPair =
      next !== undefined &&
      next.mark === one.mark &&
      "“”".includes(one.mark) &&
      !/[。\n]/u.test(text.slice(one.at, next.at));
    if (!isPair) result.push(one);
    else {
      result.push(one.mark === "”" ? { ...one, meant: "“" } : { ...next, meant: "”" });
      i++;
    }
  }
  return result;
}

/** As far as a pair of two kinds is taken for one. */
const LONGEST_PAIR = 60;
const IS_YEAR = /^\s{0,2}20\d\d\s{0,2}$/u;

/** An opener that something else has closed: the mark that took its place, or null where nothing did. */
function closedByOther(text: string, open: Lone, next: Lone | undefined): LoneBracket | null {
  const square = open.mark === "〔" ? SQUARE_CLOSES.exec(text.slice(open.at + 1, open.at + 8)) : null;
  if (square) return { at: open.at + square[0].length, mark: square[1]!, meant: "〕", partner: "〔" };
  if (!next || !(open.mark in OPENERS || open.mark === "(")) return null;
  // 《…〈…》…》: the second half of the outer pair was taken for the inner one, and its own stands alone.
  const at = open.by !== undefined && text[open.by] === next.mark ? open.by : next.at;
  const mark = text[at]!;
  const within = text.slice(open.at + 1, at);
  const isClosed =
    !((WIDE[mark] ?? mark) in OPENERS) &&
    otherHalf(open.mark) !== (WIDE[mark] ?? mark) &&
    within.length <= LONGEST_PAIR &&
    !/[。；\n]/u.test(within);
  if (!isClosed) return null;
  return mark === "〕" && IS_YEAR.test(within)
    ? { at: open.at, mark: open.mark, meant: "〔", partner: mark }
    : { at, mark, meant: otherHalf(open.mark), partner: open.mark };
}

/** Halves of two kinds that were typed for one pair are one slip. */
function kindsPaired(lone: readonly Lone[], text: string): LoneBracket[] {
  const result: LoneBracket[] = [];
  for (let i = 0; i < lone.length; i++) {
    const { at, mark, meant } = lone[i]!;
    const paired = closedByOther(text, lone[i]!, lone[i + 1]);
    result.push(paired ?? { at, mark, meant });
    // The square bracket is none of the marks that were counted.
    if (paired && !/[\]】］﹞]/u.test(paired.mark)) i++;
  }
  return result;
}

/** A mark that stands alone, and the mark behind it that closed what stands around it. */
interface Lone extends LoneBracket {
  by?: number;
}

/** What is wrong with the brackets of a text. */
export function bracketsOf(text: string): { lone: LoneBracket[]; nested: NestedTitle[] } {
  const stack: Open[] = [];
  const lone: Lone[] = [];
  const nested: NestedTitle[] = [];
  const alone = (at: number, by?: number): void => void lone.push({ at, mark: text[at]!, meant: null, by });
  let seen = 0;
  for (const { 0: typed, index: at } of text.matchAll(MARK)) {
    if (++seen > MOST) break;
    const mark = WIDE[typed] ?? typed;
    if (mark in OPENERS) {
      stack.push({ at, mark, inner: [] });
      continue;
    }
    const depth = stack.map((open) => OPENERS[open.mark]).lastIndexOf(mark);
    if (depth === -1) {
      if (mark !== "）" || !NUMBERING.test(text.slice(Math.max(0, at - 6), at))) alone(at);
      continue;
    }
    stack.slice(depth + 1).forEach((open) => alone(open.at, at));
    const [open] = stack.splice(depth);
    if (mark !== "》") continue;
    nested.push(...open!.inner);
    const parent = stack.at(-1);
    if (parent?.mark === "《") parent.inner.push({ start: open!.at, end: at + 1 });
  }
  stack.forEach((open) => alone(open.at));
  lone.sort((a, b) => a.at - b.at);
  return { lone: quotesPaired(kindsPaired(lone, text), text), nested };
}

/** The mark that would close or open a lone one. */
export const otherHalf = (mark: string): string => {
  const wide = WIDE[mark] ?? mark;
  return OPENERS[wide] ?? Object.keys(OPENERS).find((opener) => OPENERS[opener] === wide) ?? "";
};
