import type { SourceDocument } from "../../../src/document/types";
import { buildDocument } from "./build";

/** Plain text as a document: a paragraph for each line. */
export const textDocument = (text: string): SourceDocument => ({
  ...buildDocument(text.replace(/^\ufeff/, "").split(/\r?\n/)),
  source: "text",
});
