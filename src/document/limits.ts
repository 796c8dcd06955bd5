/**
 * What a hostile file may cost. Bytes and elements are limited, never ratios: honest files with many empty
 * cells compress better than 100:1. A report has about 0.5 MB of XML and 10 000 elements.
 */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_ENTRIES = 1000;
/** Counted on what really comes out while inflating, never taken from the directory. */
export const MAX_PART_BYTES = 64 * 1024 * 1024;
export const MAX_DEPTH = 256;
export const MAX_ELEMENTS = 500_000;
/** Word has 63 columns at most; more than this in one `w:gridSpan` is damage. */
export const MAX_SPAN = 1000;
/** Places on the grid of one HTML table. */
export const MAX_PLACES = 500_000;
/** A damaged file can be odd in every cell; nobody reads more than these. */
export const MAX_MESSAGES = 50;
/** A saved page without its pictures has some hundred kilobytes. */
export const MAX_HTML_LENGTH = 5 * 1024 * 1024;
export const MAX_HTML_DEPTH = 1000;
/** Of one tag. */
export const MAX_ATTRIBUTES = 5_000;
/** Damaged places of a text; with more of them the bytes are something else. */
export const MAX_DAMAGE = 50_000;
/** Documents that are embedded in one document, at any depth, and the bytes of all of them together. */
export const MAX_EMBEDDED = 20;
export const MAX_EMBEDDED_BYTES = 20 * 1024 * 1024;
export const MAX_EMBEDDED_DEPTH = 3;
/** Characters of a Word document, and of one paragraph; a report has some ten thousand. */
export const MAX_TEXT = 4_000_000;
export const MAX_PARAGRAPH = 100_000;
/** Paragraphs of a Word document, cells included; a report has less than a thousand. */
export const MAX_PARAGRAPHS = 40_000;
