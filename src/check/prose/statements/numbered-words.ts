import type { Paragraph } from "../../../document/types";
import { listsIn } from "../../../language/quantities/lists/lists";
import type { NumberList } from "../../../language/quantities/lists/number-list";
import { quantitiesIn, type Quantity } from "../../../language/quantities/quantity";
import { plainWords, type PlainWords } from "../../../language/quantities/words";

/** A paragraph as the rules on its numbers read it. */
export interface NumberedWords extends PlainWords {
  quantities: Quantity[];
  lists: NumberList[];
}

const known = new WeakMap<Paragraph, NumberedWords>();

/** Longer paragraphs are no prose of a report. */
const LONGEST = 6000;
const MOST_NUMBERS = 300;

/** The words and numbers of a paragraph; several rules ask for them. */
export function numberedWords(paragraph: Paragraph): NumberedWords {
  const kept = known.get(paragraph);
  if (kept) return kept;
  const plain = plainWords(paragraph.text.slice(0, LONGEST));
  const quantities = quantitiesIn(plain.words).slice(0, MOST_NUMBERS);
  const read = { ...plain, quantities, lists: listsIn(plain.words, quantities) };
  known.set(paragraph, read);
  return read;
}
