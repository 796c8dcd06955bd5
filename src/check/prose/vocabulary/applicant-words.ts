import { applicantCells, sumOf } from "../statements/readings";
import { APPLICANTS, APPLICATION, APPLICATION_IF, head } from "./patterns";
import type { CellWords } from "./types";

/** Who asked. */

const ASKED = "(?:申请人)?(?:类)?(?:提出|提交|递交|提起)?(?:了)?(?:的)?";

export const applicantWords: CellWords[] = APPLICANTS.map(([words, column]) => ({
  topic: "applications",
  head: head(`(?:${words})${ASKED}${APPLICATION_IF}`),
  readings: [
    sumOf(...applicantCells("new", column)),
    sumOf(...applicantCells("new", column), ...applicantCells("carriedIn", column)),
  ],
  also: [sumOf(...applicantCells("total", column))],
}));

/** Behind the number: 40件为自然人提出, 7件来自企业. */
export const applicantsBehind: [RegExp, CellWords][] = applicantWords.map((row, i) => [
  new RegExp(
    `^(?:${APPLICATION})?(?:均)?(?:的?申请人)?(?:为|是|系|来自于?|属于?|由)(?:${APPLICANTS[i]![0]})${ASKED}(?:${APPLICATION})?(?=[,。;、()]|$)`,
    "u",
  ),
  row,
]);
