import { attrW, children, contains, descendantsW, isW, type XmlElement } from "../ooxml/dom";
import { flatOpc } from "../ooxml/package/flat-opc-out";
import { Noise } from "../ooxml/noise";
import { relationshipTypes } from "../ooxml/package/relationships";
import { cutAt } from "../ooxml/runs";
import { pieces } from "../ooxml/text";
import { openTag, writeXml, type WriteHooks } from "../ooxml/write";
import { RichApiError } from "../protocol/errors";
import type { WordModel } from "./core";
import { enclosing, partsOf, regionOf, startOf } from "./text/positions";
import { Span } from "./text/span";

/** `body.getOoxml()`: the whole document as flat OPC. */
export function ooxmlOfBody(model: WordModel): string {
  if (model.behaviours.ooxmlRefused !== "never") throw refused();
  const { paragraph } = model.selection.start;
  if (model.trouble.xmlTakesCursor && !contains(model.body, paragraph)) {
    const first = startOf(model.paragraphs(model.body)[0]!);
    model.select(new Span(first, { ...first }));
  }
  const blocks = children(model.body).filter((child) => !isW(child, "sectPr"));
  return pack(model, blocks, { headers: model.behaviours.ooxmlHeaders });
}

function refused(): RichApiError {
  return new RichApiError("GeneralException", "this document's OOXML cannot be had", "Body.getOoxml");
}

/** `getOoxml()` of a range, paragraph, table or control: its blocks, cut to what the span covers. */
export function ooxmlOfSpan(model: WordModel, span: Span): string {
  if (model.behaviours.ooxmlRefused === "always") throw refused();
  const { blocks } = regionOf(model, span);
  const cut = new Map<XmlElement, XmlElement>();
  for (const part of partsOf(model, span)) {
    const isWhole = part.from === 0 && part.to >= part.length;
    if (!isWhole && blocks.includes(part.paragraph)) cut.set(part.paragraph, cutCopy(part));
  }
  return pack(model, blocks, { instead: (element) => cut.get(element) ?? element });
}

/** `paragraph.getOoxml()`, which on some hosts gives the whole row for the last paragraph of a cell. */
export function ooxmlOfParagraph(model: WordModel, paragraph: XmlElement, span: Span): string {
  const [cell] = enclosing(paragraph, "tc");
  const isLast = cell && model.paragraphs(cell).at(-1) === paragraph;
  if (!isLast || model.behaviours.ooxmlOfLastCellParagraph === "paragraph") return ooxmlOfSpan(model, span);
  const row = enclosing(paragraph, "tr")[0]!;
  const table = enclosing(paragraph, "tbl")[0]!;
  const isOtherRow = (element: XmlElement): boolean =>
    element !== row && isW(element, "tr") && enclosing(element, "tbl")[0] === table;
  return pack(model, [table], { instead: (element) => (isOtherRow(element) ? null : element) });
}

/** A paragraph with only the text between two offsets. */
function cutCopy(part: { paragraph: XmlElement; from: number; to: number; length: number }): XmlElement {
  const copy = part.paragraph.cloneNode(true) as XmlElement;
  cutAt(copy, part.from);
  cutAt(copy, Math.min(part.to, part.length));
  let offset = 0;
  for (const piece of pieces(copy)) {
    if (offset < part.from || offset >= part.to) piece.run.parentNode?.removeChild(piece.run);
    offset += piece.text.length;
  }
  return copy;
}

interface Packing {
  headers?: boolean;
  instead?: (element: XmlElement) => XmlElement | null;
}

/** The package around blocks of the main text, with everything that Word adds. */
function pack(model: WordModel, blocks: XmlElement[], options: Packing): string {
  const { pkg, mainPart } = model;
  const { headers = false, instead = (element: XmlElement) => element } = options;
  const noise = new Noise(model.behaviours.ooxmlParagraphIds);
  const isLeftOut = (element: XmlElement): boolean =>
    !headers && isW(element, "headerReference", "footerReference");
  const hooks: WriteHooks = {
    ...noise.hooks,
    instead: (element) => (isLeftOut(element) ? null : instead(element)),
  };
  const main = pkg.tree(mainPart).documentElement as XmlElement;
  const section = children(model.body).find((child) => isW(child, "sectPr"));
  const outside = children(main).filter((child) => child !== model.body && contains(main, child));
  const xml =
    noise.rootTag(main) +
    outside.map((child) => writeXml(child)).join("") +
    openTag(model.body) +
    blocks.map((block) => writeXml(block, hooks)).join("") +
    (model.behaviours.ooxmlTrailingParagraph ? noise.emptyParagraph() : "") +
    (section ? writeXml(section, { instead: hooks.instead! }) : "") +
    `</${model.body.nodeName}></${main.nodeName}>`;
  const excluded = excludedParts(model, blocks, headers);
  return flatOpc(pkg, { mainPart, mainXml: xml, includes: (name) => !excluded.has(name), noise: true });
}

/** Parts that stay at home: headers where nobody asked, comments that are not in the blocks, custom XML. */
function excludedParts(model: WordModel, blocks: XmlElement[], headers: boolean): Set<string> {
  const isCommented = blocks.some((block) =>
    descendantsW(block, "commentReference").some((reference) => attrW(reference, "id") !== null),
  );
  const types = [
    relationshipTypes.customXml,
    ...(headers ? [] : [relationshipTypes.header, relationshipTypes.footer]),
    ...(isCommented ? [] : [relationshipTypes.comments]),
  ];
  const relationships = model.pkg.relationships(model.mainPart);
  return new Set(types.flatMap((type) => relationships.ofType(type).map((rel) => rel.target)));
}
