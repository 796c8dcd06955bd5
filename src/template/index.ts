import type { Form, TableId } from "../form/types";
import { zipPackage } from "./ooxml/package";
import { fileParts } from "./ooxml/parts";
import { NOBODY, tail } from "./packages";
import { reportBody, tableBody } from "./report";
import type { ReportContent, TableContent } from "./types";
import { titleOf } from "./wording";

/**
 * The form as WordprocessingML: for insertion into an open document, and as files. Pure; the measures and their
 * sources are explained in docs/template.md.
 */

export type {
  ParagraphContent,
  ParagraphLevel,
  ReportContent,
  SectionNumber,
  TableContent,
  Wording,
} from "./types";
export { packageOf, type Insertable, type PackageToInsert } from "./insertable";
export { pagesDocx, type PageBlock } from "./pages/pages";
export { paragraphsPackage, reportPackage, tablePackage } from "./packages";
export { titleOf } from "./wording";

/** A table as a .docx file: A4, margins of GB/T 9704, page numbers. */
export const tableDocx = (form: Form, table: TableId, content?: TableContent): Uint8Array =>
  zipPackage(fileParts(tableBody(form, table, content) + tail(), form.tables[table].title));

/** The whole report as a .docx file: A4, margins of GB/T 9704, page numbers. */
export const reportDocx = (form: Form, content: ReportContent = NOBODY): Uint8Array =>
  zipPackage(fileParts(reportBody(form, content), titleOf(content)));

/** A paragraph of the template as WordprocessingML, for who makes a document of what was read elsewhere. */
export { paragraphXml } from "./paragraphs";

/** Blocks of WordprocessingML as a .docx file: A4, margins of GB/T 9704, page numbers. */
export const blocksDocx = (blocks: string, title: string): Uint8Array =>
  zipPackage(fileParts(blocks + tail(), title));
