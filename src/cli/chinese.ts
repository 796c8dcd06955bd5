import { text, type MessageData } from "../messages";
import type { Problem } from "../open";

/** A message in the language of the command line. */
export const chinese = (id: string, data: MessageData = {}): string => text(id, data, "zh");

/** Why something was not done to a file, as a sentence. */
export const problemInWords = ({ code, data }: Problem): string => chinese(code, data);
