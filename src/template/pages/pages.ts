import type { CellKey, Form, TableId } from "../../form/types";
import { zipPackage } from "../ooxml/package";
import { fileParts } from "../ooxml/parts";
import { contentXml } from "../paragraphs";
import { tail } from "../packages";
import { plainTableXml, type PlainTable } from "./plain-table";
import { tableXml } from "../tables";
import type { ParagraphContent } from "../types";

/** A table of the form with numbers in it. */
export interface FilledTable {
  table: TableId;
  numbers: ReadonlyMap<CellKey, string>;
}

/** What stands on pages that are no report: paragraphs, tables of the form, tables of words. */
export type PageBlock = ParagraphContent | PlainTable | FilledTable;

const blockXml = (form: Form, block: PageBlock): string => {
  if ("level" in block) return contentXml(block);
  if ("head" in block) return plainTableXml(block);
  return tableXml(form.edition, form.tables[block.table], { numbers: block.numbers });
};

/** Pages as a .docx file: A4, margins of GB/T 9704, page numbers. */
export const pagesDocx = (form: Form, title: string, blocks: readonly PageBlock[]): Uint8Array =>
  zipPackage(fileParts(blocks.map((block) => blockXml(form, block)).join("") + tail(), title));
