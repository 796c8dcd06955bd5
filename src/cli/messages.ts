import { isDoubt } from "../document";
import type { Report } from "../report";
import { chinese } from "./chinese";

/** What the reader of a file noticed, as every answer has it. */
export interface AnswerMessage {
  /** E.g. `document/hidden-text`. */
  code: string;
  /** Something may be missing, or may have been read otherwise than it stands in the file. */
  doubt: boolean;
  text: string;
}

export const answerMessages = ({ document }: Report): AnswerMessage[] =>
  document.messages.map((message) => ({
    code: message.code,
    doubt: isDoubt(message),
    text: chinese(message.code, message.data),
  }));

/** The messages as lines below what they belong to. */
export const messageLines = (messages: AnswerMessage[]): string[] =>
  messages.map(({ doubt, text }) => chinese(doubt ? "cli/reading/doubt" : "cli/reading/remark", { text }));
