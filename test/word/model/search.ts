import { textOf, offsetOfVisible } from "../ooxml/text";
import { RichApiError } from "../protocol/errors";
import type { WordModel } from "./core";
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
  const fold = (value: string): string => (flags & searchFlags.matchCase ? value : value.toLowerCase());
  const wanted = fold(text);
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
      const inside =
        comparePoints(model, hit.start, span.start) >= 0 && comparePoints(model, hit.end, span.end) <= 0;
      if (inside) hits.push(hit);
    }
  }
  return hits;
}

function isWord(text: string, at: number, length: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return !letter.test(text[at - 1] ?? " ") && !letter.test(text[at + length] ?? " ");
}
