import type { CellKey } from "../form/types";

/** What a paragraph is in the report; its typography follows from it (`typography.ts`). */
export type ParagraphLevel = "title" | "heading1" | "heading2" | "body" | "signature" | "date";

/** A paragraph of the report: plain text ("\n" breaks the line, "\t" is a tab) and what it is. */
export interface ParagraphContent {
  text: string;
  level: ParagraphLevel;
}

export type SectionNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** The sentences of the template that an office may word in its own way, in the order of the report. */
export const sentenceIds = [
  "basis",
  "period",
  "aspect.disclosure",
  "aspect.applications",
  "aspect.management",
  "aspect.platform",
  "aspect.supervision",
  "problems",
  "improvements",
  "fees",
  "other",
] as const;
export type SentenceId = (typeof sentenceIds)[number];

/** Own wording: each line becomes a paragraph, 〔机关名称〕 and 〔年份〕 in it unit and year. */
export type Wording = Partial<Record<SentenceId, string>>;

/** Everything that a report holds besides the form itself. What is absent is filled with the template's wording. */
export interface ReportContent {
  /** 机关名称, or null: a placeholder stands in its place. */
  unit: string | null;
  /** Reporting year, or null: a placeholder stands in its place. */
  year: number | null;
  /** The office's own words for sentences of the template; the others are the template's. */
  wording?: Wording;
  /** Paragraphs between the title and part 一; an empty array leaves them out. */
  preamble?: ParagraphContent[];
  /** Paragraphs under the heading of a part, in 二 to 四 before the table; an empty array leaves them out. */
  sections?: Partial<Record<SectionNumber, ParagraphContent[]>>;
  /** Numbers as they shall stand in the cells; cells without one stay empty. */
  numbers?: ReadonlyMap<CellKey, string>;
  /** 落款 and 成文日期; the form has neither, so they stand only where given. */
  signature?: string;
  date?: string;
}

export interface TableContent {
  /** Numbers as they shall stand in the cells; cells without one stay empty. */
  numbers?: ReadonlyMap<CellKey, string>;
  /** Without the heading of its part: that stands in the document already. */
  withoutHeading?: boolean;
}
