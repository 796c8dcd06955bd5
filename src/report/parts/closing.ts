import { compact } from "../../language/normalise";
import { DIGIT, SMALL_NUMBER } from "../../language/numerals";

/** 落款 and 成文日期 at the end of a report. The form has neither, but most reports carry them. */

const DATE = new RegExp(
  `[（(]?\\s{0,4}(${DIGIT}{4})\\s{0,3}年\\s{0,3}(${SMALL_NUMBER})\\s{0,3}月\\s{0,3}(${SMALL_NUMBER})\\s{0,3}日\\s{0,4}[)）]?$`,
  "u",
);
/** 云溪县人民政府办公室 and the like, letters far apart included. */
const UNIT =
  /^[\u4e00-\u9fff·（）()\s\u3000]{2,60}(?:府|局|委|会|办|室|厅|部|署|院|站|心|镇|乡|道|处|队|团|司|所|馆|校|区|市|县|旗|行|社)$/u;
const LONGEST_UNIT = 40;

export interface Closing {
  /** What stands before it. */
  rest: string[];
  signature: string | null;
  date: string | null;
}

const isUnit = (line: string): boolean => {
  const name = compact(line);
  return name.length >= 4 && name.length <= LONGEST_UNIT && UNIT.test(line.trim());
};

/** Unit and date may stand on one line, or at the end of the last sentence's line, with wide space before them. */
const GAP = /[\s\u3000]{4,}|(?<=[。；])[\s\u3000]+/u;

/** Takes the last line away when it is, or ends with, a piece that passes. */
function takeLast(lines: string[], passes: (piece: string) => boolean): string | null {
  const line = lines.at(-1);
  if (line === undefined) return null;
  const pieces = line.split(GAP).filter((piece) => piece.trim() !== "");
  const last = pieces.at(-1) ?? "";
  if (!passes(last)) return null;
  lines.splice(-1, 1, ...(pieces.length > 1 ? [line.slice(0, line.lastIndexOf(last)).trim()] : []));
  return last.trim();
}

/** A line that is a date, or a name and a date. */
const isDated = (piece: string): boolean => {
  const found = DATE.exec(piece.trim());
  return found !== null && found.index <= LONGEST_UNIT && !/[。，；]/u.test(piece);
};

/**
 * Takes the unit line and the date line away from the end of a report.
 * @param lines the paragraphs of the last part
 * @param unit whose report it is, if known
 */
export function closingOf(lines: string[], unit: string | null): Closing {
  const rest = [...lines];
  const dated = takeLast(rest, isDated);
  let date: string | null = null;
  if (dated !== null) {
    const found = DATE.exec(dated)!;
    date = compact(found[0]).replace(/[（()）]/gu, "");
    const before = dated.slice(0, found.index).trim();
    if (before !== "") rest.push(before);
  }
  const isSignature = (piece: string): boolean => compact(piece) === unit || (date !== null && isUnit(piece));
  const signature = takeLast(rest, isSignature);
  return { rest, signature: signature === null ? null : compact(signature), date };
}
