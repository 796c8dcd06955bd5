import type { CellKey, Edition } from "../../form";
import { openFactsOf, recognitionOf } from "../../lastyear";
import type { Draft, DraftPart, FactKind, Recognition, ReplacementReason } from "../../lastyear";
import type { Report } from "../../report";
import { answerMessages } from "../messages";
import type { AnswerMessage } from "../messages";

/** The answer of `carry --as json`. Every key is there; what does not apply is null. */
export interface CarryAnswer {
  version: 1;
  /** Last year's file, and the one that was written. */
  file: string;
  written: string;
  recognised: Recognition;
  /** What the reader of last year's file noticed. */
  messages: AnswerMessage[];
  draft: { unit: string | null; last: number; year: number; form: Edition };
  /** Numbers that follow from last year's report, by cell. */
  numbers: Record<CellKey, string>;
  paragraphs: { id: string; part: DraftPart; text: string }[];
  changes: { paragraph: string; reason: ReplacementReason; old: string; new: string }[];
  formulae: { paragraph: string; text: string; present: string }[];
  facts: { id: string; paragraph: string; kind: FactKind; text: string; start: number; end: number }[];
}

/** The answer where `-o` names a folder: the drafts that were written, and why others were not. */
export interface CarryAnswers {
  version: 1;
  drafts: CarryAnswer[];
  failed: { file: string; reason: string }[];
}

export function carryAnswer(file: string, written: string, last: Report, draft: Draft): CarryAnswer {
  const { paragraphs } = draft;
  return {
    version: 1,
    file,
    written,
    recognised: recognitionOf(last),
    messages: answerMessages(last),
    draft: {
      unit: draft.unit,
      last: draft.years.last,
      year: draft.years.current,
      form: draft.form.edition,
    },
    numbers: Object.fromEntries(draft.numbers),
    paragraphs: paragraphs.map(({ id, part, text }) => ({ id, part, text })),
    changes: paragraphs.flatMap(({ id, replacements }) =>
      replacements.map(({ reason, old, text }) => ({ paragraph: id, reason, old, new: text })),
    ),
    formulae: paragraphs.flatMap(({ id, outdated: formulae }) =>
      formulae.map(({ text, present }) => ({ paragraph: id, text, present })),
    ),
    facts: openFactsOf(draft).map(({ id, paragraph, kind, text, start, end }) => ({
      id,
      paragraph: paragraph.id,
      kind,
      text,
      start,
      end,
    })),
  };
}
