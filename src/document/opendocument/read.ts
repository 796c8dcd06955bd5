import { latin1 } from "../encoding/single-byte";
import { TextBudget } from "../limits";
import { messageLog, type MessageLog } from "../messages";
import type { Zip } from "../package/zip";
import { UnreadableError } from "../refusal";
import { Beside } from "../wordprocessingml/beside";
import type { SourceDocument } from "../types";
import { assemble, draftParagraph } from "../unnumbered";
import { decodeXml } from "../xml/decode";
import { readOdfBlocks, type OdfWalk } from "./body";
import { Deletions } from "./deletions";
import { childNamed, elementsOf, type OdfElement } from "./element";
import { ListNumbers } from "./lists";
import { parseOdf } from "./parse";
import { readOdfStyles } from "./styles";

/**
 * An OpenDocument text (.odt): the text in `content.xml`, the styles that it uses in `styles.xml`.
 * @throws UnreadableError `encrypted`, `no-main-part`, and what is wrong with the archive or its text
 */
export function readOpenDocument(zip: Zip): SourceDocument {
  if (isEncrypted(zip)) throw new UnreadableError("encrypted");
  const log = messageLog();
  const content = partOf(zip, "content.xml");
  if (content?.name !== "office:document-content") throw new UnreadableError("no-main-part");
  return assembleText(content, childNamed(optionalPart(zip, "styles.xml", log), "office:styles"), log);
}

/**
 * The same as one XML text (.fodt).
 * @throws UnreadableError `not-a-report-file` for OpenDocument of another kind
 */
export function readFlatOpenDocument(xml: string): SourceDocument {
  const root = parseOdf(xml);
  if (root?.name !== "office:document") throw new UnreadableError("not-a-report-file");
  return assembleText(root, childNamed(root, "office:styles"), messageLog());
}

function assembleText(content: OdfElement, common: OdfElement | undefined, log: MessageLog): SourceDocument {
  const text = childNamed(childNamed(content, "office:body"), "office:text");
  if (!text) throw new UnreadableError("not-a-report-file");
  const styles = readOdfStyles([common, childNamed(content, "office:automatic-styles")]);
  const changes = childNamed(text, "text:tracked-changes");
  const walk: OdfWalk = {
    styles,
    lists: new ListNumbers(styles),
    deletions: new Deletions(changes),
    begun: "",
    budget: new TextBudget(),
    beside: new Beside(),
  };
  const blocks = readOdfBlocks(text, walk);
  // The end of the last paragraph may be deleted too.
  if (walk.begun !== "") blocks.push(draftParagraph(walk.begun));
  return assemble("odt", walk.beside.choose(blocks, log), log, elementsOf(changes).length > 0);
}

function partOf(zip: Zip, name: string): OdfElement | null {
  const bytes = zip.read(name);
  return bytes && parseOdf(decodeXml(bytes));
}

/** Styles beside the text: when they are broken, the text is still worth reading. */
function optionalPart(zip: Zip, name: string, log: MessageLog): OdfElement | undefined {
  try {
    return partOf(zip, name) ?? undefined;
  } catch (problem) {
    if (!(problem instanceof UnreadableError) || problem.code === "zip-truncated") throw problem;
    log.add("part-left-out", { part: name });
    return undefined;
  }
}

/** The manifest says how each part was encrypted (OpenDocument 1.3 part 2, 4.4). */
function isEncrypted(zip: Zip): boolean {
  let before = "";
  for (const piece of zip.read("META-INF/manifest.xml") ?? []) {
    const text = before + latin1(piece);
    if (/<(?:[\w.-]+:)?encryption-data[\s>]/.test(text)) return true;
    before = text.slice(-40);
  }
  return false;
}
