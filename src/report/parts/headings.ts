import type { Paragraph } from "../../document/types";
import type { Form, FormSection } from "../../form/types";
import { likeness } from "../../language/likeness";
import { compact, inSimplified, normalise, visible } from "../../language/normalise";
import { type HeadingLevel, headingNumber } from "./heading-number";

/** A paragraph taken apart as a heading of a part. */
export interface Heading {
  paragraph: Paragraph;
  /** Its place among the paragraphs outside tables. */
  at: number;
  /** As printed: "一、", "5、", "第一部分", or "". */
  printedNumber: string;
  value: number | null;
  level: HeadingLevel;
  title: string;
  /** Where its typed number and its title stand in the text of the paragraph. */
  range: [number, number];
  /** True when text goes on behind the title in the same paragraph. */
  runIn: boolean;
}

/** What a heading is compared with. */
export interface KnownTitles {
  parts: KnownSection[];
  /** Headings of the second level, normalised, with the part whose subject they share. */
  aspects: { titles: string[]; part: number | null }[];
}

/** A part with all its known titles, normalised, the official one first. */
export interface KnownSection {
  section: FormSection;
  titles: string[];
}

/** Aspects of part 一 that speak of what another part counts. */
const PART_OF_ASPECT: Record<string, number> = { disclosure: 2, applications: 3 };

export const knownTitles = (form: Form): KnownTitles => ({
  parts: form.sections.map((section) => ({
    section,
    titles: [section.title, ...section.aliases].map(normalise),
  })),
  aspects: form.aspects.map(({ id, title, aliases }) => ({
    titles: [title, ...aliases].map(normalise),
    part: PART_OF_ASPECT[id] ?? null,
  })),
});

