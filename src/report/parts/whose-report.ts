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

/** The year that the text speaks of most, outside titles of documents; at least twice, or at the start of a paragraph. */
export function yearOfText(paragraphs: Paragraph[]): number | null {
  const counts = new Map<number, number>();
  for (const { text } of paragraphs) {
    const plain = compact(text).replace(/《[^《》]{0,120}》/g, "");
    for (const match of plain.matchAll(PLAIN_YEAR)) {
      const year = readYear(match[1]!);
      if (year === null) continue;
      const weight = match.index === 0 || plain[match.index - 1] === "）" ? 2 : 1;
      counts.set(year, (counts.get(year) ?? 0) + weight);
    }
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return first && first[1] >= 2 ? first[0] : null;
}

const UNIT = "([\\u4E00-\\u9FFF（）()·]{2,30}?)";
const CONTACT = [
  new RegExp(`由${UNIT}(?:（以下简称[^）]{0,40}）|\\(以下简称[^)]{0,40}\\))?(?:负责)?(?:编制|编写|起草)`),
  new RegExp(`请(?:直接)?(?:与|同|联系|向)[:：]?${UNIT}(?:联系|（|\\(|，|,|。|咨询)`),
];

/** Whose report it is, from the preamble (由…编制, 请与…联系), when the title does not say. */
export function unitOfText(paragraphs: Paragraph[]): string | null {
  const text = compact(paragraphs.map((paragraph) => paragraph.text).join(""));
  for (const pattern of CONTACT) {
    const unit = pattern.exec(text)?.[1];
    if (unit && !/^(?:我|本|该|各|县|区|市)?(?:局|委|办|单位|机关|中心|镇|乡|街道|院)?$/.test(unit))
      return unit;
  }
  return null;
}
