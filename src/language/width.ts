/** Full-width and half-width forms of ASCII (U+FF01–FF5E stand 0xFEE0 behind U+0021–007E). */

const BETWEEN = 0xfee0;

const moved = (text: string, forms: RegExp, by: number): string =>
  text.replace(forms, (character) => String.fromCharCode(character.charCodeAt(0) + by));

/** The text with every full-width form as ASCII: ２０２４．％（ becomes 2024.%(. The ideographic space stays. */
export const halfWidth = (text: string): string => moved(text, /[\uFF01-\uFF5E]/g, -BETWEEN);

/** The text with its ASCII digits as full-width ones. */
export const fullWidthDigits = (text: string): string => moved(text, /[0-9]/g, BETWEEN);

/** True where a full-width form of ASCII stands in the text. */
export const hasFullWidth = (text: string): boolean => /[\uFF01-\uFF5E]/.test(text);
