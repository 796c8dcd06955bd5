/** Many reports at once: the overview, the notes, the sum, the tables and pictures. Pure functions on plain data. */
export type * from "./facts/types";
export { unitFacts } from "./facts/unit-facts";
export { overviewOf, type Overview } from "./overview/overview";
export { namesInList } from "./overview/name-list";
export { overviewText } from "./overview/overview-text";
export { returnNote, type ReturnNote } from "./notes/note";
export { noteDocx, noteText } from "./notes/write";
export { sumOfUnits, type UnitSum } from "./sum/sum";
export { breaksOf } from "./sum/breaks";
export { compareWithOwn } from "./sum/compare";
export { sumDocx, sumParts, type SumAnswer } from "./sum/write";
export { overviewSheet, sheetsOf } from "./tables/sheets";
export { sheetCsv } from "./tables/csv";
export { sheetsXlsx } from "./tables/xlsx";
export { heatMap } from "./pictures/heat-map";
export { severalYears, yearsPicture } from "./pictures/years";
export { picturesPage } from "./pictures/page";
export { cellPath, saying, type Say } from "./words";
