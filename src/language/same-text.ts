import { compact } from "./normalise";
import { halfWidth } from "./width";

/**
 * One spelling for texts that say the same to a reader: without white space, line breaks and characters that nobody sees,
 * and with wide letters, digits and punctuation as ASCII. Nothing else is taken for the same, other than by `normalise`:
 * another bracket, quotation mark or character is another text.
 */
export const sameText = (text: string): string => halfWidth(compact(text));
