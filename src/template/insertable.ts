import { formFor } from "../form";
import type { TableId } from "../form/types";
import { paragraphsPackage, reportPackage, tablePackage } from "./packages";
import type { ParagraphContent, ReportContent } from "./types";

/** What a person can have inserted into an open document. */
export type Insertable =
  | { what: TableId; year?: number | null; withoutHeading?: boolean }
  | { what: "report"; content?: ReportContent }
  | { what: "paragraphs"; paragraphs: ParagraphContent[] };

export interface PackageToInsert {
  /** Flat OPC that ends with one empty paragraph. */
  content: string;
  /** What is inserted, as a message. */
  title: { id: string; data: Record<string, string> };
}

/** The package of what is to be inserted, in the form of its year, else in the one in force. */
export function packageOf(insertable: Insertable): PackageToInsert {
  if (insertable.what === "paragraphs") {
    const content = paragraphsPackage(insertable.paragraphs);
    return { content, title: { id: "receipt/paragraphs", data: {} } };
  }
  if (insertable.what === "report") {
    const { content } = insertable;
    const form = formFor(content?.year ?? null);
    return { content: reportPackage(form, content), title: { id: "receipt/report", data: {} } };
  }
  const { what, year = null, withoutHeading } = insertable;
  const form = formFor(year);
  const title = { id: "receipt/table", data: { table: form.tables[what].name } };
  return { content: tablePackage(form, what, { withoutHeading }), title };
}
