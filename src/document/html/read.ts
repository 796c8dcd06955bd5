import { assemble, draftParagraph } from "../unnumbered";
import { MAX_HTML_LENGTH } from "../limits";
import { messageLog } from "../messages";
import { UnreadableError } from "../refusal";
import type { SourceDocument } from "../types";
import { compact } from "../../language/normalise";
import { Beside } from "../wordprocessingml/beside";
import { readChildren } from "./blocks";
import { parsePage } from "./bounded-parser";
import { isElement, isText, type Parent } from "./elements";
import { hiddenElements } from "./style-sheet";

/** A title with the names of the site and its sections; nobody writes more. */
const LONGEST_TITLE = 500;

/** A page as one text. @throws UnreadableError `too-large`, `too-complex`, `too-much-text` */
export function readHtmlText(html: string, log = messageLog()): SourceDocument {
  if (html.length > MAX_HTML_LENGTH) {
    throw new UnreadableError("too-large", { limit: `${MAX_HTML_LENGTH / 1024 / 1024} MB` });
  }
  const page = parsePage(html);
  const beside = new Beside();
  const blocks = beside.choose(readChildren(page, beside, hiddenElements(page)), log);
  const shown = blocks.map((block) => (block.kind === "paragraph" ? compact(block.text) : "")).join("");
  const notShown = titleOf(page)
    .slice(0, LONGEST_TITLE)
    .split(/[_|｜]|\s[-–—]+\s|--+/)
    .map((piece) => piece.trim())
    // The page itself may show it, in one line or in several.
    .filter((piece) => piece !== "" && !shown.includes(compact(piece)));
  return assemble("html", [...notShown.map(draftParagraph), ...blocks], log);
}

/** `<title>`, which on some pages is the only place where the title of the report stands. */
function titleOf(parent: Parent): string {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    if (node.tagName === "title")
      return node.childNodes.map((text) => (isText(text) ? text.value : "")).join("");
    const found = node.tagName === "html" || node.tagName === "head" ? titleOf(node) : "";
    if (found !== "") return found;
  }
  return "";
}
