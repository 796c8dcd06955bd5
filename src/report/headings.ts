import type { Paragraph } from "../document/types";
import type { Form, FormSection } from "../form/types";
import type { ReportSection } from "./types";
import { likeness } from "./similarity";
import { compact, isBlank, normalise, visible } from "./text";

/** A paragraph taken apart as a heading. */
interface Heading {
  paragraph: Paragraph;
  at: number;
  printedNumber: string;
  value: number | null;
  title: string;
}

const NUMBER =
  /^(?:第\s*)?([一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})\s*(?:部分)?\s*[、.．,，:：)）]\s*|^第([一二三四五六])部分\s*|^([一二三四五六])(?=[\u4E00-\u9FFF])/;
const CHINESE = "一二三四五六七八九十";
const LONGEST_HEADING = 45;

function valueOf(number: string): number | null {
  const digits = number.replace(/[０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(digits)) return Number(digits);
  return number.length === 1 && CHINESE.includes(number) ? CHINESE.indexOf(number) + 1 : null;
}

/** Splits a paragraph into number and title, or null when it cannot be a heading of a part. */
function asHeading(paragraph: Paragraph, at: number): Heading | null {
  const text = compact(`${paragraph.numbering}${paragraph.text}`);
  if (text === "" || text.length > LONGEST_HEADING || /^[(（]/.test(text)) return null;
  const match = NUMBER.exec(text);
  const number = match ? (match[1] ?? match[2] ?? match[3]!) : "";
  const title = text.slice(match ? match[0].length : 0).replace(/[、，,。.；;：:]+$/, "");
  return { paragraph, at, printedNumber: match?.[0] ?? "", value: valueOf(number), title };
}

/** How well a heading fits a part, from 0 to 1. Without a number only the part's own words will do. */
function fit(heading: Heading, section: FormSection): number {
  const title = normalise(heading.title);
  if (title === "") return 0;
  const titles = [section.title, ...section.aliases].map(normalise);
  const alike = Math.max(...titles.map((known) => likeness(known, title)));
  if (heading.printedNumber === "") {
    const own = title === titles[0] || (title.length >= 8 && titles.includes(title));
    return own ? 0.9 : 0;
  }
  if (heading.value === section.number) return alike >= 0.4 ? 0.5 + alike / 2 : 0;
  return alike >= 0.75 ? alike - 0.05 : 0;
}

/** From here on a heading is that of a part. */
const ENOUGH = 0.65;

function titleState(section: FormSection, { title, paragraph }: Heading): ReportSection["titleState"] {
  if (visible(paragraph.text).trim().replace(NUMBER, "") === section.title) return "same";
  return [section.title, ...section.aliases].map(normalise).includes(normalise(title))
    ? "accepted"
    : "changed";
}

/** Four headings of parts with nothing between them are a table of contents, if the parts stand elsewhere too. */
const CONTENTS = 4;

function withoutContents(form: Form, headings: Heading[], flow: Paragraph[]): Heading[] {
  const parts = headings.filter((heading) => form.sections.some((section) => fit(heading, section) > ENOUGH));
  const blankBetween = (a: Heading, b: Heading): boolean =>
    flow.slice(a.at + 1, b.at).every((paragraph) => isBlank(paragraph.text));
  const runs: Heading[][] = [];
  for (const heading of parts) {
    const run = runs.at(-1);
    if (run && blankBetween(run.at(-1)!, heading)) run.push(heading);
    else runs.push([heading]);
  }
  const titleOf = (heading: Heading): string => normalise(heading.title).replace(/[.…\d]+$/, "");
  const contents = runs.find(
    (run) =>
      run.length >= CONTENTS &&
      run.every((heading) =>
        parts.some((other) => !run.includes(other) && titleOf(other) === titleOf(heading)),
      ),
  );
  return headings.filter((heading) => !contents?.includes(heading));
}

/**
 * Finds the six parts among the paragraphs outside tables. Titles may be renamed, misnumbered or out of order; a part
 * whose heading is not there is left out. Where a heading occurs twice (table of contents), the one counts that has
 * more text behind it. A part reaches to the next heading that was found.
 */
export function readSections(form: Form, flow: Paragraph[]): ReportSection[] {
  const all = flow.flatMap((paragraph, at) => asHeading(paragraph, at) ?? []);
  const headings = withoutContents(form, all, flow);
  const lengthBehind = (heading: Heading): number =>
    (headings.find(
      (next) => next.at > heading.at && form.sections.some((section) => fit(next, section) > ENOUGH),
    )?.at ?? flow.length) - heading.at;
  const chosen = new Map<Heading, FormSection>();
  const ranked = form.sections
    .flatMap((section) => headings.map((heading) => ({ section, heading, score: fit(heading, section) })))
    .filter(({ score }) => score > ENOUGH)
    .sort((a, b) => b.score - a.score || lengthBehind(b.heading) - lengthBehind(a.heading));
  for (const { section, heading } of ranked) {
    if (chosen.has(heading) || [...chosen.values()].includes(section)) continue;
    chosen.set(heading, section);
  }
  const found = [...chosen].sort(([a], [b]) => a.at - b.at);
  return found.map(([heading, section], i) => ({
    number: section.number,
    heading: heading.paragraph,
    printedNumber: heading.printedNumber,
    title: heading.title,
    titleState: titleState(section, heading),
    paragraphs: flow
      .slice(heading.at + 1, found[i + 1]?.[0].at ?? flow.length)
      .filter((paragraph) => !isBlank(paragraph.text)),
  }));
}
