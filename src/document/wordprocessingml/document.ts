import { messageLog, tellLeftOut, type MessageLog } from "../messages";
import type { Parts } from "../package/parts";
import { mainPartOf, relatedParts, type RelatedParts } from "../package/relationships";
import { TextBudget } from "../limits";
import { UnreadableError } from "../refusal";
import type { SourceDocument } from "../types";
import { attribute, child, childrenNamed, isOn, type XmlElement } from "../xml/element";
import type { ParsedXml } from "../xml/parse";
import { readBlocks, type Walk } from "./body";
import { numberer } from "./numbering";
import { readNumbering } from "./numbering-definitions";
import { readStyles } from "./styles";
import { chooseBoxes, textOfBox, withBoxes, withoutBoxes } from "./text-boxes";

/** The roots of the parts that make a document; null for a part that is not there. */
interface Roots {
  body: XmlElement;
  styles: XmlElement | null;
  numbering: XmlElement | null;
  settings: XmlElement | null;
  comments: XmlElement | null;
}

/** A package of which everything was looked up that is needed to read it. */
export interface WordPackage {
  /** The parts that are embedded in the body as documents, by the ids under which it names them, in its order. */
  embedded: ReadonlyMap<string, string>;
  /** @param embedded what was read of them; the rest is told as left out */
  read(embedded?: ReadonlyMap<string, SourceDocument>): SourceDocument;
}

/**
 * The parts of a package → the document. Only the main part is needed; any other may be absent, as it is in
 * packages that Word hands to add-ins.
 * @throws UnreadableError `no-main-part`, `not-a-report-file`, and what reading the main part throws
 */
export function openWordPackage(parts: Parts, source: "docx" | "flat-opc"): WordPackage {
  const log = messageLog();
  const main = mainPartOf(parts, log);
  const parsed = main === undefined ? null : parts.read(main);
  if (main === undefined || !parsed) throw new UnreadableError("no-main-part");
  // A workbook or a presentation has a main part too.
  const body = child(parsed.root ?? undefined, "w:body");
  if (parsed.root?.name !== "w:document" || !body) throw new UnreadableError("not-a-report-file");

  const related = relatedParts(parts, main, log);
  const part = (type: string) => optionalPart(parts, related.named(type), `w:${type}`, log);
  const roots = {
    body,
    styles: part("styles"),
    numbering: part("numbering"),
    settings: part("settings"),
    comments: part("comments"),
  };
  return {
    embedded: embeddedIn(body, related),
    read: (embedded) => assemble(roots, source, parsed.hasRevisions, log, embedded),
  };
}

/** The same without what is embedded. */
export const readDocument = (parts: Parts, source: "docx" | "flat-opc"): SourceDocument =>
  openWordPackage(parts, source).read();

function embeddedIn(body: XmlElement, related: RelatedParts): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (element: XmlElement): void => {
    const id = element.name === "w:altChunk" ? attribute(element, "r:id") : null;
    const part = id === null ? undefined : related.byId(id);
    if (id !== null && part !== undefined) found.set(id, part);
    for (const one of element.children) visit(one);
  };
  visit(body);
  return found;
}

/** Word 2003 XML: everything in one element. @throws UnreadableError `not-a-report-file` */
export function readWord2003({ root, hasRevisions }: ParsedXml): SourceDocument {
  const part = (name: string) => child(root ?? undefined, `w:${name}`) ?? null;
  const body = part("body");
  if (!body) throw new UnreadableError("not-a-report-file");
  const roots = {
    body,
    styles: part("styles"),
    numbering: part("numbering"),
    settings: part("settings"),
    comments: null,
  };
  return assemble(roots, "doc", hasRevisions, messageLog());
}

function assemble(
  { body, styles, numbering, settings, comments }: Roots,
  source: SourceDocument["source"],
  hasRevisions: boolean,
  log: MessageLog,
  embedded: ReadonlyMap<string, SourceDocument> = new Map(),
): SourceDocument {
  const known = readStyles(styles);
  const walk: Walk = {
    paragraphs: [],
    tables: [],
    numberer: numberer(readNumbering(numbering, known), known),
    styles: known,
    embedded: new Map(embedded),
    boxes: [],
    hidden: [],
    boxesLeftOut: [],
    log,
  };
  const blocks = readBlocks(body, { level: 0, hidden: false }, walk);
  const { chosen, leftOut } = chooseBoxes(walk.boxes, blocks);
  const { paragraphs, tables } = withBoxes(walk, chosen);
  tellLeftOut(log, "text-boxes-left-out", [...walk.boxesLeftOut, ...leftOut.map(textOfBox)]);
  tellLeftOut(log, "hidden-text", walk.hidden);
  const budget = new TextBudget();
  for (const { text } of paragraphs) budget.add(text);
  return {
    source,
    grid: "true",
    blocks: withoutBoxes(blocks, leftOut),
    paragraphs,
    tables,
    traits: {
      trackRevisions: settings ? isOn(settings, "w:trackRevisions") : null,
      hasRevisions,
      commentCount: childrenNamed(comments ?? undefined, "w:comment").length,
    },
    messages: log.messages,
  };
}

/**
 * A part beside the text: when it is broken, the text is still worth reading.
 * @throws UnreadableError `zip-truncated`: what else came out of a damaged archive is not to be trusted either
 */
function optionalPart(
  parts: Parts,
  name: string | undefined,
  rootName: string,
  log: MessageLog,
): XmlElement | null {
  if (name === undefined) return null;
  try {
    const root = parts.read(name)?.root;
    return root?.name === rootName ? root : null;
  } catch (problem) {
    if (!(problem instanceof UnreadableError) || problem.code === "zip-truncated") throw problem;
    log.add("part-left-out", { part: name });
    return null;
  }
}
