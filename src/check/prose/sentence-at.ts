/** As far as a sentence is looked at; real ones are shorter. */
const LONGEST_SENTENCE = 300;

/** The sentence around a place, without its full stops. */
export function sentenceAt(words: string, at: number): string {
  const before = words.slice(Math.max(0, at - LONGEST_SENTENCE), at);
  const behind = words.slice(at, at + LONGEST_SENTENCE);
  const from = Math.max(...["。", "；", "\n"].map((stop) => before.lastIndexOf(stop))) + 1;
  const end = /[。；\n]/u.exec(behind);
  return before.slice(from) + behind.slice(0, end?.index);
}
