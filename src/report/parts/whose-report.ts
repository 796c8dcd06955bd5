import type { Paragraph } from "../../document/types";
import { compact } from "../../language/normalise";
import { halfWidth } from "../../language/width";
import { readYear } from "../../language/years";

const PERIOD = /((?:19|20)\d\d)年1月1日/;
const PLAIN_YEAR = /(?<![〔[【(（\d])((?:19|20)\d\d)年(?:度)?(?!\d)/g;

/** The year of the 统计期限, from its first day: 2023年1月1日起至12月31日. */
export function yearOfPeriod(paragraphs: Paragraph[]): number | null {
  for (const { text } of paragraphs) {
    const plain = halfWidth(compact(text));
    const match = PERIOD.exec(plain);
    // A law or a notice that took effect on 1 January is no period.
    if (match && /12月31日/.test(plain.slice(match.index, match.index + 40))) return readYear(match[1]!);
  }
  return null;
}

/** 我镇2023年, 本单位2023年: whose year it is. */
const OF_THE_BODY = /(?:我|本)(?:[局镇乡县市区旗州委办厅院所处会]|街道|单位|机关|部门|中心|管委会)$/;
/** 2020年度政府信息公开情况: what the report is about. */
const OF_THE_WORK = /^年(?:度)?的?(?:全[县市区镇乡])?(?:政府信息公开|政务公开|信息公开|政务信息公开)/;
const BEGINS_SENTENCE = /[。；！？）)]$/;

/** How much a mention says: twice as much where it is told of the body itself, or a sentence begins with it. */
function weightOf(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - 8), start);
  const says =
    start === 0 ||
    BEGINS_SENTENCE.test(before) ||
    OF_THE_BODY.test(before) ||
    OF_THE_WORK.test(text.slice(end, end + 16));
  return says ? 2 : 1;
}

/**
 * The year that the text speaks of most, outside titles of documents; at least twice, or where a sentence begins with it
 * or it is told of the body or its report.
 */
export function yearOfText(paragraphs: Paragraph[]): number | null {
  const counts = new Map<number, number>();
  for (const { text } of paragraphs) {
    const plain = compact(text).replace(/《[^《》]{0,120}》/g, "");
    for (const match of plain.matchAll(PLAIN_YEAR)) {
      const year = readYear(match[1]!);
      if (year === null) continue;
      const weight = weightOf(plain, match.index, match.index + match[1]!.length);
      counts.set(year, (counts.get(year) ?? 0) + weight);
    }
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return first && first[1] >= 2 ? first[0] : null;
}
