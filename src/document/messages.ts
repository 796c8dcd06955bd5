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
