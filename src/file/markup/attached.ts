/** What hangs on a text, or is counted or recorded with it. */
const ATTACHED =
  /<w:(?:bookmark|comment|fldChar|fldSimple|instrText|drawing|pict|object|hyperlink|sdt|footnote|endnote|sectPr|(?:ins|del)[\s>/]|delText|move|customXml)/;

/** Whether something would go with a stretch of markup that is taken out, and is not ours to take. */
export const hasAttached = (markup: string): boolean => ATTACHED.test(markup);
