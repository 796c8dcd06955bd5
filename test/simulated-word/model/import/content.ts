import { adopt, childW, children, descendants, isW, remove, W14, type XmlElement } from "../../ooxml/dom";
import { IncomingPackage } from "../../ooxml/package/flat-opc-in";
import { RichApiError } from "../../protocol/errors";
import type { WordModel } from "../core";
import type { Content } from "../edit/insert-blocks";
import { importComments } from "./comments";
import { importNumbering } from "./numbering";
import { importRelated } from "./related";
import { importStyles } from "./styles";

/** Parts that Word on the web knows in a package that is inserted. */
const known =
  /\/_rels\/|\/media\/|\/(document|styles|numbering|comments|settings|webSettings|fontTable|theme\d*|footnotes|endnotes|header\d*|footer\d*|app|core)\.xml$/i;

/** Reads a flat OPC package and brings its content, styles, numbering and comments into the document. */
export function importContent(model: WordModel, xml: string): Content {
  const incoming = read(model, xml);
  const body = childW(incoming.main, "body");
  if (!body) throw malformed(model, "the main part has no body");
  const owner = model.pkg.tree(model.mainPart);
  const blocks = children(body)
    .filter((block) => !isW(block, "sectPr"))
    .map((block) => adopt(owner, block));
  if (blocks.length === 0) throw malformed(model, "nothing to insert");
  for (const block of blocks) dropForeignIds(block);
  importStyles(model, incoming, blocks);
  importNumbering(model, incoming, blocks);
  importComments(model, incoming, blocks);
  importRelated(model, incoming, blocks);
  return { blocks };
}

function read(model: WordModel, xml: string): IncomingPackage {
  const { insertLimit, insertUnknownParts } = model.behaviours;
  if (insertLimit > 0 && xml.length > insertLimit) throw malformed(model, "the package is too large");
  let incoming: IncomingPackage;
  try {
    incoming = IncomingPackage.read(xml);
  } catch (failure) {
    throw malformed(model, failure instanceof Error ? failure.message : String(failure));
  }
  if (insertUnknownParts === "refused") {
    const unknown = [...incoming.parts.keys()].find((name) => !known.test(name));
    if (unknown) throw malformed(model, `unknown part ${unknown}`);
  }
  return incoming;
}

/** The web has a code of its own for a package that it cannot read (office-js issue 3327). */
function malformed(model: WordModel, reason: string): RichApiError {
  return new RichApiError(model.profile.route === "web" ? "ooxmlIsMalformated" : "InvalidArgument", reason);
}

/** Paragraph and revision ids belong to the document that they were made in. */
function dropForeignIds(block: XmlElement): void {
  for (const element of [block, ...descendants(block)]) {
    element.removeAttributeNS(W14, "paraId");
    element.removeAttributeNS(W14, "textId");
    for (const attribute of Array.from(element.attributes)) {
      if (/^rsid/.test(attribute.localName ?? "")) element.removeAttributeNode(attribute);
    }
  }
  for (const element of [...descendants(block)]) {
    if (isW(element, "proofErr", "lastRenderedPageBreak")) remove(element);
  }
}
