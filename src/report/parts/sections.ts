import type { Paragraph } from "../../document/types";
import type { Form } from "../../form/types";
import type { ReportSection } from "../types";
import { type HeadingNumber, headingNumber } from "./heading-number";
import {
  ENOUGH,
  type Heading,
  type KnownSection,
  type KnownTitles,
  asHeading,
  fitsOf,
  knownTitles,
  namesAnother,
  titleState,
} from "./headings";
import { compact, inSimplified, isBlank, normalise } from "../../language/normalise";

/** Four headings of parts with nothing between them are a table of contents, if the parts stand elsewhere too. */
const CONTENTS = 4;
const LONGEST_RENAMED = 24;

type Fits = Map<Heading, number[]>;

const isPart = (fits: Fits, heading: Heading): boolean => fits.get(heading)!.some((value) => value > ENOUGH);

function contentsAmong(parts: Heading[], flow: Paragraph[]): Heading[] {
  const blankBetween = (a: Heading, b: Heading): boolean =>
    flow.slice(a.at + 1, b.at).every((paragraph) => isBlank(paragraph.text));
  const runs: Heading[][] = [];
  for (const heading of parts) {
    const run = runs.at(-1);
    if (run && blankBetween(run.at(-1)!, heading)) run.push(heading);
    else runs.push([heading]);
  }
  const titleOf = (heading: Heading): string => normalise(heading.title).replace(/[.…\d]+$/, "");
  const standsElsewhere = (heading: Heading, run: Heading[]): boolean =>
    parts.some((other) => !run.includes(other) && titleOf(other) === titleOf(heading));
  return (
    runs.find((run) => run.length >= CONTENTS && run.every((heading) => standsElsewhere(heading, run))) ?? []
  );
}

/** Gives each part its best heading; of equal ones that with more text behind it. */
function choose(
  known: KnownSection[],
  headings: Heading[],
  fits: Fits,
  end: number,
): Map<KnownSection, Heading> {
  const parts = headings.filter((heading) => isPart(fits, heading));
  const lengthBehind = new Map(parts.map((heading, i) => [heading, (parts[i + 1]?.at ?? end) - heading.at]));
  const ranked = known
    .flatMap((part, i) => parts.map((heading) => ({ part, heading, value: fits.get(heading)![i]! })))
    .filter(({ value }) => value > ENOUGH)
    .sort((a, b) => b.value - a.value || lengthBehind.get(b.heading)! - lengthBehind.get(a.heading)!);
  const chosen = new Map<KnownSection, Heading>();
  for (const { part, heading } of ranked)
    if (!chosen.has(part) && ![...chosen.values()].includes(heading)) chosen.set(part, heading);
  return chosen;
}

/** Says that a report follows; only then the first 一、 is that of part 一, whatever its words. */
const ANNOUNCES = /信息公开(?:工作)?(?:情况)?(?:年度)?(?:工作)?(?:报告|年报)|信息公开条例/;

/** By how much the numbers of the parts are off: -1 in a report that counts them from 主动公开 on. */
function commonOffset(chosen: Map<KnownSection, Heading>): number {
  const offsets = [...chosen].flatMap(([{ section }, { level, value }]) =>
    level === "part" && value !== null ? [value - section.number] : [],
  );
  const count = (offset: number): number => offsets.filter((other) => other === offset).length;
  const [most = 0] = [...new Set(offsets)].sort((a, b) => count(b) - count(a) || Math.abs(a) - Math.abs(b));
  return count(most) > 1 ? most : 0;
}

/** Headings without those of a series that begins anew at 一 among them, and goes on number by number. */
function withoutInnerSeries(headings: Heading[]): Heading[] {
  let inner: number | null = null;
  return headings.filter(({ value }) => {
    if (value === 1 || (inner !== null && value === inner + 1)) inner = value;
    else inner = null;
    return inner === null;
  });
}

/**
 * A part whose title has quite other words is told by its number, on the level of parts and between its neighbours:
 * `五、下一步工作打算` behind 四 and before 六. A series that begins anew between them is of a lower level.
 */
