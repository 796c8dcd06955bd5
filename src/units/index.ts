/** Many reports at once: the overview, the notes, the sum, the tables and pictures. Pure functions on plain data. */
export type * from "./facts/types";
export { unitFacts } from "./facts/unit-facts";
export { namesInOrder } from "./facts/file-names";
export { overviewOf, type Overview, type UnitRow, type UnitState } from "./overview/overview";
export { namesInList } from "./overview/name-list";
export { namesInFile, type NamesOrReason } from "./overview/names-in-file";
export { overviewText } from "./overview/overview-text";
export { noteFileName, returnNote, type ReturnNote } from "./notes/note";
export { noteDocx, noteText } from "./notes/write";
export { sumOfUnits, type UnitSum } from "./sum/sum";
export { breaksOf } from "./sum/breaks";
export { compareWithOwn } from "./sum/compare";
export { sumDocx, sumParts, type SumAnswer } from "./sum/write";
export { overviewSheet, sheetsOf } from "./tables/sheets";
export { sheetCsv } from "./tables/csv";
export { sheetsXlsx } from "./tables/xlsx";
export { allPictures } from "./pictures/all";
export { cellPath, nameOfFile, percent, saying, unitName, type Say } from "./words";
