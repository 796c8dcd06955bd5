/**
 * Where sentences begin and end. ； ends one: 一是…；二是… are two. An ASCII semicolon does not: what it parts are items
 * of one sentence more often than sentences, and two of them taken for one cost less than one taken for two.
 */

/** A sentence with its offsets in the text, without what ends it. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

const STOP = "。；！？\\n";
const SENTENCE = new RegExp(`[^${STOP}]+`, "gu");
const ANY_STOP = new RegExp(`[${STOP}]`, "u");

/** The sentences of a text, in order; nothing where two ends stand side by side. */
export const sentencesOf = (text: string): Sentence[] =>
  [...text.matchAll(SENTENCE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));

/** As far as a sentence is looked at on either side; real ones are shorter. */
const LONGEST = 300;

/** The sentence around a place, without what ends it. */
export function sentenceAt(text: string, at: number): string {
  const behind = text.slice(at, at + LONGEST);
  let start = at;
  while (start > 0 && at - start < LONGEST && !ANY_STOP.test(text[start - 1]!)) start--;
  return text.slice(start, at) + behind.slice(0, ANY_STOP.exec(behind)?.index);
}

/** What closes behind the end of a sentence belongs to it. */
const CLOSING = /^[”’」』）)]+/u;

/** The whole sentence around a place, however long, with what ends it and without white space before it. */
export function sentenceAround(text: string, at: number): Sentence {
  let start = Math.min(at, text.length);
  while (start > 0 && !ANY_STOP.test(text[start - 1]!)) start--;
  const before = text.slice(start, at);
  start += start > 0 ? (CLOSING.exec(before)?.[0].length ?? 0) : 0;
  start += /^\s*/u.exec(text.slice(start, at))![0].length;
  const stop = ANY_STOP.exec(text.slice(at));
  if (!stop) return { start, end: text.length, text: text.slice(start) };
  const last = at + stop.index;
  const behind = last + 1 + (CLOSING.exec(text.slice(last + 1))?.[0].length ?? 0);
  const end = stop[0] === "\n" ? last : behind;
  return { start, end, text: text.slice(start, end) };
}

const LOOK_BACK = 12;

/** True where a sentence can begin: at the start, behind a stop, a colon, a line break, or a heading's number. */
export function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at).replace(/[^\S\n]+$/u, "");
  return before === "" ? at <= LOOK_BACK : /[。；;：:！？）)\n]$/u.test(before);
}

/** True for a line that ends with a full stop, a question or exclamation mark, in quotation marks or brackets too. */
export const endsSentence = (line: string): boolean => /[。！？!?]["”’」』）)]*\s*$/.test(line);
