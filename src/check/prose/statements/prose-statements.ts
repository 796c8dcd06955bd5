import type { Report } from "../../../report/types";
import { sentencesOf } from "../../../language/sentences";
import { plainWords } from "../../../language/quantities/words";
import { proseOf, type ProseParagraph } from "../paragraphs";
import { openWords, wordsOfSentence } from "../open-words";
import type { CellValues } from "../../relations/relations";
import type { ProseCounts } from "../../types";
import type { CellStatement } from "./cell-statements";
import { numberStatements } from "./numbers/number-statements";
import type { StatementVerdict } from "./judged";
import { noneStatements } from "./none-statements";
import { numberedWords, type NumberedWords } from "./numbered-words";

/** A paragraph of the prose with its numbers, and what they state of the tables. */
export interface StatedParagraph {
  one: ProseParagraph;
  read: NumberedWords;
  /** The short line over it, in plain words; "" without one. */
  heading: string;
  statements: CellStatement[];
  /** Ranges of sentences that are still as they were carried from last year: their numbers wait. */
  open: [number, number][];
}

const LONGEST_HEADING = 40;
/** Ten times what the longest reports have: a hostile file is not read to its end. */
const MOST_NUMBERS = 3000;
const MOST_CHARACTERS = 200_000;
const HAS_NUMBER_OR_NONE = /[\d０-９零一二两三四五六七八九十百未没无均]|全部|件件|全数|半数/u;

/** What the prose states, paragraph by paragraph; paragraphs without a number or a none are not in it. */
export function proseStatements(
  report: Report,
  values: CellValues,
  openSentences: readonly string[] = [],
): StatedParagraph[] {
  const open = openWords(openSentences);
  const unit = plainWords(report.unit ?? "").words;
  let heading = "";
  let [numbers, characters] = [0, 0];
  return proseOf(report).flatMap((one): StatedParagraph[] => {
    const { text } = one.paragraph;
    const over = heading;
    if (one.role !== "text") {
      heading = plainWords(text.slice(0, 100)).words;
      return [];
    }
    if (text.trim().length <= LONGEST_HEADING && !/[。；]\s*$/u.test(text)) heading = plainWords(text).words;
    if (one.part === "preamble" || !HAS_NUMBER_OR_NONE.test(text)) return [];
    const read = numberedWords(one.paragraph);
    numbers += read.quantities.length;
    characters += read.words.length;
    if (numbers > MOST_NUMBERS || characters > MOST_CHARACTERS) return [];
    const context = { values, year: report.year, heading: over, unit };
    const waiting =
      open.size === 0
        ? []
        : sentencesOf(text)
            .filter((sentence) => open.has(wordsOfSentence(sentence.text)))
            .map(({ start, end }): [number, number] => [start, end]);
    const stated = numberStatements(read, context);
    const statements = [...stated, ...noneStatements(read, context, stated)].map((statement): CellStatement =>
      waiting.some(([start, end]) => statement.start >= start && statement.end <= end)
        ? { ...statement, isClear: false, verdict: "not-compared" }
        : statement,
    );
    return [{ one, read, heading: over, statements, open: waiting }];
  });
}

/** Counts the statements by their verdicts. */
export function countStatements(paragraphs: StatedParagraph[]): ProseCounts {
  const all = paragraphs.flatMap(({ statements }) => statements);
  const count = (wanted: StatementVerdict): number => all.filter(({ verdict }) => verdict === wanted).length;
  return { tied: count("tied"), contradicts: count("contradicts"), notCompared: count("not-compared") };
}
