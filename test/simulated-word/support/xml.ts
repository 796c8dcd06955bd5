/** One-line notation for test documents: body content as WordprocessingML. */

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A run. */
export const r = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

/** A paragraph of one run; empty without text. */
export const p = (text = "", properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text && r(text)}</w:p>`;

/** A cell: its text, and properties behind the width (`gridSpan`, `vMerge`, `shd`). */
export const tc = (text: string, properties = ""): string =>
  `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/>${properties}</w:tcPr>${p(text)}</w:tc>`;

/** A table from rows of cells. */
export const tbl = (...rows: string[][]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>` +
  rows[0]!.map(() => `<w:gridCol w:w="1000"/>`).join("") +
  `</w:tblGrid>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;

export const restart = `<w:vMerge w:val="restart"/>`;
export const goesOn = `<w:vMerge/>`;

/** Three rows; the first column is merged over the last two. */
export const mergedTable = tbl(
  [tc("项目"), tc("数量")],
  [tc("结果", restart), tc("1")],
  [tc("", goesOn), tc("2")],
);
export const plainTable = tbl([tc("甲"), tc("乙")], [tc("丙"), tc("丁")]);

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const office = "application/vnd.openxmlformats-officedocument.wordprocessingml";

interface FlatParts {
  styles?: string;
  numbering?: string;
  /** More parts by name, with a relationship each. */
  more?: Record<string, string>;
}

/** A flat OPC package around body content, as an add-in inserts it. */
export function flat(bodyXml: string, parts: FlatParts = {}): string {
  const related: [name: string, type: string, xml: string][] = [];
  if (parts.styles) related.push(["styles", "styles", `<w:styles xmlns:w="${W}">${parts.styles}</w:styles>`]);
  if (parts.numbering) {
    related.push(["numbering", "numbering", `<w:numbering xmlns:w="${W}">${parts.numbering}</w:numbering>`]);
  }
  for (const [name, xml] of Object.entries(parts.more ?? {})) related.push([name, name, xml]);
  const part = (name: string, type: string, xml: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const relationships = (list: string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
  const rels = "application/vnd.openxmlformats-package.relationships+xml";
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`;
  return (
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">` +
    part("/_rels/.rels", rels, relationships([link("rId1", "officeDocument", "word/document.xml")])) +
    part(
      "/word/_rels/document.xml.rels",
      rels,
      relationships(related.map(([name, type], index) => link(`rId${index + 1}`, type, `${name}.xml`))),
    ) +
    part(
      "/word/document.xml",
      `${office}.document.main+xml`,
      `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${bodyXml}</w:body></w:document>`,
    ) +
    related.map(([name, type, xml]) => part(`/word/${name}.xml`, `${office}.${type}+xml`, xml)).join("") +
    `</pkg:package>`
  );
}
