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

/**
 * Whether two names are one body's: a place and its government are, and so is a name with the places above it in front.
 * The office of a bureau files the bureau's report. A place and an office of its government (云溪县, 云溪县人民政府办公室) are two bodies with a report each. A name that is
 * not known, or a placeholder of the template, is nobody else's.
 */
export function isSameBody(one: string | null, other: string | null): boolean {
  if (!one || !other || one.includes("〔") || other.includes("〔")) return true;
  const [a, b] = [bodyName(one), bodyName(other)];
  return a.endsWith(b) || b.endsWith(a);
}

/**
 * Which of last year's reports is that of a body. Several years of one body may lie there: the year before decides. Null for none,
 * and for more than one.
 */
export function lastOfBody<T extends { unit: string | null; year: number | null }>(
  all: readonly T[],
  { unit, year }: { unit: string | null; year: number | null },
): T | null {
  if (unit === null) return null;
  const same = all.filter((last) => last.unit !== null && isSameBody(last.unit, unit));
  const before = year === null ? same : same.filter((last) => last.year === year - 1);
  const found = before.length > 0 ? before : same;
  return found.length === 1 ? found[0]! : null;
}
