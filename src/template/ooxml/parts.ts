import { page } from "../measures";
import { runProperties, typography } from "../typography";
import { stylesXml } from "./styles";
import { mainPart, part, type Part } from "../../ooxml/flat-opc";
import { element, escapeXml, namespaces, valued, XML_DECLARATION } from "../../ooxml/xml";

const CORE = "http://schemas.openxmlformats.org/package/2006";

const roots = { "xmlns:w": namespaces.w, "xmlns:r": namespaces.r };

/**
 * Page number of GB/T 9704—2012 §7.5: — 1 —, on odd pages at the right, on even pages at the left, one character
 * from the edge. `w:fldSimple`: ECMA-376-1 §17.16.19.
 */
function footerXml(align: "left" | "right"): string {
  const text = (value: string): string =>
    element(
      "w:r",
      {},
      runProperties(typography.footer),
      element("w:t", { "xml:space": "preserve" }, escapeXml(value)),
    );
  const properties = element(
    "w:pPr",
    {},
    valued("w:pStyle", typography.footer.id),
    element("w:ind", { [`w:${align}Chars`]: 100, [`w:${align}`]: typography.footer.points * 20 }),
    valued("w:jc", align),
  );
  const number = element("w:fldSimple", { "w:instr": " PAGE " }, text("1"));
  return (
    XML_DECLARATION + element("w:ftr", roots, element("w:p", {}, properties, text("— "), number, text(" —")))
  );
}

const settingsXml =
  XML_DECLARATION +
  element(
    "w:settings",
    { "xmlns:w": namespaces.w },
    element("w:evenAndOddHeaders"),
    valued("w:characterSpacingControl", "compressPunctuation"),
    element(
      "w:compat",
      {},
      // Word 2013 and later; without it Word opens the file in compatibility mode ([MS-DOCX] 2.6.1).
      element("w:compatSetting", {
        "w:name": "compatibilityMode",
        "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": 15,
      }),
    ),
    element("w:themeFontLang", { "w:val": "en-US", "w:eastAsia": "zh-CN" }),
  );

/** `w:sectPr` (§17.6.17). */
const section = element(
  "w:sectPr",
  {},
  element("w:footerReference", { "w:type": "default", "r:id": "rId3" }),
  element("w:footerReference", { "w:type": "even", "r:id": "rId4" }),
  element("w:pgSz", { "w:w": page.width, "w:h": page.height }),
  element("w:pgMar", {
    "w:top": page.top,
    "w:right": page.right,
    "w:bottom": page.bottom,
    "w:left": page.left,
    "w:header": page.footer,
    "w:footer": page.footer,
    "w:gutter": 0,
  }),
);

/** Title and language only: a report that is published names no author (ECMA-376-2 §11). */
const corePart = (title: string): Part => ({
  name: "/docProps/core.xml",
  contentType: "application/vnd.openxmlformats-package.core-properties+xml",
  relationship: `${CORE}/relationships/metadata/core-properties`,
  root: true,
  id: "rId2",
  xml:
    XML_DECLARATION +
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": `${CORE}/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      element("dc:title", {}, escapeXml(title)),
      element("dc:language", {}, "zh-CN"),
    ),
});

/** What Word needs of an insertion: markup and the styles it uses; no section, it belongs to the user's document. */
export const insertedParts = (body: string): Part[] => [
  mainPart(body),
  part("styles", "styles", "rId1", stylesXml(true)),
];

/** A file of its own, with page set-up and page numbers. */
export const fileParts = (body: string, title: string): Part[] => [
  mainPart(body + section),
  corePart(title),
  part("styles", "styles", "rId1", stylesXml(false)),
  part("settings", "settings", "rId2", settingsXml),
  { ...part("footer1", "footer", "rId3", footerXml("right")) },
  { ...part("footer2", "footer", "rId4", footerXml("left")) },
];
