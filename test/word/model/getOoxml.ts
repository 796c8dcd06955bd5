import {
  attrW,
  childW,
  children,
  contains,
  descendantsW,
  insertBefore,
  isW,
  makeW,
  ownerOf,
  remove,
  serializeXml,
  W,
  type XmlElement,
} from "../ooxml/dom";
import { flatOpc } from "../ooxml/flatOpcOut";
import { addMarkup, numberParagraphs } from "../ooxml/noise";
import { relationshipTypes } from "../ooxml/relationships";
import { cutAt } from "../ooxml/runs";
import { pieces } from "../ooxml/text";
import { RichApiError } from "../protocol/errors";
import type { WordModel } from "./core";
import { enclosing, partsOf, regionOf } from "./positions";
import type { Span } from "./span";

/** `body.getOoxml()`: the whole document as flat OPC. */
export function ooxmlOfBody(model: WordModel): string {
  if (model.behaviours.ooxmlRefused !== "never") throw refused();
  const main = model.pkg.tree(model.mainPart).documentElement as XmlElement;
  const copy = main.cloneNode(true) as XmlElement;
  const body = childW(copy, "body")!;
  const keepsHeaders = model.behaviours.ooxmlHeaders;
  if (!keepsHeaders) {
    for (const reference of descendantsW(copy, "headerReference", "footerReference")) remove(reference);
  }
  return pack(model, copy, body, model.paragraphs(model.body), keepsHeaders);
}

function refused(): RichApiError {
  return new RichApiError("GeneralException", "this document's OOXML cannot be had", "Body.getOoxml");
}

/** `getOoxml()` of a range, paragraph, table or control: its blocks, cut to what the span covers. */
export function ooxmlOfSpan(model: WordModel, span: Span): string {
  if (model.behaviours.ooxmlRefused === "always") throw refused();
  return ooxmlOfBlocks(model, regionOf(model, span).blocks, span);
}

/** `paragraph.getOoxml()`, which on some hosts gives the whole row for the last paragraph of a cell. */
export function ooxmlOfParagraph(model: WordModel, paragraph: XmlElement, span: Span): string {
  const [cell] = enclosing(paragraph, "tc");
  const isLast = cell && model.paragraphs(cell).at(-1) === paragraph;
  if (!isLast || model.behaviours.ooxmlOfLastCellParagraph === "paragraph") return ooxmlOfSpan(model, span);
  const [row] = enclosing(paragraph, "tr");
  const [table] = enclosing(paragraph, "tbl");
  const shell = table!.cloneNode(false) as XmlElement;
  for (const part of children(table!))
    if (isW(part, "tblPr", "tblGrid")) shell.appendChild(part.cloneNode(true));
  shell.appendChild(row!.cloneNode(true));
  return packBlocks(model, [shell], model.paragraphs(row!));
}

function ooxmlOfBlocks(model: WordModel, blocks: XmlElement[], span: Span): string {
  const parts = partsOf(model, span);
  const originals = blocks.flatMap((block) => model.paragraphs(block));
  const copies = blocks.map((block) => block.cloneNode(true) as XmlElement);
  for (const part of parts) {
    const at = blocks.findIndex((block) => contains(block, part.paragraph));
    const copy = copies[at];
    if (!copy || !isW(copy, "p")) continue;
    cutAt(copy, part.from);
    cutAt(copy, Math.min(part.to, part.length));
    let offset = 0;
    for (const piece of pieces(copy)) {
      if (offset < part.from || offset >= part.to) remove(piece.run);
      offset += piece.text.length;
    }
  }
  return packBlocks(model, copies, originals);
}

function packBlocks(model: WordModel, blocks: XmlElement[], originals: XmlElement[]): string {
  const main = model.pkg.tree(model.mainPart).documentElement as XmlElement;
  const root = main.cloneNode(false) as XmlElement;
  const body = makeW(ownerOf(main), "body", {}, ...blocks);
  root.appendChild(body);
  const section = descendantsW(main, "sectPr").at(-1);
  if (section) {
    const copy = section.cloneNode(true) as XmlElement;
    for (const child of children(copy)) if (isW(child, "headerReference", "footerReference")) remove(child);
    body.appendChild(copy);
  }
  return pack(model, root, body, originals, false);
}

function pack(
  model: WordModel,
  root: XmlElement,
  body: XmlElement,
  originals: XmlElement[],
  headers: boolean,
): string {
  const copies = descendantsW(body, "p").filter((paragraph) => !isInTextBox(paragraph));
  numberParagraphs(root, copies, originals, model.behaviours.ooxmlParagraphIds);
  if (model.behaviours.ooxmlTrailingParagraph) {
    const extra = makeW(ownerOf(root), "p");
    const section = children(body).at(-1);
    if (isW(section, "sectPr")) insertBefore(extra, section);
    else body.appendChild(extra);
    numberParagraphs(root, [extra], [], "new");
  }
  addMarkup(body);
  const commented = descendantsW(body, "commentReference").map((reference) => attrW(reference, "id"));
  const pkg = model.pkg;
  const excluded = new Set(
    [
      ...(headers ? [] : [relationshipTypes.header, relationshipTypes.footer]),
      relationshipTypes.customXml,
      ...(commented.length > 0 ? [] : [relationshipTypes.comments]),
    ].flatMap((type) =>
      pkg
        .relationships(model.mainPart)
        .ofType(type)
        .map((rel) => rel.target),
    ),
  );
  return flatOpc(pkg, {
    mainPart: model.mainPart,
    mainXml: serializeXml(root),
    includes: (name) => !excluded.has(name),
    noise: true,
  });
}

function isInTextBox(paragraph: XmlElement): boolean {
  for (let up = paragraph.parentNode; up; up = up.parentNode) {
    if (isW(up, "txbxContent")) return true;
    if (up.namespaceURI === W && up.localName === "body") return false;
  }
  return false;
}
