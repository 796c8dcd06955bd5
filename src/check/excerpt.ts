import { oneLine } from "../language/normalise";

const LONGEST = 40;

/** A short piece of the document's own words for a message: one line, cut where it gets long. */
export function excerptOf(words: string): string {
  const line = oneLine(words);
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : line;
}
