import type { Paragraph } from "../../document/types";
import type { Form } from "../../form/types";
import type { ReportSection } from "../types";
import {
  ENOUGH,
  type Heading,
  type KnownSection,
  asHeading,
  fit,
  knownSections,
  titleState,
} from "./headings";
import { compact, isBlank, normalise } from "../../language/normalise";

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

/**
 * A part whose title has quite other words is told by its number, between its neighbours: `五、下一步工作打算` behind 四 and
 * before 六.
 */
function addRenamed(known: KnownSection[], headings: Heading[], chosen: Map<KnownSection, Heading>): void {
  known.forEach((part, i) => {
    if (chosen.has(part)) return;
    const [before, after] = [known[i - 1], known[i + 1]].map((next) => next && chosen.get(next));
    if ((i > 0 && !before) || (i < known.length - 1 && !after)) return;
    const heading = headings.find(
      ({ at, value, title, runIn, printedNumber }) =>
        value === part.section.number &&
        /^第?[一二三四五六]/.test(printedNumber) &&
        !runIn &&
        title.length >= 2 &&
        title.length <= LONGEST_RENAMED &&
        !/[，。；]/.test(title) &&
        at > (before?.at ?? -1) &&
        at < (after?.at ?? Infinity),
    );
    if (heading) chosen.set(part, heading);
  });
}

/** What reads like the heading of a part among the paragraphs outside tables, and how well it fits each part. */
export interface FoundHeadings {
  known: KnownSection[];
  /** In the order of the document, those of a table of contents among them. */
  headings: Heading[];
  fits: Fits;
}

/** Looks for headings of parts. */
export function findHeadings(form: Form, flow: Paragraph[]): FoundHeadings {
  const known = knownSections(form);
  // In text without tables the rows 一 to 四 of table 三 look like headings of parts.
  const rows = form.tables.applications.rows.flatMap((row) => row.labels.slice(0, 1)).map(compact);
  const all = flow.flatMap((paragraph, at) => {
    const text = compact(paragraph.text);
    return rows.some((label) => text.startsWith(label)) ? [] : (asHeading(paragraph, at) ?? []);
  });
  const fits: Fits = new Map(all.map((heading) => [heading, known.map((part) => fit(heading, part))]));
  return { known, headings: all, fits };
}

/** The part that a heading fits best; null where it is no heading of a part. */
export function partOf({ known, fits }: FoundHeadings, heading: Heading): number | null {
  if (!isPart(fits, heading)) return null;
  const values = fits.get(heading)!;
  return known[values.indexOf(Math.max(...values))]!.section.number;
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
  const chosen = choose(known, headings, fits, flow.length);
  addRenamed(known, headings, chosen);
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
