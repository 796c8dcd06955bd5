import type { Paragraph, SourceDocument } from "../../document/types";
import type { Form } from "../../form/types";
import { compact, isBlank } from "../../language/normalise";
import { closingOf } from "./closing";
import { findHeadings, partOf } from "./sections";
import { findTitle } from "./title";

/** A stretch of the paragraphs outside tables that holds a whole report of its own. */
interface OtherReport {
  /** Its title; its first heading where it has none. */
  start: Paragraph;
  /** The places of its first paragraph among those outside tables, and of the one behind its last. */
  from: number;
  end: number;
}

/** So many parts with something in them must stand twice: single headings are repeated for many reasons. */
const ENOUGH_PARTS = 4;
/** Under a title of its own fewer will do. */
const ENOUGH_TITLED = 3;
/** More are no report that somebody wrote. */
const MOST_COPIES = 20;
/** Characters of text or tables that make a heading one with something behind it; a list of links has none. */
const SUBSTANCE = 10;
/** A title stands so near before the first part. */
const LINES_BEFORE = 8;

interface PartHeading {
  at: number;
  paragraph: Paragraph;
  part: number;
}

/** Headings of parts with text or a table behind them. */
function partsWithText(form: Form, flow: Paragraph[], { paragraphs }: SourceDocument): PartHeading[] {
  const found = findHeadings(form, flow);
  const parts = found.headings.flatMap((heading): PartHeading[] => {
    const part = partOf(found, heading);
    return part === null ? [] : [{ at: heading.at, paragraph: heading.paragraph, part }];
  });
  const hasText = ({ paragraph }: PartHeading, next: PartHeading | undefined): boolean => {
    let length = 0;
    for (let i = paragraph.index + 1; i < (next?.paragraph.index ?? paragraphs.length); i++) {
      length += compact(paragraphs[i]!.text).replace(/[\d.…]+/g, "").length;
      if (length >= SUBSTANCE) return true;
    }
    return false;
  };
  return parts.filter((part, i) => hasText(part, parts[i + 1]));
}

/** The title of the report to which a first heading belongs: it stands a little before it. */
function titleBefore(flow: Paragraph[], first: number, after: number): Paragraph | null {
  let from = first;
  for (let lines = 0; from > after && lines < LINES_BEFORE; from--) {
    if (!isBlank(flow[from - 1]!.text)) lines++;
  }
  return findTitle(flow.slice(from, first))?.paragraphs[0] ?? null;
}

/** Where a report ends that stands in the middle of another: behind its date, else where the other one's parts go on. */
function endWithin(flow: Paragraph[], lastHeading: number, next: number): number {
  const lines = flow.slice(lastHeading + 1, next).map(({ text }) => text);
  const dated = lines.findIndex((line) => closingOf([line], null).date !== null);
  return dated === -1 ? next : lastHeading + 1 + dated + 1;
}

function otherReport(flow: Paragraph[], parts: PartHeading[]): OtherReport | null {
  const seen = new Set<number>();
  const again = parts.filter(({ part }) => seen.has(part) || !seen.add(part));
  const repeated = new Set(again.map(({ part }) => part)).size;
  if (repeated < ENOUGH_TITLED) return null;
  const first = parts.indexOf(again[0]!);
  const before = parts[first - 1]!;
  const title = titleBefore(flow, parts[first]!.at, before.at + 1);
  if (repeated < ENOUGH_PARTS && !title) return null;
  let last = first;
  while (last + 1 < parts.length && parts[last + 1]!.part > parts[last]!.part) last++;
  const next = parts[last + 1];
  const goesOn = next !== undefined && next.part > before.part;
  const end = next?.at ?? flow.length;
  return {
    start: title ?? parts[first]!.paragraph,
    from: title ? flow.indexOf(title) : parts[first]!.at,
    end: goesOn ? endWithin(flow, parts[last]!.at, end) : end,
  };
}

/**
 * Finds the reports in a document besides the first: inserted again, or last year's below this year's. Four parts or
 * more stand twice then, behind the first report or, where it was inserted at the cursor, in the middle of it.
 * @param flow the paragraphs outside tables
 * @returns where the second one begins (null where there is one report, or none), and the paragraphs without the others
 */
export function firstReport(
  form: Form,
  flow: Paragraph[],
  document: SourceDocument,
): { second: Paragraph | null; flow: Paragraph[] } {
  let parts = partsWithText(form, flow, document);
  const others: OtherReport[] = [];
  const outside = (at: number): boolean => others.every(({ from, end }) => at < from || at >= end);
  for (let copies = 0; copies < MOST_COPIES; copies++) {
    const other = otherReport(flow, parts);
    if (!other) break;
    others.push(other);
    parts = parts.filter(({ at }) => outside(at));
  }
  return {
    second: others[0]?.start ?? null,
    flow: others.length === 0 ? flow : flow.filter((_, at) => outside(at)),
  };
}
