import { inSimplified, visible } from "../normalise";
import { halfWidth } from "../width";

/** A text as the grammar of numbers reads it: one width, simplified characters, no white space; and the way back. */
export interface PlainWords {
  words: string;
  /** The range of the text itself in which these characters stand. */
  rangeOf(start: number, end: number): [number, number];
}

const LEFT_OUT = /\s/u;
/** White space but line ends, and what nobody sees (language/normalise): most paragraphs have none of it. */
const HIDDEN = /[^\S\n]|[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/u;

/** 共(33)件: brackets around a number that its counter follows say nothing; a numbering stands behind a stop, or a noun behind it. */
const BRACKETED =
  /(?<=[\u4e00-\u9fa5])(?<!第)[(（]\s*([\d０-９]{1,6})\s*[)）](?=\s*(?:件(?!事)|条(?![例款])|份|篇|次(?!要)|起|宗|场(?!所|地)|期(?!限|间)|户|名|人次|批(?!准)|个(?![人别])|项(?!目)|家(?!庭)))/gu;

/** Takes a text apart into characters that count, and remembers where each of them stood. */
export function plainWords(text: string): PlainWords {
  const bracketed = /[(（]/u.test(text)
    ? [...text.matchAll(BRACKETED)].flatMap(({ index, 0: all }) => [index, index + all.length - 1])
    : [];
  if (bracketed.length === 0 && !HIDDEN.test(text))
    return {
      words: inSimplified(halfWidth(text)),
      rangeOf: (start, end) => [Math.min(start, text.length), Math.min(Math.max(start, end), text.length)],
    };
  const offsets: number[] = [];
  let kept = "";
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (bracketed.includes(i) || (char !== "\n" && (LEFT_OUT.test(char) || visible(char) === ""))) continue;
    kept += char;
    offsets.push(i);
  }
  return {
    words: inSimplified(halfWidth(kept)),
    rangeOf: (start, end) =>
      end > start
        ? [offsets[start]!, offsets[end - 1]! + 1]
        : [offsets[start] ?? text.length, offsets[start] ?? text.length],
  };
}

const ENDS_SENTENCE = "。;!?\n";
const ENDS_ALL = "。!?\n";
/** Longer sentences are none of a report. */
const LONGEST_SENTENCE = 400;

/** Where the sentence around a place of plain words begins; a semicolon ends one. */
export function sentenceStart(words: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_SENTENCE && !ENDS_SENTENCE.includes(words[start - 1]!)) start--;
  return start;
}

/** Where the sentence around a place begins; a semicolon does not end it. */
export function fullStart(words: string, at: number): number {
  let start = at;
  while (start > 0 && !ENDS_ALL.includes(words[start - 1]!)) start--;
  return start;
}
