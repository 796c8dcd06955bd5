import { outdatedFormulae, type OutdatedFormula } from "../form/formulae";
import { editionOfYear, formOf, type CellKey, type Form } from "../form";
import type { Paragraph } from "../document/types";
import type { Report, ReportSection } from "../report/types";
import { carriedNumbers } from "./numbers";
import { carryText } from "./text";
import type { CarriedText, Years } from "./types";

/**
 * This year's draft as proposed from last year's report: every paragraph with its changes and open facts, and the
 * few numbers that follow from last year's. Nothing is decided here; the drafter takes or leaves each paragraph.
 */

export type DraftPart = "title" | "preamble" | 1 | 2 | 3 | 4 | 5 | 6 | "signature" | "date";

export interface DraftParagraph extends CarriedText {
  /** Stable within a draft: part and ordinal, e.g. `1/3`. */
  id: string;
  part: DraftPart;
  /** True for a line that heads what follows, e.g. （一）主动公开. */
  heading: boolean;
  /** Formulae behind the times in the carried text, with the present wording. */
  formulae: OutdatedFormula[];
}

export interface Draft {
  unit: string | null;
  years: Years;
  /** The form of this year's report. */
  form: Form;
  paragraphs: DraftParagraph[];
  /** 二、上年结转 from last year's 四、结转下年度; the other cells are the drafter's. */
  numbers: Map<CellKey, string>;
}

/** A line of its own that heads the following: short, numbered, no full stop. */
const HEADING = /^\s*[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．][^。；]{2,28}$/u;

export const isHeading = (text: string): boolean =>
  HEADING.test(text.trim()) && !/[。；，]$/u.test(text.trim());

const withNumbering = (paragraph: Paragraph): string => paragraph.numbering + paragraph.text;

/** Paragraphs that say something: not empty, and not the words of a table. */
const spoken = (paragraphs: Paragraph[]): string[] =>
  paragraphs
    .filter((paragraph) => paragraph.level === 0)
    .map((paragraph) => withNumbering(paragraph).replace(/^[\s\u3000]+|[\s\u3000]+$/gu, ""))
    .filter((text) => text !== "");

/**
 * The draft for `current` from a report that has been read.
 * @param last last year's report; its year must be known
 * @throws when the year of the report is not known: ask the drafter first
 */
export function draftFrom(last: Report, current: number): Draft {
  if (last.year === null) throw new Error("The year of last year's report is not known.");
  const years: Years = { last: last.year, current };
  const carry = (part: DraftPart, texts: string[]): DraftParagraph[] =>
    texts.map((old, i) => {
      const carried = carryText(old, years);
      return {
        ...carried,
        id: `${part}/${i}`,
        part,
        heading: isHeading(old),
        formulae: outdatedFormulae(carried.text, current),
      };
    });
  const section = (part: ReportSection): DraftParagraph[] => carry(part.number, spoken(part.paragraphs));
  const title = last.title.map((paragraph) => paragraph.text.trim()).join("");
  return {
    unit: last.unit,
    years,
    form: formOf(editionOfYear(current)),
    paragraphs: [
      ...carry("title", title ? [title] : []),
      ...carry("preamble", spoken(last.preamble)),
      ...last.sections.flatMap(section),
    ],
    numbers: carriedNumbers(last),
  };
}
