import type { Form, TableId } from "../form/types";
import { flatOpc, zipPackage } from "./ooxml/package";
import { paragraphXml } from "./paragraphs";
import { fileParts, insertedParts } from "./ooxml/parts";
import { reportBody, tableBody } from "./report";
import type { ParagraphContent, ReportContent, TableContent } from "./types";
import { titleOf } from "./wording";

/**
 * The form as WordprocessingML: for insertion into an open document, and as files. Pure; the measures and their
 * sources are explained in docs/template.md.
 */

export type { ParagraphContent, ParagraphLevel, ReportContent, SectionNumber, TableContent } from "./types";
export { PLACEHOLDER } from "./placeholders";
export { titleOf } from "./wording";

const NOBODY: ReportContent = { unit: null, year: null };

/** Behind a table Word needs a paragraph, and the last one inserted may lose its formatting: this one may. */
const tail = (): string => paragraphXml("body", "");

/**
 * A table for `insertOoxml`, as flat OPC: the heading of its part, the table, exactly one empty paragraph. Without
 * page set-up, which stays the document's.
 */
export const tablePackage = (form: Form, table: TableId, content?: TableContent): string =>
  flatOpc(insertedParts(tableBody(form, table, content) + tail()));

/** The whole report for `insertOoxml`, as flat OPC, ending with exactly one empty paragraph. */
export const reportPackage = (form: Form, content: ReportContent = NOBODY): string =>
  flatOpc(insertedParts(reportBody(form, content) + tail()));

/** Paragraphs of the report for `insertOoxml`, as flat OPC, ending with exactly one empty paragraph. */
export const paragraphsPackage = (paragraphs: ParagraphContent[]): string =>
  flatOpc(insertedParts(paragraphs.map(({ level, text }) => paragraphXml(level, text)).join("") + tail()));

/** A table as a .docx file: A4, margins of GB/T 9704, page numbers. */
export const tableDocx = (form: Form, table: TableId, content?: TableContent): Uint8Array =>
  zipPackage(fileParts(tableBody(form, table, content) + tail(), form.tables[table].title));

/** The whole report as a .docx file: A4, margins of GB/T 9704, page numbers. */
export const reportDocx = (form: Form, content: ReportContent = NOBODY): Uint8Array =>
  zipPackage(fileParts(reportBody(form, content), content.title ?? titleOf(content)));
