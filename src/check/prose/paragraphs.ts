import type { Paragraph, Place } from "../../document/types";
import { oneLine } from "../../language/normalise";
import type { OtherPlace } from "../types";
import type { Report, ReportSection } from "../../report/types";

/** A paragraph of the report outside its tables, and the part to which it belongs. */
export interface ProseParagraph {
  paragraph: Paragraph;
  part: "title" | "preamble" | 1 | 2 | 3 | 4 | 5 | 6;
  role: "title" | "heading" | "text";
}

/** The prose of a report in its order: title, preamble, and the parts with their headings. */
export function proseOf(report: Report): ProseParagraph[] {
  const text = (paragraphs: Paragraph[], part: ProseParagraph["part"]): ProseParagraph[] =>
    paragraphs.map((paragraph) => ({ paragraph, part, role: "text" }));
  return [
    ...report.title.map((paragraph): ProseParagraph => ({ paragraph, part: "title", role: "title" })),
    ...text(report.preamble, "preamble"),
    ...report.sections.flatMap((section): ProseParagraph[] => [
      { paragraph: section.heading, part: section.number, role: "heading" },
      ...text(section.paragraphs, section.number),
    ]),
  ];
}

/** The heading of a part: its number and title, and nothing of a text that they run on into. */
export function placeOfTitle({ heading, titleRange }: ReportSection): Place {
  const isAll = titleRange[0] === 0 && titleRange[1] === heading.text.length;
  return placeOfText(heading, isAll ? null : titleRange);
}

/** Number and title of a part as they are typed; an automatic number is none of them. */
export const typedTitle = ({ heading, titleRange }: ReportSection): string =>
  heading.text.slice(...titleRange);

/** The part as findings name it: 1–6, null before the first one. */
export const sectionNumber = ({ part }: ProseParagraph): number | null =>
  typeof part === "number" ? part : null;

/** A range of a paragraph, or the whole of it; that of a piece is told in the paragraph as it stands. */
export function placeOfText(paragraph: Paragraph, range: [number, number] | null = null): Place {
  const { index, text, piece } = paragraph;
  if (!piece) return { kind: "paragraph", paragraph: index, range, text };
  const [start, end] = range ?? [0, text.trimEnd().length];
  const within: [number, number] = [piece.start + start, piece.start + end];
  return { kind: "paragraph", paragraph: index, range: within, text: piece.whole };
}

const AROUND = 12;

/** Some words on both sides of a range, for the reader of a message. */
export function excerptAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return `${from > 0 ? "…" : ""}${oneLine(text.slice(from, to))}${to < text.length ? "…" : ""}`;
}

/** Words of a paragraph as the other side of what a finding is about. */
export const otherWords = (one: ProseParagraph, start: number, end: number): OtherPlace => ({
  cell: null,
  section: sectionNumber(one),
  text: one.paragraph.text.slice(start, end),
  excerpt: excerptAround(one.paragraph.text, start, end),
  place: placeOfText(one.paragraph, [start, end]),
});

/** A finding about words of a paragraph: which part, which words, with some more around them, and where. */
export const aboutWords = (one: ProseParagraph, start: number, end: number) => ({
  section: sectionNumber(one),
  actual: one.paragraph.text.slice(start, end),
  excerpt: excerptAround(one.paragraph.text, start, end),
  place: placeOfText(one.paragraph, [start, end]),
});