const LONGEST = 45;
const LONGEST_RUN_IN = 28;
/** The title at the start of a longer paragraph: up to the first line break, full stop or colon. */
const RUN_IN = /^[^\n。：:]{2,60}(?=[\n。：:])/;
const CLOSING = /[\n、，,。.；;：:]/;
/** What may follow a title of the form when text runs on at once: a bracket, a digit, a space or a full stop. */
const GOES_ON = /^[\s（(【〔0-9０-９。：:，,]/;
/** 总体情况（宋体加粗小四号字）: how the heading is to be set, left from the template. */
export const SETTING_INSTRUCTION =
  /[（(【][^（）()【】]{0,20}(?:宋体|黑体|仿宋|楷体|号字|加粗|字号|字体|行距|文字描述)[^（）()【】]{0,20}[)）】]/u;

/** A paragraph as it is read, without white space but for line breaks, and where each of its characters stands. */
interface Readable {
  words: string;
  /** Offsets in the paragraph's text; those of the automatic number are negative. */
  offsets: number[];
}

/** ⼀ and ⼆, the radicals that text of a PDF has for 一 and 二. */
const asCharacter = (char: string): string => (/[\u2F00-\u2FDF]/.test(char) ? char.normalize("NFKC") : char);

/** A heading, and enough of what runs on behind it, stands in so many characters; a paragraph may have a hundred thousand. */
const LOOKED_AT = 160;

function readable({ numbering, text }: Paragraph): Readable {
  const whole = numbering + text;
  const read: Readable = { words: "", offsets: [] };
  for (let i = 0; i < whole.length && read.words.length < LOOKED_AT; i++) {
    const char = whole[i]!;
    if (char === "\n" ? read.words === "" : compact(char) === "") continue;
    read.words += asCharacter(char);
    read.offsets.push(i - numbering.length);
  }
  return read;
}

/** Where the words end when the punctuation behind them is left out. */
function endWithoutClosing(words: string, from: number, end: number): number {
  while (end > from && CLOSING.test(words[end - 1]!)) end -= 1;
  return end;
}

/**
 * How many characters of `words` are a title of the form with text behind it at once: 一、总体情况（一）主动公开.
 * @param isGap whether white space stood before a character
 */
function namedLength(
  words: string,
  known: KnownTitles,
  isGap: (at: number) => boolean = () => false,
): number {
  const plain = inSimplified(words);
  const titles = known.parts.map(({ section }) => section.title);
  const title = titles.find((one) => plain.startsWith(one));
  if (!title) return 0;
  return GOES_ON.test(plain.slice(title.length)) || isGap(title.length) ? title.length : 0;
}

/** True when nothing but a title of the form stands there. */
const isOfficial = (words: string, known: KnownTitles): boolean =>
  known.parts.some(({ section }) => section.title === inSimplified(words).trim());

/** Splits a paragraph into number and title, or null when it cannot be a heading of a part. */
export function asHeading(paragraph: Paragraph, at: number, known: KnownTitles): Heading | null {
  const { words, offsets } = readable(paragraph);
  const number = headingNumber(words);
  const from = number.printed.length;
  const rest = words.slice(from);
  const numbered = number.level !== "none";
  const line = RUN_IN.exec(rest)?.[0].length ?? 0;
  const lineEnd = line > 0 && from + line <= LONGEST_RUN_IN ? from + line : 0;
  // A short line with a gap in it is a title with words of its own.
  const mayHaveGap = paragraph.piece !== undefined || words.length > LONGEST;
  const isGap = (i: number): boolean => mayHaveGap && offsets[from + i]! - offsets[from + i - 1]! > 1;
  const named = numbered ? namedLength(rest, known, isGap) : 0;
  const broken = named > 0 ? from + named : lineEnd;
  const left = SETTING_INSTRUCTION.exec(words.slice(broken))?.[0].length ?? 0;
  const behind = endWithoutClosing(words, broken, words.length) - broken - left;
  const runIn = words.length > LONGEST || (broken > 0 && behind > 3);
  // Behind a title that runs into the text there must be a number before it, or every sentence would do.
  if ((runIn && (!numbered || broken === 0)) || words === "" || /^[(（]/.test(words)) return null;
  const end = endWithoutClosing(words, from, broken > 0 && numbered ? broken : words.length);
  const typed = offsets.findIndex((offset) => offset >= 0);
  return {
    paragraph,
    at,
    printedNumber: number.printed,
    value: number.value,
    level: number.level,
    title: compact(words.slice(from, end)),
    range: end > typed && typed >= 0 ? [offsets[typed]!, offsets[end - 1]! + 1] : [0, 0],
    runIn,
  };
}

/** …12月31日止。 一、总体情况 （一）主动公开…: where a heading of a part may stand within a paragraph. */
const WITHIN = /(?<=^|[。；;）)\s])[一二三四五六]、\s{0,3}(?=[\u3400-\u9FFF])/gu;
/** Titles with less between them than a sentence would need. */
const SHORTEST_TEXT = 4;
/** So many titles side by side are a list of the parts. */
const LISTED = 3;
/** Behind a title of a list: 一、总体情况；二、… No text of a part begins with it. */
const LISTS_ON = /^[；;、]/u;
/** A part of the list that is named in other words: 四、因政府信息公开被申请行政复议、提起行政诉讼情况； */
const OTHER_ITEM = /^[；;][二三四五]、[^。；;]{2,40}[；;]$/u;

/** Where in a text a heading of a part begins behind other words; titles that are only listed are none. */
function headingsWithin(text: string, known: KnownTitles): number[] {
  const found = [...text.matchAll(WITHIN)].flatMap((match) => {
    const from = match.index + match[0].length;
    const behind = text.slice(from, from + LONGEST);
    const listed = known.parts.find(({ section: { title } }) => inSimplified(behind).startsWith(title));
    if (listed && LISTS_ON.test(behind.slice(listed.section.title.length))) {
      return [{ start: match.index, end: from + listed.section.title.length, begins: false }];
    }
    const length = namedLength(behind, known) || (isOfficial(behind, known) ? behind.length : 0);
    return length > 0 ? [{ start: match.index, end: from + length, begins: true }] : [];
  });
  const runs: (typeof found)[] = [];
  for (const one of found) {
    const last = runs.at(-1)?.at(-1);
    const between = last ? compact(text.slice(last.end, one.start)) : "";
    if (last && (between.length < SHORTEST_TEXT || OTHER_ITEM.test(between))) runs.at(-1)!.push(one);
    else runs.push([one]);
  }
  const starts = runs
    .filter((run) => run.length < LISTED)
    .flatMap((run) => run.filter(({ begins }) => begins).map(({ start }) => start));
  return starts.filter((start) => start > 0);
}

/**
 * The paragraphs of a report, those cut in pieces that hold headings of parts behind other words: some web pages run a
 * whole report into few paragraphs. A list of the parts stays whole.
 */
export function cutAtHeadings(form: Form, flow: Paragraph[]): Paragraph[] {
  const known = knownTitles(form);
  return flow.flatMap((paragraph) => {
    const { text } = paragraph;
    const starts = headingsWithin(text, known);
    if (starts.length === 0) return [paragraph];
    return [0, ...starts].map((start, i): Paragraph => ({
      ...paragraph,
      numbering: i === 0 ? paragraph.numbering : "",
      text: text.slice(start, starts[i]),
      piece: { start, whole: text },
    }));
  });
}

/** From here on a heading is that of a part. */
export const ENOUGH = 0.65;
/** As good as the same words. */
const SAME = 0.9;
/** 主动公开情况 and 其他事项 stand at any level; longer titles are a part's own. */
const OWN_WORDS = 8;

const likenessTo = (titles: string[], title: string): number =>
  Math.max(...titles.map((known) => likeness(known, title)));

/** Of texts that differ in length by more, neither can be as good as the other: they need not be compared. */
const SAME_LENGTH = 0.8;
const mayBeSame = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SAME_LENGTH * Math.min(LONGEST, Math.max(a.length, b.length));

/** Whether a title is as good as one of these. */
const isOneOf = (titles: string[], title: string): boolean =>
  titles.some((known) => mayBeSame(known, title) && likeness(known, title) >= SAME);

/** 依申请公开政府信息情况 is never part 二; 被申请行政复议 is the law's word for part 四. */
const OF_APPLICATIONS = /申请(?!行政复议)/;
const APPLICATIONS = 3;

/** Whether a title is that of an aspect whose subject is not this part's. */
export const namesAnother = (title: string, part: number, { aspects }: KnownTitles): boolean =>
  (part !== APPLICATIONS && OF_APPLICATIONS.test(title)) ||
  aspects.some((aspect) => aspect.part !== part && isOneOf(aspect.titles, title));

/** 主动公开情况 is the name of an aspect and of a part: only its number tells which. */
const namesAspect = (title: string, { aspects }: KnownTitles): boolean =>
  aspects.some(({ titles }) => isOneOf(titles, title));

/**
 * How well a heading fits a part, from 0 to 1: by its number, its level and its words together. 一、 is the level of
 * parts; another level or no number at all needs the part's own words, and 1. its number too.
 */
function fit(title: string, heading: Heading, { section, titles }: KnownSection, known: KnownTitles): number {
  const alike = title === "" ? 0 : likenessTo(titles, title);
  const isNumber = heading.value === section.number;
  const own = titles.filter((one, i) => i === 0 || one.length >= OWN_WORDS);
  switch (heading.level) {
    case "none":
      return own.includes(title) ? 0.9 : 0;
    case "arabic":
      return isNumber && isOneOf(own, title) ? 0.8 : 0;
    case "typo":
    case "unmarked":
      return own.includes(title) ? (isNumber ? 0.95 : 0.85) : 0;
    case "part":
      if (namesAnother(title, section.number, known)) return 0;
      if (heading.runIn) return alike >= SAME && (isNumber || own.includes(title)) ? 0.8 : 0;
      if (isNumber) return alike >= 0.4 ? 0.5 + alike / 2 : 0;
      return alike >= 0.75 && !namesAspect(title, known) ? alike - 0.05 : 0;
  }
}

/** How well a heading fits each of the parts, in their order. */
export function fitsOf(heading: Heading, known: KnownTitles): number[] {
  const title = normalise(heading.title);
  return known.parts.map((part) => fit(title, heading, part, known));
}

/** How the title stands to the official one. */
export function titleState(
  { section, titles }: KnownSection,
  { title, paragraph, printedNumber }: Heading,
): "same" | "accepted" | "changed" {
  const typed = visible(paragraph.text).trim();
  const before = typed.endsWith(section.title) ? compact(typed.slice(0, -section.title.length)) : null;
  if (before === "" || before === printedNumber) return "same";
  return titles.includes(normalise(title)) ? "accepted" : "changed";
}
