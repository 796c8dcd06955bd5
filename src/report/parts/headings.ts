import type { Paragraph } from "../../document/types";
import type { Form, FormSection } from "../../form/types";
import { likeness } from "../../language/likeness";
import { compact, normalise, visible } from "../../language/normalise";
import { readSmallNumber, SMALL_NUMBER } from "../../language/numerals";

/** A paragraph taken apart as a heading of a part. */
export interface Heading {
  paragraph: Paragraph;
  /** Its place among the paragraphs outside tables. */
  at: number;
  /** As printed: "一、", "5、", "第一部分", or "". */
  printedNumber: string;
  value: number | null;
  title: string;
  /** Where its typed number and its title stand in the text of the paragraph. */
  range: [number, number];
  /** True when text goes on behind the title in the same paragraph. */
  runIn: boolean;
}

const NUMBER = new RegExp(
  `^(?:第\\s*)?(${SMALL_NUMBER})\\s*(?:部分)?\\s*[、.．,，:：)）]\\s*|^第([一二三四五六])部分\\s*|^([一二三四五六])(?=[\\u4E00-\\u9FFF])`,
);
const LONGEST = 45;
const LONGEST_RUN_IN = 28;
/** The title at the start of a longer paragraph: up to the first line break, full stop or colon. */
const RUN_IN = /^[^\n。：:]{2,60}(?=[\n。：:])/;
const CLOSING = /[\n、，,。.；;：:]/;

/** A paragraph as it is read, without white space but for line breaks, and where each of its characters stands. */
interface Readable {
  words: string;
  /** Offsets in the paragraph's text; those of the automatic number are negative. */
  offsets: number[];
}

function readable({ numbering, text }: Paragraph): Readable {
  const whole = numbering + text;
  const read: Readable = { words: "", offsets: [] };
  for (let i = 0; i < whole.length; i++) {
    const char = whole[i]!;
    if (char === "\n" ? read.words === "" : compact(char) === "") continue;
    read.words += char;
    read.offsets.push(i - numbering.length);
  }
  return read;
}

/** Where the words end when the punctuation behind them is left out. */
function endWithoutClosing(words: string, from: number, end: number): number {
  while (end > from && CLOSING.test(words[end - 1]!)) end -= 1;
  return end;
}

/** Splits a paragraph into number and title, or null when it cannot be a heading of a part. */
export function asHeading(paragraph: Paragraph, at: number): Heading | null {
  const { words, offsets } = readable(paragraph);
  const match = NUMBER.exec(words);
  const from = match?.[0].length ?? 0;
  const line = RUN_IN.exec(words.slice(from))?.[0].length ?? 0;
  const broken = line > 0 && from + line <= LONGEST_RUN_IN ? from + line : 0;
  const behind = endWithoutClosing(words, broken, words.length) - broken;
  const runIn = compact(words).length > LONGEST || (broken > 0 && behind > 3);
  // Behind a title that runs into the text there must be a number before it, or every sentence would do.
  if ((runIn && (!match || broken === 0)) || words === "" || /^[(（]/.test(words)) return null;
  const end = endWithoutClosing(words, from, broken > 0 && match ? broken : words.length);
  const typed = offsets.findIndex((offset) => offset >= 0);
  return {
    paragraph,
    at,
    printedNumber: match?.[0] ?? "",
    value: readSmallNumber(match ? (match[1] ?? match[2] ?? match[3]!) : ""),
    title: compact(words.slice(from, end)),
    range: end > typed && typed >= 0 ? [offsets[typed]!, offsets[end - 1]! + 1] : [0, 0],
    runIn,
  };
}

/** A part with all its known titles, normalised, the official one first. */
export interface KnownSection {
  section: FormSection;
  titles: string[];
}

export const knownSections = (form: Form): KnownSection[] =>
  form.sections.map((section) => ({ section, titles: [section.title, ...section.aliases].map(normalise) }));

/** From here on a heading is that of a part. */
export const ENOUGH = 0.65;

/** How well a heading fits a part, from 0 to 1. Without a number only the part's own words will do. */
export function fit(heading: Heading, { section, titles }: KnownSection): number {
  const title = normalise(heading.title);
  if (title === "") return 0;
  if (heading.printedNumber === "") {
    return title === titles[0] || (title.length >= 8 && titles.includes(title)) ? 0.9 : 0;
  }
  const alike = Math.max(...titles.map((known) => likeness(known, title)));
  if (heading.runIn) return alike >= 0.9 ? 0.8 : 0;
  if (heading.value === section.number) return alike >= 0.4 ? 0.5 + alike / 2 : 0;
  return alike >= 0.75 ? alike - 0.05 : 0;
}

/** How the title stands to the official one. */
export function titleState(
  { section, titles }: KnownSection,
  { title, paragraph }: Heading,
): "same" | "accepted" | "changed" {
  if (visible(paragraph.text).trim().replace(NUMBER, "") === section.title) return "same";
  return titles.includes(normalise(title)) ? "accepted" : "changed";
}
