import { tableIds } from "../form";
import type { Form, TableId } from "../form/types";
import { contentXml, paragraphXml } from "./paragraphs";
import { tableXml } from "./tables";
import { DATE_INDENT } from "./typography";
import type { ReportContent, TableContent } from "./types";
import { brokenTitleOf, numbered, preambleOf, sectionOf } from "./wording";

/** Air between a table and the headings above and below it, in points. */
const AIR = 6;

/** The heading of the table's part, unless it is there already, then the table. */
export function tableBody(form: Form, id: TableId, content: TableContent = {}): string {
  const table = form.tables[id];
  const heading = content.withoutHeading
    ? ""
    : paragraphXml("heading1", numbered(table.section, table.title), { after: AIR });
  return heading + tableXml(form.edition, table, content);
}

/** Width in characters: ASCII is half as wide as a Han character. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character <= "~" ? 0.5 : 1), 0);

/** 落款 and 成文日期, the one centred over the other where the page is wide enough. */
export function closing({ signature, date }: ReportContent): string {
  const centred =
    signature === undefined || date === undefined
      ? DATE_INDENT
      : DATE_INDENT + (widthOf(date) - widthOf(signature)) / 2;
  return [
    signature === undefined
      ? ""
      : paragraphXml("signature", signature, { rightIndent: Math.max(0, centred) }),
    date === undefined ? "" : paragraphXml("date", date),
  ].join("");
}

/** The whole report as the children of `w:body`: title, preamble, the six parts, signature and date if given. */
export function reportBody(form: Form, content: ReportContent): string {
  const tableOf = (part: number) =>
    tableIds.map((id) => form.tables[id]).find(({ section }) => section === part);
  const parts = form.sections.map(({ number, title }) => {
    const paragraphs = content.sections?.[number] ?? sectionOf(form, content, number);
    const table = tableOf(number);
    const before = tableOf(number - 1) && AIR;
    const after = table && paragraphs.length === 0 ? AIR : undefined;
    return [
      paragraphXml("heading1", numbered(number, title), { before, after }),
      ...paragraphs.map(contentXml),
      table ? tableXml(form.edition, table, { numbers: content.numbers }) : "",
    ].join("");
  });
  return [
    paragraphXml("title", brokenTitleOf(content)),
    ...(content.preamble ?? preambleOf(form, content)).map(contentXml),
    ...parts,
    closing(content),
  ].join("");
}
