import { bomb } from "../bombs";
import { odt } from "../opendocument";
import { partsOf, TRANSITIONAL, zip } from "../packages";
import type { Hostile } from "./hostile";

/** XML that is costly to read, in packages: as much of it as the limits let pass, and more. */

const P = "<w:p/>";
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const p = (text: string, properties = ""): string => `<w:p>${properties}${run(text)}</w:p>`;
const root = (name: string, inside: string): string =>
  `<w:${name} xmlns:w="${TRANSITIONAL}">${inside}</w:${name}>`;

interface Made {
  body: string;
  styles?: string;
  numbering?: string;
  more?: Record<string, string | Uint8Array>;
}

function docx({ body, styles = "", numbering = "", more = {} }: Made): Uint8Array {
  const parts = partsOf({ body: "p", styles: "", numbering: "" });
  const main = "word/document22.xml";
  return zip({
    ...parts,
    [main]: parts[main]!.replace("<w:p/>", () => body),
    "word/styles7.xml": root("styles", styles),
    "word/numbering7.xml": root("numbering", numbering),
    ...more,
  });
}

const level = (text: string, format = "chineseCountingThousand", start = 1): string =>
  `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const item = p("甲", '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>');
const styled = (style: string): string => p("甲", `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`);
const chain = (count: number, more = ""): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<w:style w:type="paragraph" w:styleId="s${i}"><w:basedOn w:val="s${i - 1}"/>${i === 0 ? more : ""}</w:style>`,
  ).join("");
