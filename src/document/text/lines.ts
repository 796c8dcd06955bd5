import { isPageMark } from "../../language/page/page-marks";

/** Remarks that converters put into the text where Word has none. */
const ARTEFACTS = /\[bookmark: [^\]\n]{0,80}\]/g;

/**
 * A text → its lines. Page marks go, with the empty lines around them: a paragraph runs on over the end of a page.
 */
export function linesOf(text: string): string[] {
  const lines: string[] = [];
  let behindMark = false;
  for (const raw of text
    .replace(/^\ufeff/, "")
    .replace(ARTEFACTS, "")
    .split(/\n|\f/)) {
    const line = withoutSpacesAtEnd(raw);
    if (isPageMark(line)) {
      while (lines.length > 0 && lines.at(-1) === "") lines.pop();
      behindMark = true;
    } else if (line !== "" || !behindMark) {
      lines.push(line);
      behindMark = false;
    }
  }
  return lines;
}

/** Tabs stay: alone on a line they are an empty cell. */
function withoutSpacesAtEnd(line: string): string {
  let end = line.length;
  while (end > 0 && " \u00a0\u3000".includes(line[end - 1]!)) end--;
  return line.slice(0, end);
}

/** Columns on a screen: Chinese characters take two. */
export const widthOf = (line: string): number => {
  let width = 0;
  for (const letter of line) width += letter > "\u2e7f" ? 2 : 1;
  return width;
};

/** `一、总体情况`, `（1） 主动公开`, `2. …`: begins a paragraph. */
export const hasItemNumber = (line: string): boolean =>
  /^\s*(?:[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．](?!\d))/.test(
    line,
  );

/** `二、主动公开政府信息情况`: the heading of a part, with words behind its number; ends any table. */
export const isPartHeading = (line: string): boolean =>
  /^\s*[一二三四五六七八九十]{1,3}[、.．]\s*\S{4,}/.test(line);
