/**
 * A short name for a text: 32 bits of FNV-1a over UTF-16 units. It only has to tell the paragraphs of one report
 * apart; two of the same name are told apart by their order (`uniqueNames`).
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The same names, each made unique: the second `a` becomes `a~2`. */
export function uniqueNames(names: string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  });
}
