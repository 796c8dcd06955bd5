import { isDoubt } from "../../document/messages";
import type { ReadingMessage } from "../../document/types";
import type { PaneWords } from "../use-pane";

/** More are counted, not shown: nobody reads on. */
const SHOWN = 5;

export interface ReadingLine {
  doubt: boolean;
  text: string;
}

/** What the reader of a document noticed, in words; what puts the reading in doubt comes first. */
export function readingLines(messages: ReadingMessage[], t: PaneWords["t"]): ReadingLine[] {
  const inOrder = [...messages.filter(isDoubt), ...messages.filter((message) => !isDoubt(message))];
  const shown = inOrder
    .slice(0, SHOWN)
    .map((message) => ({ doubt: isDoubt(message), text: t(message.code, message.data) }));
  const left = inOrder.slice(SHOWN);
  if (left.length === 0) return shown;
  return [...shown, { doubt: left.some(isDoubt), text: t("pane/reading.more", { count: left.length }) }];
}
