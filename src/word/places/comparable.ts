/** In Word's text the code of a field stands between U+0013 and U+0014, what is shown between that and U+0015. */
const FIELD_BEGIN = "\u0013";
const FIELD_SEPARATOR = "\u0014";
const FIELD_END = "\u0015";

/** Text without field codes; fields may nest. */
function withoutFieldCodes(text: string): string {
  if (!text.includes(FIELD_BEGIN)) return text;
  const open: boolean[] = [];
  let shown = "";
  for (const character of text) {
    if (character === FIELD_BEGIN) open.push(true);
    else if (character === FIELD_SEPARATOR && open.length > 0) open[open.length - 1] = false;
    else if (character === FIELD_END) open.pop();
    else if (!open.includes(true)) shown += character;
  }
  return shown;
}

/**
 * Everything else that Word and the XML write differently for the same paragraph: cell marks (U+0007), paragraph and
 * line ends, page and column breaks, tabs, anchors of objects, notes and comments, optional hyphens.
 */
const LAYOUT = /[\p{Cc}\u00ad\u200b\u2028\u2029\ufeff\ufffc]/gu;

/** A hyphen that does not break: U+001E in Word's text, U+2011 in the XML's. */
const fixedHyphens = (text: string): string => text.replaceAll("\u001e", "-").replaceAll("\u2011", "-");

/**
 * A space that does not break comes from Word as an ordinary or a narrow one, from the XML as it is (office-js issue 67).
 */
export const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f\u2007]/g, " ");

/**
 * The text of a paragraph in the form in which Word's view and the XML's view of it are compared. Digits
 * and letters stay as they are, and a space is a space: "1 2" and "12" differ.
 */
export const comparable = (text: string): string =>
  plainSpaces(fixedHyphens(withoutFieldCodes(text))).replace(LAYOUT, "");