const cell = (properties: string, inside = P): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const restart = '<w:vMerge w:val="restart"/>';
const table = (rows: string): string => `<w:tbl>${rows}</w:tbl>`;
const row = (cells: string): string => `<w:tr>${cells}</w:tr>`;
const deletedMark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>";
const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>EQ \\o(</w:instrText></w:r>';
const box = (text: string): string =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const CHUNK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk";

function withChunks(chunks: (string | Uint8Array)[]): Uint8Array {
  const rels = "word/_rels/document22.xml.rels";
  const own = partsOf({ body: "p", styles: "", numbering: "" })[rels]!;
  const more = chunks.map((_, i) => `<Relationship Id="c${i}" Type="${CHUNK}" Target="/word/c${i}"/>`);
  return docx({
    body: chunks.map((_, i) => `<w:altChunk r:id="c${i}"/>`).join(""),
    more: {
      [rels]: own.replace("</Rel", () => `${more.join("")}</Rel`),
      ...Object.fromEntries(chunks.map((chunk, i) => [`word/c${i}`, chunk])),
    },
  });
}

const page = (text: string): string => `<html><body>${text}`;
const nested = (depth: number): Uint8Array =>
  withChunks(new Array(10).fill(depth === 0 ? page("<p>甲".repeat(9_000)) : nested(depth - 1)));

export const hostilePackages: Hostile = {
  "tables in tables": () =>
    docx({ body: `${"<w:tbl><w:tr><w:tc>".repeat(80)}${P}${"</w:tc></w:tr></w:tbl>".repeat(80)}` }),
  "controls without end": () => docx({ body: "<w:sdt><w:sdtContent>".repeat(100_000) }),
  "100,000 attributes": () =>
    docx({ body: `<w:p ${Array.from({ length: 100_000 }, (_, i) => `w:a${i}="1"`).join(" ")}/>` }),
  "an attribute of 20 MB": () => docx({ body: `<w:p w:rsidR="${"a".repeat(20_000_000)}"/>` }),
  "references to characters": () => docx({ body: p("&#x7532;".repeat(2_000_000)) }),
  "as many runs as there may be": () => docx({ body: `<w:p>${run("甲").repeat(100_000)}</w:p>`.repeat(1) }),
  "runs with properties": () =>
    docx({
      body: `<w:p>${"<w:r><w:rPr><w:rStyle w:val='s'/><w:vanish/></w:rPr><w:t>甲</w:t></w:r>".repeat(75_000)}</w:p>`,
    }),
  "a chain of 20,000 styles": () => docx({ body: styled("s19999").repeat(20_000), styles: chain(20_000) }),
  "a chain of styles that hide": () =>
    docx({ body: styled("s63").repeat(20_000), styles: chain(64, "<w:rPr><w:vanish/></w:rPr>") }),
  "a chain of table styles that hide by turns": () =>
    docx({
      body: table(
        "<w:tblPr><w:tblStyle w:val='s0'/><w:tblLook w:val='01E0'/></w:tblPr>" +
          row(cell("").repeat(900)).repeat(22),
      ),
      styles: Array.from(
        { length: 64 },
        (_, i) =>
          `<w:style w:type="table" w:styleId="s${i}"><w:basedOn w:val="s${i + 1}"/><w:tblStylePr w:type="band${(i % 2) + 1}Horz"><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>`,
      ).join(""),
    }),
  "styles in a circle": () =>
    docx({
      body: styled("a").repeat(20_000),
      styles:
        '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>',
    }),
  "a number of 20,000 places": () =>
    docx({ body: item.repeat(20_000), numbering: level("%1".repeat(20_000)) }),
  "Roman numbers from 2 billion": () =>
    docx({ body: item.repeat(20_000), numbering: level("%1", "upperRoman", 2_000_000_000) }),
  "letters from 2 billion": () =>
    docx({ body: item.repeat(20_000), numbering: level("%1", "lowerLetter", 2_000_000_000) }),
  "100,000 lists": () =>
    docx({
      body: item,
      numbering: Array.from(
        { length: 100_000 },
        (_, i) => `<w:num w:numId="${i}"><w:abstractNumId w:val="0"/></w:num>`,
      ).join(""),
    }),
  "wide cells": () => docx({ body: table(row(cell('<w:gridSpan w:val="1000"/>').repeat(20)).repeat(990)) }),
  "cells wider than anything": () =>
    docx({ body: table(row(cell('<w:gridSpan w:val="2147483647"/>').repeat(20)).repeat(990)) }),
  "cells without paragraphs": () => docx({ body: table(row("<w:tc/>".repeat(60)).repeat(6_000)) }),
  "rows without cells": () => docx({ body: table("<w:tr/>".repeat(390_000)) }),
  "merges that contradict": () =>
    docx({
      body: table(
        row(`<w:tc><w:tcPr>${restart}</w:tcPr></w:tc>`.repeat(60_000)) +
          row(`<w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr></w:tc>`.repeat(30_000)),
      ),
    }),
  "one tall merge in 6,000 rows": () =>
    docx({ body: table(row(cell(restart) + cell("")) + row(cell("<w:vMerge/>") + cell("")).repeat(6_000)) }),
  "20,000 tables": () => docx({ body: table(row(cell(""))).repeat(20_000) }),
  "20,000 marks that are deleted": () => docx({ body: p("甲".repeat(40), deletedMark).repeat(2_400) + P }),
  "20,000 short marks that are deleted": () => docx({ body: p("甲", deletedMark).repeat(19_999) + P }),
  "fields in fields": () => docx({ body: `<w:p>${field.repeat(60_000)}</w:p>` }),
  "signs drawn by long fields": () =>
    docx({
      body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>EQ ${"\\o(甲,".repeat(90_000)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    }),
  "20,000 text boxes": () => docx({ body: `<w:p>${box("一、甲").repeat(19_000)}</w:p>` }),
  "text boxes in many paragraphs": () => docx({ body: `<w:p>${box("联系")}</w:p>${p("甲")}`.repeat(6_000) }),
  "alternatives in alternatives": () =>
    docx({
      body: `<w:p>${"<mc:AlternateContent><mc:Choice Requires='wps'>".repeat(100)}${run("甲")}${"</mc:Choice></mc:AlternateContent>".repeat(100)}</w:p>`.repeat(
        1_000,
      ),
    }),
  "ten pages inside, each as long as a page may be": () =>
    withChunks(new Array<string>(10).fill(page("<p>甲".repeat(19_000)))),
  "documents in documents in documents": () => nested(2),
  "100,000 parts that are named": () =>
    docx({
      body: P,
      more: {
        "word/_rels/document22.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Array.from({ length: 100_000 }, (_, i) => `<Relationship Id="r${i}" Type="${CHUNK}" Target="/word/c${i}"/>`).join("")}</Relationships>`,
      },
    }),
  "a bomb in the body": () =>
    bomb("word/document.xml", {
      "_rels/.rels": partsOf({ body: "p" })["_rels/.rels"]!.replace("document22", "document"),
    }),
  "a bomb beside the body": () => {
    const parts = partsOf({ body: 'p"甲"', styles: "" });
    delete parts["word/styles7.xml"];
    return bomb("word/styles7.xml", parts);
  },
  "31 MB of empty paragraphs' properties": () =>
    docx({ body: `<w:p>${"<w:pPr><w:rPr/></w:pPr>".repeat(130_000)}</w:p>` }),
  "one paragraph of 100,000": () => docx({ body: p("政府信息公开2024年1件".repeat(7_100)) }),
  "20,000 paragraphs with numbers": () => docx({ body: p("政府信息公开2024年1件").repeat(20_000) }),
  "a million characters in sentences": () =>
    docx({ body: p("2024年，本机关收到申请12件，予以公开3件，比上年增长5%。".repeat(40)).repeat(740) }),
  "20,000 headings": () => docx({ body: p("一、总体情况").repeat(20_000) }),
  "20,000 titles": () => docx({ body: p("云溪县文化和旅游局2024年政府信息公开工作年度报告").repeat(20_000) }),
  "a table of the form 400 times": () =>
    docx({
      body: (
        p("二、主动公开政府信息情况") +
        table(
          ["信息内容", "规章", "行政规范性文件", "行政许可", "行政处罚", "行政强制"]
            .map((label) => row(cell("", p(label)) + cell("", p("1")).repeat(3)))
            .join(""),
        )
      ).repeat(700),
    }),
  "one row of 19,000 numbers": () =>
    docx({
      body: table(row(cell("", p("规章")) + cell("", p("1")).repeat(19_000)) + row(cell("", p("总计")))),
    }),
  "one column of 19,000 labels": () =>
    docx({ body: table(row(cell("", p("（一）予以公开")) + cell("", p("1"))).repeat(9_900)) }),
  "an .odt of repeated cells": () =>
    odt({
      body: '<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000000"><text:p>1</text:p></table:table-cell></table:table-row></table:table>',
    }),
  "an .odt of repeated empty cells": () =>
    odt({
      body:
        '<table:table><table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="1000"/></table:table-row></table:table>'.repeat(
          200,
        ) + "<text:p>甲</text:p>",
    }),
  "an .odt of spaces": () => odt({ body: '<text:p><text:s text:c="2147483647"/>甲</text:p>'.repeat(1_000) }),
  "an .odt of lists in lists": () =>
    odt({
      body: `${"<text:list><text:list-item>".repeat(120)}<text:p>甲</text:p>${"</text:list-item></text:list>".repeat(120)}`.repeat(
        800,
      ),
    }),
  "an .odt of spans": () =>
    odt({ body: `<text:p>${"<text:span>甲".repeat(200)}${"</text:span>".repeat(200)}</text:p>`.repeat(900) }),
  "an .odt of 100,000 styles": () =>
    odt({
      body: '<text:p text:style-name="s99999">甲</text:p>'.repeat(20_000),
      automatic: Array.from(
        { length: 100_000 },
        (_, i) =>
          `<style:style style:name="s${i}" style:family="paragraph" style:parent-style-name="s${i - 1}"/>`,
      ).join(""),
    }),
  "an .odt of deletions": () =>
    odt({
      body: `<text:tracked-changes>${Array.from({ length: 50_000 }, (_, i) => `<text:changed-region text:id="c${i}"><text:deletion/></text:changed-region>`).join("")}</text:tracked-changes><text:p>${Array.from({ length: 50_000 }, (_, i) => `<text:change-start text:change-id="c${i}"/>甲`).join("")}</text:p>`,
    }),
};
