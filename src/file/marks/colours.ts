import { customParts } from "../package/custom-parts";
import type { WordFile } from "../package/word-file";

/** Of the parts in which a Word without comments enters the colours that it has put in (docs/marks.md). */
const REGISTER = "urn:nianbao:marks";

/** How many such parts the file has: the colours themselves are taken out by a Word that knows their places. */
export const colourRegisters = (file: WordFile): number => customParts(file, REGISTER).length;
