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

export interface LoneBracket {
  at: number;
  mark: string;
  /** The mark that was meant where the wrong one of a pair was typed; null where its other half is missing. */
  meant: string | null;
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

/** What is wrong with the brackets of a text. */
export function bracketsOf(text: string): { lone: LoneBracket[]; nested: NestedTitle[] } {
  const stack: Open[] = [];
  const lone: LoneBracket[] = [];
  const nested: NestedTitle[] = [];
  const alone = (at: number): void => void lone.push({ at, mark: text[at]!, meant: null });
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
    stack.slice(depth + 1).forEach((open) => alone(open.at));
    const [open] = stack.splice(depth);
    if (mark !== "》") continue;
    nested.push(...open!.inner);
    const parent = stack.at(-1);
    if (parent?.mark === "《") parent.inner.push({ start: open!.at, end: at + 1 });
  }
  stack.forEach((open) => alone(open.at));
  lone.sort((a, b) => a.at - b.at);
  return { lone: quotesPaired(lone, text), nested };
}

/** The mark that would close or open a lone one. */
export const otherHalf = (mark: string): string => {
  const wide = WIDE[mark] ?? mark;
  return OPENERS[wide] ?? Object.keys(OPENERS).find((opener) => OPENERS[opener] === wide) ?? "";
};
