import { messageLog } from "../../../src/document/messages";
import { readPlainText } from "../../../src/document/text/read";
import type { SourceDocument } from "../../../src/document/types";

/** Plain text as a file of it is read. */
export const textDocument = (text: string): SourceDocument =>
  readPlainText(text.replace(/^\ufeff/, ""), messageLog());
