import { messageLog, type MessageLog } from "../messages";
import type { Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { UnreadableError } from "../refusal";
import type { SourceDocument } from "../types";
import { child, childrenNamed, isOn, type XmlElement } from "../xml/element";
import type { ParsedXml } from "../xml/parse";
import { readBlocks, type Walk } from "./body";
import { numberer } from "./numbering";
import { readNumbering } from "./numbering-definitions";
import { readStyles } from "./styles";

/** The roots of the parts that make a document; null for a part that is not there. */
interface Roots {
  body: XmlElement;
  styles: XmlElement | null;
  numbering: XmlElement | null;
  settings: XmlElement | null;
  comments: XmlElement | null;
}

/**
 * The parts of a package → the document. Only the main part is needed; any other may be absent, as it is in
 * packages that Word hands to add-ins.
 * @throws UnreadableError `no-main-part`, `not-a-report-file`, and what reading the main part throws
 */
export function readDocument(parts: Parts, source: "docx" | "flat-opc"): SourceDocument {
  const main = relationshipsOf(parts, "").get("officeDocument");
  const parsed = main === undefined ? null : parts.read(main);
  if (main === undefined || !parsed) throw new UnreadableError("no-main-part");
  // A workbook or a presentation has a main part too.
  const body = child(parsed.root ?? undefined, "w:body");
  if (parsed.root?.name !== "w:document" || !body) throw new UnreadableError("not-a-report-file");

  const log = messageLog();
  const related = relationshipsOf(parts, main);
  const part = (type: string) => optionalPart(parts, related.get(type), `w:${type}`, log);
  const roots = {
    body,
    styles: part("styles"),
    numbering: part("numbering"),
    settings: part("settings"),
    comments: part("comments"),
  };
  return assemble(roots, source, parsed.hasRevisions, log);
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
): SourceDocument {
  const print = numberer(readNumbering(numbering), readStyles(styles));
  const walk: Walk = { paragraphs: [], tables: [], numberer: print, log };
  const blocks = readBlocks(body, { level: 0, hidden: false }, walk);
  return {
    source,
    blocks,
    paragraphs: walk.paragraphs,
    tables: walk.tables,
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
