/** `- 5 -`, `第 5 页`, `第5页 共9页`, and the same between dashes. */
const PAGE_MARK = /^[-—–―－\s]*(?:第\s*)?\d{1,3}\s*(?:页(?:[，,/\s]*共\s*\d{1,3}\s*页)?)?[-—–―－\s]*$/;

/** `Page 9 - …`, `P. 9`: what a viewer of pages puts between them. */
const VIEWER_MARK = /^\s*(?:page|p\.)\s*\d{1,3}\b[\s\-—–.…:：/\d]*$/iu;

/** With its indent, in the middle of a wide page. */
const LONGEST = 120;

/** The number of a page that stands in the text where a page ended. */
export const isPageMark = (line: string): boolean =>
  line.length <= LONGEST && (VIEWER_MARK.test(line) || isDashedMark(line));

const isDashedMark = (line: string): boolean =>
  PAGE_MARK.test(line) && /[-—–―－页]/.test(line) && !/^\s*-\d+\s*$/.test(line);
