import { MAX_MESSAGES } from "./limits";
import type { ReadingMessage } from "./types";

/** Collects what a reader noticed; each thing once, and no more than anybody reads. */
export interface MessageLog {
  add(code: string, data?: Record<string, string | number>): void;
  messages: ReadingMessage[];
}

export function messageLog(): MessageLog {
  const messages: ReadingMessage[] = [];
  const seen = new Set<string>();
  return {
    messages,
    add(code, data = {}) {
      const key = JSON.stringify([code, data]);
      if (messages.length >= MAX_MESSAGES || seen.has(key)) return;
      seen.add(key);
      messages.push({ code: `document/${code}`, data });
    },
  };
}

/** One message for all texts that are there and were not read, with the beginning of the first. */
export function tellLeftOut(log: MessageLog, code: string, texts: string[]): void {
  const words = texts.map((text) => text.trim()).filter((text) => text !== "");
  if (words.length > 0) log.add(code, { count: words.length, text: beginningOf(words[0]!) });
}

const SHOWN = 20;

const beginningOf = (text: string): string => {
  const letters = [...text.slice(0, 2 * SHOWN + 2)];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : text;
};

/**
 * Messages after which what was read is all that the document shows, as it shows it. Any other is a doubt: something that
 * is seen was not read, or may have been read otherwise than it stands there.
 */
const WITHOUT_DOUBT: ReadonlySet<string> = new Set([
  "document/hidden-text",
  "document/text-in-merged-cell",
  // What does not fit the guess is damage, and said as damage.
  "document/guessed-encoding",
]);

/** Whether a message puts the reading in doubt, so that nobody may say that the document is in order. */
export const isDoubt = ({ code }: ReadingMessage): boolean => !WITHOUT_DOUBT.has(code);
