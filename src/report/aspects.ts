import type { Paragraph } from "../document/types";
import type { FormAspect } from "../form/types";
import { aspects as known } from "../form/sections";
import type { Report, ReportSection } from "./types";
import { likeness } from "../language/likeness";
import { compact, normalise, visible } from "../language/normalise";

/** A passage of part 一 under a heading of the second level: （一）主动公开. */
export interface ReportAspect {
  /** Which of the five aspects it is; null for another heading (（六）标准化建设). */
  aspect: FormAspect | null;
  heading: Paragraph;
  /** Number as printed, typed or automatic: "（一）", "（1）", "2.", or "". */
  printedNumber: string;
  title: string;
  titleState: ReportSection["titleState"];
  /** Its text; with the heading's paragraph where the title runs into the text. */
  paragraphs: Paragraph[];
}

/** （一）, (1), 1., 1、; a bare 一、 is a number of a part. */
const NUMBER = /^(?:[（(]\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[)）]|\d{1,2}\s*[.．、](?!\d))\s*/;
const LONGEST_TITLE = 30;
const ALIKE = 0.85;

/** A word that no heading of another aspect has, in the order in which they are tried. */
const WORDS: [string, RegExp][] = [
  ["applications", /申请公开|公开申请/],
  ["disclosure", /主动公开/],
  ["management", /信息(?:公开)?管理/],
  ["platform", /平台/],
  ["supervision", /监督|保障/],
];

const SUFFIX = /(?:工作)?(?:情况|方面)$/;

function aspectOf(title: string): FormAspect | null {
  const plain = normalise(title);
  const exact = known.find((aspect) =>
    [aspect.title, ...aspect.aliases].some((name) => normalise(name) === plain),
  );
  if (exact) return exact;
  const word = WORDS.find(([, pattern]) => pattern.test(plain))?.[0];
  if (word) return known.find(({ id }) => id === word) ?? null;
  return (
    known.find((aspect) => likeness(normalise(aspect.title), plain.replace(SUFFIX, "")) >= ALIKE) ?? null
  );
}

function stateOf(title: string, aspect: FormAspect | null): ReportAspect["titleState"] {
  if (aspect === null) return "changed";
  if (title === aspect.title) return "same";
  const names = [aspect.title, ...aspect.aliases].map((name) => name.replace(SUFFIX, ""));
  return names.includes(title.replace(SUFFIX, "")) ? "accepted" : "changed";
}

/** Number and title of a heading that stands alone or runs into its text, or null. */
function asHeading(paragraph: Paragraph): Omit<ReportAspect, "paragraphs"> | null {
  const whole = visible(`${paragraph.numbering}${paragraph.text}`).trim();
  const number = NUMBER.exec(whole)?.[0] ?? "";
  const behind = whole.slice(number.length);
  const title = compact(/^[^\n。：:，,；;]*/.exec(behind)![0]);
  if (title === "" || title.length > LONGEST_TITLE) return null;
  const aspect = aspectOf(title);
  const alone = compact(behind).replace(/[。：:]$/, "") === title;
  // Without a number only a line of its own with an aspect's known title is a heading.
  if (number === "" && !(alone && aspect && stateOf(title, aspect) !== "changed")) return null;
  if (/^[，,；;]/.test(behind.slice(title.length))) return null;
  return {
    aspect,
    heading: paragraph,
    printedNumber: compact(number),
    title,
    titleState: stateOf(title, aspect),
  };
}

/** The level of a number: headings of one list are printed alike. */
const levelOf = (number: string): string =>
  number === "" ? "none" : /^[（(]/.test(number) ? "brackets" : "plain";

/**
 * The passages of part 一 by their headings, in the order of the document: the five aspects of the form and whatever
 * else has a heading. Which of the five are missing, renamed or out of order follows from the list. Headings in other
 * words are told by the word that only their aspect has; numbers within an aspect are not taken for headings.
 */
export function readAspects(report: Report): ReportAspect[] {
  const part = report.sections.find(({ number }) => number === 1);
  if (!part) return [];
  const found = part.paragraphs.flatMap((paragraph) => asHeading(paragraph) ?? []);
  const first = found.find(({ aspect }) => aspect !== null);
  if (!first) return [];
  const level = levelOf(first.printedNumber);
  const headings = found.filter((heading) => levelOf(heading.printedNumber) === level);
  return headings.map((heading, i) => {
    const from = part.paragraphs.indexOf(heading.heading);
    const next = headings[i + 1];
    const to = next ? part.paragraphs.indexOf(next.heading) : part.paragraphs.length;
    const whole = compact(`${heading.heading.numbering}${heading.heading.text}`);
    const alone = whole.replace(/[。：:]$/, "") === `${heading.printedNumber}${heading.title}`;
    return { ...heading, paragraphs: part.paragraphs.slice(alone ? from + 1 : from, to) };
  });
}
