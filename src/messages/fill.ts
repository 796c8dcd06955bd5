export type MessageData = Record<string, string | number>;

/** Words that are quoted: marks within them are the other kind (GB/T 15834). */
const OTHER_MARKS: Record<string, string> = { "“": "‘", "”": "’", "‘": "“", "’": "”" };
const quoted = (words: string): string =>
  // A ’ alone is an apostrophe.
  words.replace(/[“”]|‘(?=[^‘’]*’)|(?<=‘[^‘’]*)’/g, (mark) => OTHER_MARKS[mark]!);

/**
 * A message with its {placeholders} filled.
 * @param id names the message in the error
 * @throws when a placeholder has no value: a slip of ours, found by the tests
 */
export function fill(id: string, template: string, data: MessageData): string {
  return template.replace(/(“?)\{(\w+)\}(”?)/g, (_, before: string, name: string, after: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`Message ${id}: no value for {${name}}.`);
    const words = String(value);
    return before + (before && after ? quoted(words) : words) + after;
  });
}
