import { MARKS_NAMESPACE } from "../../open/writing/own-namespaces";
import { customParts } from "../package/custom-parts";
import type { WordFile } from "../package/word-file";

/** How many parts with colours that a Word has put in the file has: the colours themselves are taken out by a Word that knows their places. */
export const colourRegisters = (file: WordFile): number => customParts(file, MARKS_NAMESPACE).length;
