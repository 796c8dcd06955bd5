import { UnreadableError } from "./refusal";

/**
 * What a hostile file may cost. Bytes and elements are limited, never ratios: honest files with many empty
 * cells compress better than 100:1. A report has about 0.5 MB of XML and 10 000 elements.
 */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_ENTRIES = 1000;
/** All that is read of one archive: counted on what really comes out, never taken from the directory. */
export const MAX_UNPACKED_BYTES = 32 * 1024 * 1024;
export const MAX_DEPTH = 256;
export const MAX_ELEMENTS = 400_000;
/** Word has 63 columns at most; more than this in one `w:gridSpan` is damage. */
export const MAX_SPAN = 1000;
/** Places on the grid of one HTML table. */
export const MAX_PLACES = 500_000;
/** A damaged file can be odd in every cell; nobody reads more than these. */
export const MAX_MESSAGES = 50;
/** A saved page without its pictures has some hundred kilobytes. */
export const MAX_HTML_LENGTH = 5 * 1024 * 1024;
export const MAX_HTML_DEPTH = 1000;
/** Elements and comments of a page; one that Word saved has some thousands. */
export const MAX_HTML_NODES = 100_000;
/** Of one tag. */
export const MAX_ATTRIBUTES = 250;
/** Rules of a page's style sheets that say what is shown, and the elements that are held against them. */
export const MAX_STYLE_RULES = 5_000;
export const MAX_STYLE_STEPS = 5_000_000;
/** Damaged places of a text; with more of them the bytes are something else. */
export const MAX_DAMAGE = 50_000;
/** Documents that are embedded in one document, at any depth, and the bytes of all of them together. */
export const MAX_EMBEDDED = 10;
export const MAX_EMBEDDED_BYTES = 20 * 1024 * 1024;
export const MAX_EMBEDDED_DEPTH = 3;
/** Characters of a document, and of one paragraph; a report has some ten thousand. */
export const MAX_TEXT = 1_000_000;
export const MAX_PARAGRAPH = 100_000;
/** Paragraphs of a document, cells included; a report has less than a thousand. */
export const MAX_PARAGRAPHS = 20_000;

/** Marks of a .doc that end paragraphs, cells and rows, the deleted ones included. */
const MAX_MARKS = 5 * MAX_PARAGRAPHS;
/** Bytes of properties that the text of a .doc is held against, as often as it is; a report has less than one megabyte. */
export const MAX_PROPERTY_BYTES = 16 * 1024 * 1024;

/** Counts what of a document costs the more the more often it is looked at. */
export class WorkBudget {
  private bytes = 0;
  private marks = 0;

  /** Takes in properties that are going to be read. @throws UnreadableError `too-complex` */
  addProperties(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > MAX_PROPERTY_BYTES) {
      throw new UnreadableError("too-complex", { limit: `${MAX_PROPERTY_BYTES / 1024 / 1024} MB` });
    }
  }

  /** Takes in one more mark. @throws UnreadableError `too-much-text` */
  addMark(): void {
    if (++this.marks > MAX_MARKS) throw tooMuchText();
  }
}

/**
 * Holds the text of a document, whatever it came in, within what recognition and the check can go through in a few
 * seconds.
 */
export class TextBudget {
  private paragraphs = 0;
  private characters = 0;

  /** Takes in one more paragraph. @throws UnreadableError `too-much-text` */
  add(text: string): void {
    this.paragraphs++;
    this.characters += text.length;
    const isOver =
      this.paragraphs > MAX_PARAGRAPHS || this.characters > MAX_TEXT || text.length > MAX_PARAGRAPH;
    if (isOver) throw tooMuchText();
  }
}

/**
 * Refuses a text before it is taken apart.
 * @throws UnreadableError `too-much-text`
 */
export function boundLength(characters: number, lines = 0): void {
  if (characters > MAX_TEXT || lines > MAX_PARAGRAPHS) throw tooMuchText();
}

const tooMuchText = (): UnreadableError =>
  new UnreadableError("too-much-text", {
    characters: MAX_TEXT,
    paragraphs: MAX_PARAGRAPHS,
    paragraph: MAX_PARAGRAPH,
  });
