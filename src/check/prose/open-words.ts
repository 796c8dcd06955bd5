import { compact } from "../../language/normalise";
import { sentencesOf } from "../../language/sentences";

/** A sentence by its words: without white space, and without what closes the one before it. */
export const wordsOfSentence = (sentence: string): string => compact(sentence).replace(/^[”’」』）)]+/u, "");

/** The sentences of carried texts that nobody has confirmed yet, by their words. */
export const openWords = (open: readonly string[]): ReadonlySet<string> =>
  new Set(open.flatMap(sentencesOf).map(({ text }) => wordsOfSentence(text)));
