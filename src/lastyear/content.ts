import type { ParagraphContent, ReportContent, SectionNumber } from "../template/types";
import type { Draft, DraftParagraph, DraftPart } from "./types";

/**
 * Whether a paragraph of a draft is taken, by its id; a paragraph without a decision is taken as proposed. Plain data.
 */
export type Decisions = Readonly<Record<string, { taken: boolean }>>;

/** The paragraphs that are taken, in order. */
export const takenParagraphs = (draft: Draft, decisions: Decisions = {}): DraftParagraph[] =>
  draft.paragraphs.filter(({ id }) => decisions[id]?.taken ?? true);

const SECTIONS: readonly SectionNumber[] = [1, 2, 3, 4, 5, 6];
const WITH_TABLE: readonly SectionNumber[] = [2, 3, 4];

const ofPart = (taken: DraftParagraph[], part: DraftPart): DraftParagraph[] =>
  taken.filter((paragraph) => paragraph.part === part);

const contents = (taken: DraftParagraph[]): ParagraphContent[] =>
  taken.map(({ level, text }) => ({ text, level }));

/**
 * What goes under the heading of a part; in 二 to 四 before the table. Empty when nothing of the part is taken.
 */
export const sectionContent = (draft: Draft, decisions: Decisions, part: SectionNumber): ParagraphContent[] =>
  contents(ofPart(takenParagraphs(draft, decisions), part));

/**
 * The whole draft as content of the template. A part of text of which nothing is taken is left to the template's own
 * wording, which says what to write there; a preamble, a signature and a date stand only where they are taken.
 */
export function contentOf(draft: Draft, decisions: Decisions = {}): ReportContent {
  const taken = takenParagraphs(draft, decisions);
  const single = (part: DraftPart): DraftParagraph | undefined => ofPart(taken, part)[0];
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
    preamble: contents(ofPart(taken, "preamble")),
    sections,
    numbers: draft.numbers,
    ...(signature ? { signature: signature.text } : {}),
    ...(date ? { date: date.text } : {}),
  };
}
