import type { Paragraph } from "../../../src/document/types";
import { buildDocument } from "./build";

/** Paragraphs of these texts. */
export const paragraphsOf = (...texts: string[]): Paragraph[] => buildDocument(texts).paragraphs;
