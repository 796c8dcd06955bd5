/** What a name may end in or leave out: 云溪县 and 云溪县人民政府, 青石街道 and 青石街道办事处. */
const OPTIONAL_END = /(?<=.)(?:人民政府|政府|办事处)$/u;

/** A name without what may be said of a body or left out: two names that are equal then are one body's. */
export const bodyName = (name: string): string =>
  name
    .replace(/\s+/gu, "")
    .replace(/(?<=[局厅])办公室$/u, "")
    .replace(/办公室$/u, "办")
    .replace(/管理委员会$/u, "管委会")
    .replace(OPTIONAL_END, "");

/** What stands whole in front of a name when it is told with what is above it: 云溪县|青石镇, 国家税务总局|云溪县税务局; not 大|青石镇. */
const ABOVE = /(?:[省市县区旗州盟国]|兵团|总局|^国家.+局)$/u;

/** A name of which the place was cut short (县|教育局), and one that begins with a county or more (泗水县|教育局). */
const CUT_IN_PLACE = /^[省市县区旗州盟]./u;
const BEGINS_WITH_PLACE = /^[\u4e00-\u9fff]{2,5}?[市县区旗州盟]/u;

/** What may stand in front of a name that begins with its place although it names no rank: 泗州|泗水县教育局. Han characters. */
const SHORTEST_ABOVE = 2;

/**
 * How close two names are: 2 for the same, 1 where one has in front what is above it, else 0. 大青石镇 is not 青石镇. A place and its
 * government are the same; the office of a bureau files the bureau's report. A place and an office of its government (云溪县,
 * 云溪县人民政府办公室) are two bodies with a report each.
 */
export function closeness(one: string, other: string): 0 | 1 | 2 {
  const [a, b] = [bodyName(one), bodyName(other)];
  if (a === "" || b === "") return 0;
  if (a === b) return 2;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!long.endsWith(short)) return 0;
  const above = long.slice(0, long.length - short.length);
  const isWhole = ABOVE.test(above) || CUT_IN_PLACE.test(short);
  return isWhole || (above.length >= SHORTEST_ABOVE && BEGINS_WITH_PLACE.test(short)) ? 1 : 0;
}

/**
 * Whether two names are one body's, by `closeness`. A name that is not known, or a placeholder of the template, is nobody
 * else's.
 */
export function isSameBody(one: string | null, other: string | null): boolean {
  if (!one || !other || one.includes("〔") || other.includes("〔")) return true;
  return closeness(one, other) > 0;
}

/**
 * Which of last year's reports is that of a body. Several years of one body may lie there: the year before decides; of several names
 * that fit, the very name does. Null for none, and where more than one is left.
 */
export function lastOfBody<T extends { unit: string | null; year: number | null }>(
  all: readonly T[],
  { unit, year }: { unit: string | null; year: number | null },
): T | null {
  if (unit === null) return null;
  const same = all.filter((last) => last.unit !== null && isSameBody(last.unit, unit));
  const before = year === null ? same : same.filter((last) => last.year === year - 1);
  const found = before.length > 0 ? before : same;
  if (found.length === 1) return found[0]!;
  const named = found.filter((last) => closeness(last.unit!, unit) === 2);
  return named.length === 1 ? named[0]! : null;
}
