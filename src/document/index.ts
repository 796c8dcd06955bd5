/** Any source → paragraphs and tables on a grid. See `types.ts` for what comes out. */
export type * from "./types";
export { readFile, readFlatOpc, readSavedDocument } from "./read-file";
export { isDoubt } from "./messages";
export { allCells, cellParagraphs, cellPlace } from "./cells";
