/** 32 bits of FNV-1a, over UTF-16 units or over other hashes. */

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The hash of some numbers.
 * @param first hashed in front of them, where there is such a number
 */
export function hashOf(values: ArrayLike<number>, from = 0, to = values.length, first?: number): number {
  let hash = first === undefined ? BASIS : Math.imul(BASIS ^ first, PRIME);
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ values[i]!, PRIME);
  return hash >>> 0;
}

/** The hash of a text. */
export function hashOfText(text: string): number {
  let hash = BASIS;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** A short name for a text: equal texts, equal names. It tells the texts of one report apart and is never taken alone. */
export const fingerprint = (text: string): string => hashOfText(text).toString(36);

/** The same names, each made unique: the second `a` becomes `a~2`. */
export function uniqueNames(names: string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  });
}
