import type { ParagraphContent, ReportContent, SectionNumber } from "../template/types";
import type { Draft, DraftParagraph, DraftPart } from "./types";

/** What the drafter decided about one paragraph of a draft. */
export interface Decision {
  /** False leaves the paragraph out. */
  taken?: boolean;
  /** The text that stands in place of the proposed one. */
  text?: string;
}

/** Decisions by paragraph id; a paragraph without one is taken as proposed. Plain data. */
export type Decisions = Readonly<Record<string, Decision>>;

/** A paragraph of the draft that is taken, with the text that goes into the report. */
export interface TakenParagraph {
  paragraph: DraftParagraph;
  text: string;
}

/** The paragraphs that are taken, in order; one that was emptied is left out. */
export function takenParagraphs(draft: Draft, decisions: Decisions = {}): TakenParagraph[] {
  return draft.paragraphs.flatMap((paragraph) => {
    const { taken = true, text = paragraph.text } = decisions[paragraph.id] ?? {};
    return taken && text.trim() !== "" ? [{ paragraph, text }] : [];
  });
}

const SECTIONS: readonly SectionNumber[] = [1, 2, 3, 4, 5, 6];
const WITH_TABLE: readonly SectionNumber[] = [2, 3, 4];

const ofPart = (taken: TakenParagraph[], part: DraftPart): TakenParagraph[] =>
  taken.filter(({ paragraph }) => paragraph.part === part);

const contents = (taken: TakenParagraph[]): ParagraphContent[] =>
  taken.map(({ paragraph: { level }, text }) => ({ text, level }));

/**
 * What goes under the heading of a part; in 二 to 四 before the table. Empty when nothing of the part is taken.
 */
export const sectionContent = (draft: Draft, decisions: Decisions, part: SectionNumber): ParagraphContent[] =>
  contents(ofPart(takenParagraphs(draft, decisions), part));

/** What goes between the title and part 一. */
export const preambleContent = (draft: Draft, decisions: Decisions): ParagraphContent[] =>
  contents(ofPart(takenParagraphs(draft, decisions), "preamble"));

/**
 * The whole draft as content of the template. A part of text of which nothing is taken is left to the template's own
 * wording, which says what to write there; a preamble, a signature and a date stand only where they are taken.
 */
export function contentOf(draft: Draft, decisions: Decisions = {}): ReportContent {
  const taken = takenParagraphs(draft, decisions);
  const single = (part: DraftPart): TakenParagraph | undefined => ofPart(taken, part)[0];
  const title = single("title");
  const signature = single("signature");
  const date = single("date");
  const sections = Object.fromEntries(
    SECTIONS.map((part) => [part, contents(ofPart(taken, part))] as const).filter(
      ([part, paragraphs]) => paragraphs.length > 0 || WITH_TABLE.includes(part),
    ),
  );
  return {
    unit: draft.unit,
    year: draft.years.current,
    // As proposed it is the form's title, which the template breaks over lines by itself.
    ...(title && title.text !== title.paragraph.text ? { title: title.text } : {}),
    preamble: contents(ofPart(taken, "preamble")),
    sections,
    numbers: draft.numbers,
    ...(signature ? { signature: signature.text } : {}),
    ...(date ? { date: date.text } : {}),
  };
}
