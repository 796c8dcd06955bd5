import { messageLog, type MessageLog } from "../messages";
import type { Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { Refusal } from "../refusal";
import type { SourceDocument } from "../types";
import { child, childrenNamed, isOn, type XmlElement } from "../xml/element";
import { readBlocks, type Walk } from "./body";
import { numberer } from "./numbering";
import { readNumbering } from "./numbering-definitions";
import { readStyles } from "./styles";

/**
 * The parts of a package → the document. Only the main part is needed; any other may be absent, as it is in
 * packages that Word hands to add-ins.
 * @throws Refusal `no-main-part`, `not-a-report-file`, and what reading the main part throws
 */
export function readDocument(parts: Parts, source: "docx" | "flat-opc"): SourceDocument {
  const main = relationshipsOf(parts, "").get("officeDocument");
  const parsed = main === undefined ? null : parts.read(main);
  if (main === undefined || !parsed) throw new Refusal("no-main-part");
  // A workbook or a presentation has a main part too.
  const body = child(parsed.root ?? undefined, "w:body");
  if (parsed.root?.name !== "w:document" || !body) throw new Refusal("not-a-report-file");

  const log = messageLog();
  const related = relationshipsOf(parts, main);
  const part = (type: string, rootName: string) => optionalPart(parts, related.get(type), rootName, log);
  const styles = readStyles(part("styles", "w:styles"));
  const definitions = readNumbering(part("numbering", "w:numbering"));
  const settings = part("settings", "w:settings");
  const comments = part("comments", "w:comments");

  const walk: Walk = { paragraphs: [], tables: [], numberer: numberer(definitions, styles), log };
  const blocks = readBlocks(body, { level: 0, hidden: false }, walk);
  return {
    source,
    blocks,
    paragraphs: walk.paragraphs,
    tables: walk.tables,
    traits: {
      trackRevisions: settings ? isOn(settings, "w:trackRevisions") : null,
      hasRevisions: parsed.hasRevisions,
      commentCount: childrenNamed(comments ?? undefined, "w:comment").length,
    },
    messages: log.messages,
  };
}

/** A part beside the text: when it is broken, the text is still worth reading. */
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
    if (!(problem instanceof Refusal)) throw problem;
    log.add("part-left-out", { part: name });
    return null;
  }
}
