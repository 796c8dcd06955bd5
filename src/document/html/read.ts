import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from "parse5";
import { assemble, draftParagraph, type RawBlock } from "../unnumbered";
import { MAX_ATTRIBUTES, MAX_HTML_DEPTH, MAX_HTML_LENGTH } from "../limits";
import { messageLog } from "../messages";
import { UnreadableError } from "../refusal";
import type { SourceDocument } from "../types";
import { compact } from "../../language/normalise";
import { readChildren } from "./blocks";
import { isElement, isText, type Parent } from "./elements";

/** A page as one text. @throws Refusal `too-large`, `too-complex` */
export function readHtmlText(html: string, log = messageLog()): SourceDocument {
  if (html.length > MAX_HTML_LENGTH) {
    throw new UnreadableError("too-large", { limit: `${MAX_HTML_LENGTH / 1024 / 1024} MB` });
  }
  if (hasCrowdedTag(html)) throw new UnreadableError("too-complex", { limit: MAX_ATTRIBUTES });
  const page = parse(html, { treeAdapter: shallow() });
  const blocks = readChildren(page);
  const notShown = titleOf(page)
    .split(/[_|｜]|\s[-–—]+\s|--+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "" && !stands(piece, blocks));
  return assemble("html", [...notShown.map(draftParagraph), ...blocks], log);
}

/**
 * A tag with more attributes than any has: the parser compares each with all before it. Counted are white space and
 * signs of equality outside of values, up to the next `>`.
 */
function hasCrowdedTag(html: string): boolean {
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    const close = html.indexOf(">", at);
    const end = close < 0 ? html.length : close;
    if (/[A-Za-z]/.test(html.charAt(at + 1)) && end - at > MAX_ATTRIBUTES) {
      // Pictures stand in values, broken into lines.
      const tag = html.slice(at, end).replace(/"[^"]*"|'[^']*'/g, "v");
      if ((tag.match(/\s+/g)?.length ?? 0) > MAX_ATTRIBUTES || tag.split("=").length > MAX_ATTRIBUTES)
        return true;
    }
    at = end;
  }
  return false;
}

/** A tree that refuses to grow deeper than any page does: the parser's time grows with the depth at every tag. */
function shallow(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush() {
      if (++depth > MAX_HTML_DEPTH) throw new UnreadableError("too-complex", { limit: MAX_HTML_DEPTH });
    },
    onItemPop() {
      depth--;
    },
  };
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

/** The page itself shows this piece of its title, in one line or in several. */
function stands(piece: string, blocks: RawBlock[]): boolean {
  const shown = blocks.map((block) => (block.kind === "paragraph" ? compact(block.text) : "")).join("");
  return shown.includes(compact(piece));
}
