import { textOf, offsetOfVisible } from "../../ooxml/text";
import { RichApiError } from "../../protocol/errors";
import { commentMarks } from "../review/comments";
import type { WordModel } from "../core";
import { comparePoints, partsOf, viewOf } from "./positions";
import { Span } from "./span";

/** Flags of `_Search2`. */
export const searchFlags = {
  matchCase: 1,
  matchWholeWord: 2,
  matchWildcards: 4,
  matchPrefix: 8,
  matchSuffix: 16,
  ignorePunct: 32,
  ignoreSpace: 64,
} as const;

/** Finds a text, paragraph by paragraph; Word takes up to 255 characters. */
export function search(model: WordModel, span: Span, text: string, flags: number): Span[] {
  if (text === "" || text.length > 255) throw new RichApiError("SearchStringInvalidOrTooLong");
  if (flags & ~(searchFlags.matchCase | searchFlags.matchWholeWord)) {
    throw new RichApiError(
      "NotImplementedByTestHost",
      "search with wildcards, affixes or ignored characters",
    );
  }
  if (text === "^a") return commentMarks(model).filter((mark) => isInside(model, mark, span));
  const fold = (value: string): string => foldText(model, value, (flags & searchFlags.matchCase) !== 0);
  const wanted = fold(literal(text));
  const view = viewOf(model);
  const hits: Span[] = [];
  for (const { paragraph } of partsOf(model, span)) {
    const where = fold(textOf(paragraph, view));
    for (let at = where.indexOf(wanted); at >= 0; at = where.indexOf(wanted, at + wanted.length)) {
      if (flags & searchFlags.matchWholeWord && !isWord(where, at, wanted.length)) continue;
      const hit = new Span(
        { paragraph, offset: offsetOfVisible(paragraph, at, view) },
        { paragraph, offset: offsetOfVisible(paragraph, at + wanted.length - 1, view) + 1 },
      );
      if (isInside(model, hit, span)) hits.push(hit);
    }
  }
  return hits;
}

const isInside = (model: WordModel, hit: Span, span: Span): boolean =>
  comparePoints(model, hit.start, span.start) >= 0 && comparePoints(model, hit.end, span.end) <= 0;

/** "^^" is a caret, "^t" a tab; the other special characters stand for what a paragraph's text does not hold. */
function literal(text: string): string {
  return text.replace(/\^(.)/g, (code, character: string) => {
    if (character === "^") return "^";
    if (character === "t") return "\t";
    throw new RichApiError("NotImplementedByTestHost", `search for ${code}`);
  });
}

/** Full-width forms count as half-width ones where Word ignores the width (one character each, so offsets stay). */
function foldText(model: WordModel, text: string, isExact: boolean): string {
  const spaced = text.replaceAll("\u00a0", model.trouble.noBreakSpace);
  const cased = isExact ? spaced : spaced.toLowerCase();
  if (model.behaviours.searchWidth === "exact") return cased;
  return cased.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function isWord(text: string, at: number, length: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return !letter.test(text[at - 1] ?? " ") && !letter.test(text[at + length] ?? " ");
}
