import { readSmallNumber, SMALL_NUMBER } from "../../language/numerals";

/**
 * The level of a heading by its number: 一、 or 第一部分 for a part, and what is typed for it (a dash or a letter for 一);
 * 一总体情况, where the mark behind the number is lost; 1. and no number at all, which as a rule are of a lower level.
 */
export type HeadingLevel = "part" | "typo" | "unmarked" | "arabic" | "none";

export interface HeadingNumber {
  /** As printed, with what stands behind it: "一、", "5、", "第一部分", "". */
  printed: string;
  value: number | null;
  level: HeadingLevel;
}

const MARKED = new RegExp(`^(?:第\\s*)?(${SMALL_NUMBER})\\s*(?:部分)?\\s*[、.．,，:：;；)）]\\s*`);
const NUMBERED_PART = /^第([一二三四五六])部分\s*/;
/** 一是主动公开情况, 一方面: begins a sentence. */
const UNMARKED = /^([一二三四五六])(?=[\u4E00-\u9FFF])(?![是要方个年季])/;
/** A dash, a letter or a Roman numeral typed for 一. */
const FOR_ONE = /^[—–―－ー_lI丨ⅠｌＩ-]\s*[、.．]\s*/;

const found = (printed: string, value: number | null, level: HeadingLevel): HeadingNumber => ({
  printed,
  value,
  level,
});

/** The number at the start of a line without white space, and what level it speaks for. */
export function headingNumber(words: string): HeadingNumber {
  const marked = MARKED.exec(words);
  if (marked) {
    const level = /^[0-9０-９]/.test(marked[1]!) && !words.startsWith("第") ? "arabic" : "part";
    return found(marked[0], readSmallNumber(marked[1]!), level);
  }
  const part = NUMBERED_PART.exec(words);
  if (part) return found(part[0], readSmallNumber(part[1]!), "part");
  const typo = FOR_ONE.exec(words);
  if (typo) return found(typo[0], 1, "typo");
  const unmarked = UNMARKED.exec(words);
  return unmarked ? found(unmarked[0], readSmallNumber(unmarked[1]!), "unmarked") : found("", null, "none");
}
