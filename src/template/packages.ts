import type { Form, TableId } from "../form/types";
import { flatOpc } from "../ooxml/flat-opc";
import { insertedParts } from "./ooxml/parts";
import { paragraphXml } from "./paragraphs";
import { reportBody, tableBody } from "./report";
import type { ParagraphContent, ReportContent, TableContent } from "./types";

/** A report of nobody and no year: placeholders stand for both. */
export const NOBODY: ReportContent = { unit: null, year: null };

/** Behind a table Word needs a paragraph, and the last one inserted may lose its formatting: this one may. */
export const tail = (): string => paragraphXml("body", "");

/**
 * A table for `insertOoxml`, as flat OPC: the heading of its part (if wanted), the table, exactly one empty paragraph. Without
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
