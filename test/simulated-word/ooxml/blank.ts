import { OpcPackage } from "./package/package";
import { R, W } from "./dom";

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`;
const relationships = (...content: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content.join("")}</Relationships>`;
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const contentTypes =
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/>` +
  `<Override PartName="/word/settings.xml" ContentType="${wordType}.settings+xml"/></Types>`;

const styles =
  `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr>` +
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>` +
  `<w:sz w:val="21"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>` +
  `<w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:tblPr>` +
  `<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>` +
  `<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;

const section =
  `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>` +
  `<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>`;

/** A new A4 document around body content (block level WordprocessingML, `w:` bound). */
export function blankPackage(bodyXml = "<w:p/>", extraParts: Record<string, string> = {}): OpcPackage {
  return OpcPackage.of({
    "/[Content_Types].xml": contentTypes,
    "/_rels/.rels": relationships(relationship("rId1", "officeDocument", "word/document.xml")),
    "/word/document.xml": `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${bodyXml}${section}</w:body></w:document>`,
    "/word/_rels/document.xml.rels": relationships(
      relationship("rId1", "styles", "styles.xml"),
      relationship("rId2", "settings", "settings.xml"),
    ),
    "/word/styles.xml": styles,
    "/word/settings.xml": `<w:settings xmlns:w="${W}"><w:zoom w:percent="100"/></w:settings>`,
    ...extraParts,
  });
}
