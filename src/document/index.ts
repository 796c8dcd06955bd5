/** Any source → paragraphs and tables on a grid. See `types.ts` for what comes out. */
export type * from "./types";
export { readFile, readFlatOpc, readHtml, readText } from "./read-file";
export { allCells, cellAt, cellParagraphs, cellPlace } from "./cells";
