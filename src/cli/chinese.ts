import { text, type MessageData } from "../messages";

/** A message in the language of the command line. */
export const chinese = (id: string, data: MessageData = {}): string => text(id, data, "zh");
