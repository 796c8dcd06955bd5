import { strToU8 } from "fflate";
import {
  allPictures,
  noteDocx,
  noteFileName,
  overviewSheet,
  saying,
  sheetCsv,
  sheetsOf,
  sheetsXlsx,
  sumDocx,
  type Overview,
  type ReturnNote,
  type SumAnswer,
  type UnitFacts,
} from "../../units";
import type { Language } from "../../messages";
import { downloadAs } from "../chosen-file";

/** What can be made of many reports. */
export const results = ["xlsx", "csv", "sum", "pictures"] as const;
export type MadeFile = (typeof results)[number];

const OFFICE = "application/vnd.openxmlformats-officedocument";
const WORD = `${OFFICE}.wordprocessingml.document`;

/**
 * Makes one and downloads it; gives the name of the file.
 * @param units what is told of them
 * @param sum of them, compared with the report of the body above where one was given
 */
export function downloadResult(
  result: MadeFile,
  overview: Overview,
  units: readonly UnitFacts[],
  sum: SumAnswer,
  language: Language,
): string {
  const say = saying(language);
  const download = (ending: string, type: string, bytes: Uint8Array): string =>
    downloadAs(`${say(`many/file.${result}`)}.${ending}`, bytes, type);
  switch (result) {
    case "xlsx":
      return download(
        "xlsx",
        `${OFFICE}.spreadsheetml.sheet`,
        sheetsXlsx(sheetsOf(overview, units, language)),
      );
    case "csv":
      return download("csv", "text/csv", strToU8(sheetCsv(overviewSheet(overview, language))));
    case "sum":
      return download("docx", WORD, sumDocx(sum, say));
    case "pictures":
      return download("html", "text/html", strToU8(allPictures(units, say)));
  }
}

/** Downloads the note to a unit; gives the name of the file. */
export function downloadNote(note: ReturnNote, language: Language): string {
  const say = saying(language);
  return downloadAs(`${noteFileName(note, say)}.docx`, noteDocx(note, say), WORD);
}
