/**
 * The names that a reader may meet. Everything foreign is left at the gate, so that the readers behind it know
 * one spelling of each name: Strict (ISO/IEC 29500-1) and Transitional (ISO/IEC 29500-4) namespaces become one.
 */

const namespaces: Record<string, string> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.microsoft.com/office/2006/xmlPackage": "pkg",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.microsoft.com/office/word/2015/wordml/symex": "w16se",
  "http://schemas.microsoft.com/office/word/2003/wordml": "w",
  "http://schemas.microsoft.com/office/word/2003/auxHint": "wx",
  "http://schemas.microsoft.com/aml/2001/core": "aml",
};

/** What Word 2003 XML called otherwise (WordprocessingML 2003, wordnet.xsd), for elements and attributes alike. */
const renamed: Record<string, string> = {
  docPr: "settings",
  hmerge: "hMerge",
  ilfo: "numId",
  ilst: "abstractNumId",
  list: "num",
  listDef: "abstractNum",
  listDefId: "abstractNumId",
  listPr: "numPr",
  lists: "numbering",
  listStyleLink: "numStyleLink",
  nfc: "numFmt",
  vmerge: "vMerge",
};
const WORD_2003 = "http://schemas.microsoft.com/office/word/2003/wordml";

/** `w:p` for a name of WordprocessingML of any age; "" for a namespace that we do not read. */
export function canonicalName(uri: string, local: string): string {
  const prefix = namespaces[uri];
  if (prefix === undefined) return "";
  const old = uri === WORD_2003 && Object.hasOwn(renamed, local) ? renamed[local] : undefined;
  return `${prefix}:${old ?? local}`;
}

/**
 * Whether Word itself understands a namespace that `mc:Choice` requires (ISO/IEC 29500-3, 7.6): its own
 * extensions of WordprocessingML and drawings.
 */
export const isUnderstood = (uri: string): boolean =>
  namespaces[uri] !== undefined ||
  uri.startsWith("http://schemas.microsoft.com/office/") ||
  uri.startsWith("http://schemas.openxmlformats.org/");

/** Kept as they are. */
export const kept: ReadonlySet<string> = new Set(
  (
    "pkg:package pkg:part pkg:xmlData rel:Relationships rel:Relationship " +
    "w:document w:wordDocument w:body w:p w:pPr w:pStyle w:numPr w:ilvl w:numId " +
    "w:r w:t w:tab w:ptab w:br w:cr w:noBreakHyphen w:sym w16se:symEx w:fldChar w:instrText w:fldSimple " +
    "w:rStyle w:tblStyle w:vanish w:specVanish w:docDefaults w:txbxContent " +
    "w:tblStylePr w:tblStyleRowBandSize w:tblStyleColBandSize w:tblLook w:cnfStyle " +
    "w:tbl w:tblPr w:tblCaption w:tr w:trPr w:gridBefore w:gridAfter w:tblHeader w:hidden " +
    "w:tc w:tcPr w:gridSpan w:vMerge w:hMerge w:cellDel w:altChunk w:subDoc " +
    "w:styles w:style w:basedOn " +
    "w:numbering w:abstractNum w:num w:abstractNumId w:lvlOverride w:startOverride w:lvl w:start w:numFmt " +
    "w:lvlText w:lvlRestart w:isLgl w:numStyleLink w:styleLink " +
    "w:settings w:trackRevisions w:comments w:comment"
  ).split(" "),
);

/** Kept as a sign that they are there, without their content: deleted text, comments. */
export const hollow: ReadonlySet<string> = new Set("w:del w:moveFrom w:comment".split(" "));

/** Kept with the text boxes inside, through whatever shapes and groups stand around them. */
export const drawings: ReadonlySet<string> = new Set("w:drawing w:pict w:object".split(" "));

/**
 * Wrappers that add nothing to the text: their children stand in their place. Properties of characters are few enough
 * to stand beside the text of a run, or beside the properties of a paragraph, whose mark they belong to.
 */
export const transparent: ReadonlySet<string> = new Set(
  (
    "w:sdt w:sdtContent w:smartTag w:customXml w:hyperlink w:ins w:moveTo w:dir w:bdo w:ruby w:rubyBase " +
    "w:rPr w:rPrDefault wx:sect wx:sub-section aml:content"
  ).split(" "),
);

/** Character data is kept of these. */
export const texts: ReadonlySet<string> = new Set("w:t w:instrText".split(" "));

/** Word 2003 wraps inserted and deleted text, comments and bookmarks in one and the same element. */
export const ANNOTATION = "aml:annotation";

/** Tracked changes (ECMA-376 17.13.5), wherever they stand. */
export const revisions: ReadonlySet<string> = new Set(
  (
    "w:ins w:del w:moveFrom w:moveTo w:cellIns w:cellDel w:cellMerge w:rPrChange w:pPrChange w:tblPrChange " +
    "w:tblGridChange w:tblPrExChange w:trPrChange w:tcPrChange w:sectPrChange w:numberingChange"
  ).split(" "),
);