function addRenamed(
  known: KnownTitles,
  headings: Heading[],
  chosen: Map<KnownSection, Heading>,
  flow: Paragraph[],
): void {
  const { parts } = known;
  const offset = commonOffset(chosen);
  const onLevel = headings.filter(({ level }) => level === "part");
  const isAnnounced = flow
    .slice(0, onLevel[0]?.at ?? 0)
    .some(({ text }) => ANNOUNCES.test(inSimplified(compact(text))));
  parts.forEach((part, i) => {
    if (chosen.has(part)) return;
    const before = parts
      .slice(0, i)
      .flatMap((other) => chosen.get(other) ?? [])
      .at(-1);
    const after = parts.slice(i + 1).flatMap((other) => chosen.get(other) ?? [])[0];
    const follows = before !== undefined && chosen.get(parts[i - 1]!) === before;
    if (i > 0 ? !before || !(after || follows) : !after && !isAnnounced) return;
    const wanted = part.section.number + offset;
    const between = onLevel.filter(({ at }) => at > (before?.at ?? -1) && at < (after?.at ?? Infinity));
    const heading = (wanted === 1 ? between : withoutInnerSeries(between)).find(
      ({ value, title, runIn }) =>
        value === wanted &&
        !runIn &&
        title.length >= 2 &&
        title.length <= LONGEST_RENAMED &&
        !/[，。；]/.test(title) &&
        !namesAnother(normalise(title), part.section.number, known),
    );
    if (heading) chosen.set(part, heading);
  });
}

/**
 * 2.依申请公开 between 1. and 3., neither of which is a part, is one of a list: the numbers next to it are looked for up
 * to the nearest part.
 */
function isListed(heading: Heading, numbers: HeadingNumber[], isFound: (at: number) => boolean): boolean {
  const next = (step: 1 | -1): number => {
    let at = heading.at + step;
    while (numbers[at] && numbers[at]!.level !== "arabic" && !isFound(at)) at += step;
    return at;
  };
  return ([1, -1] as const).some((step) => {
    const at = next(step);
    return !isFound(at) && numbers[at]?.level === "arabic" && numbers[at]!.value === heading.value! + step;
  });
}

/** What reads like the heading of a part among the paragraphs outside tables, and how well it fits each part. */
export interface FoundHeadings {
  known: KnownTitles;
  /** In the order of the document, those of a table of contents among them. */
  headings: Heading[];
  fits: Fits;
}

/** Looks for headings of parts; those of a list on a lower level are left out. */
export function findHeadings(form: Form, flow: Paragraph[]): FoundHeadings {
  const known = knownTitles(form);
  // In text without tables the rows 一 to 四 of table 三 look like headings of parts.
  const rows = form.tables.applications.rows.flatMap((row) => row.labels.slice(0, 1)).map(compact);
  const all = flow.flatMap((paragraph, at) => {
    const text = compact(paragraph.text);
    if (rows.some((label) => text.startsWith(label))) return [];
    return asHeading(paragraph, at, known) ?? [];
  });
  const fits: Fits = new Map(all.map((heading) => [heading, fitsOf(heading, known)]));
  const numbers = flow.map(({ numbering, text }) => headingNumber(compact(numbering + text)));
  const places = new Set(all.filter((heading) => isPart(fits, heading)).map(({ at }) => at));
  const headings = all.filter(
    (heading) => heading.level !== "arabic" || !isListed(heading, numbers, (at) => places.has(at)),
  );
  return { known, headings, fits };
}

/** The part that a heading fits best; null where it is no heading of a part. */
export function partOf({ known, fits }: FoundHeadings, heading: Heading): number | null {
  if (!isPart(fits, heading)) return null;
  const values = fits.get(heading)!;
  return known.parts[values.indexOf(Math.max(...values))]!.section.number;
}

/**
 * Finds the six parts among the paragraphs outside tables. Titles may be renamed, misnumbered or out of order; a part
 * whose heading is not there is left out. A part reaches to the next heading that was found; text behind a title in
 * its own paragraph belongs to the part, with the title.
 */
export function readSections(form: Form, flow: Paragraph[]): ReportSection[] {
  const { known, headings: all, fits } = findHeadings(form, flow);
  const contents = contentsAmong(
    all.filter((heading) => isPart(fits, heading)),
    flow,
  );
  const headings = all.filter((heading) => !contents.includes(heading));
  const chosen = choose(known.parts, headings, fits, flow.length);
  addRenamed(known, headings, chosen, flow);
  const found = [...chosen].sort(([, a], [, b]) => a.at - b.at);
  return found.map(([part, heading], i) => ({
    number: part.section.number,
    heading: heading.paragraph,
    printedNumber: heading.printedNumber,
    title: heading.title,
    titleRange: heading.range,
    titleState: titleState(part, heading),
    paragraphs: flow
      .slice(heading.at + (heading.runIn ? 0 : 1), found[i + 1]?.[1].at ?? flow.length)
      .filter((paragraph) => !isBlank(paragraph.text)),
  }));
}
