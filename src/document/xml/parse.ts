import { SaxesParser } from "saxes";
import { MAX_DEPTH, MAX_ELEMENTS } from "../limits";
import { UnreadableError } from "../refusal";
import type { XmlElement } from "./element";
import { ANNOTATION, hollow, isUnderstood, kept, revisions, transparent } from "./names";
import { Scope } from "./scope";

export interface ParsedXml {
  /** Null when the root is none of the names that we read. */
  root: XmlElement | null;
  /** A tracked change stands somewhere, formatting included. */
  hasRevisions: boolean;
}

interface OpenElement extends XmlElement {
  children: XmlElement[];
}

type Attributes = Readonly<Record<string, string>>;

const NO_ATTRIBUTES: Attributes = Object.freeze({});

/** How an open tag is treated; the closing tag has to undo exactly that. */
type Frame = "element" | "transparent" | "alternatives" | "alternative taken";

/**
 * The gate: XML text in, one tree of known names out. `mc:AlternateContent` is collapsed to the first choice
 * that Word understands, or the fallback (ISO/IEC 29500-3, 7.6).
 * @param chunks the text of one part, cut anywhere
 * @throws UnreadableError `doctype`, `xml-broken` (not well-formed, or cut off), `too-complex`
 */
export function parseXml(chunks: Iterable<string>): ParsedXml {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const scopes: Scope[] = [Scope.outermost()];
  const top: OpenElement = { name: "", attributes: NO_ATTRIBUTES, children: [], text: "" };
  const elements: OpenElement[] = [top];
  const frames: Frame[] = [];
  let depth = 0;
  let count = 0;
  let skippedFrom = 0;
  let hasRevisions = false;

  const current = () => elements[elements.length - 1]!;
  const skip = () => {
    skippedFrom = depth;
  };

  parser.on("error", () => {
    throw new UnreadableError("xml-broken");
  });
  parser.on("doctype", () => {
    throw new UnreadableError("doctype");
  });
  parser.on("opentag", (tag) => {
    depth++;
    if (depth > MAX_DEPTH) throw new UnreadableError("too-complex", { limit: MAX_DEPTH });
    const attributes: Attributes = tag.attributes;
    const scope = scopes[scopes.length - 1]!.inside(attributes);
    scopes.push(scope);
    const name = scope.element(tag.name);
    const change = name === ANNOTATION ? annotatedChange(attributes) : null;
    if (revisions.has(name) || change) hasRevisions = true;
    if (skippedFrom) return;
    if (frames[frames.length - 1] === "alternatives") {
      if (!isTaken(name, attributes, scope)) return skip();
      frames[frames.length - 1] = "alternative taken";
      frames.push("transparent");
    } else if (frames[frames.length - 1] === "alternative taken") skip();
    else if (name === "mc:AlternateContent") frames.push("alternatives");
    else if (transparent.has(name) || change === "Insertion") frames.push("transparent");
    else if (kept.has(name) || hollow.has(name)) {
      if (++count > MAX_ELEMENTS) throw new UnreadableError("too-complex", { limit: MAX_ELEMENTS });
      const element = { name, attributes: ownAttributes(attributes, name, scope), children: [], text: "" };
      current().children.push(element);
      if (hollow.has(name)) return skip();
      frames.push("element");
      elements.push(element);
    } else skip();
  });
  parser.on("closetag", () => {
    scopes.pop();
    if (skippedFrom) {
      if (skippedFrom === depth) skippedFrom = 0;
    } else if (frames.pop() === "element") elements.pop();
    depth--;
  });
  const addText = (text: string) => {
    if (!skippedFrom && current().name === "w:t") current().text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);

  for (const chunk of chunks) parser.write(chunk);
  parser.close();
  return { root: top.children[0] ?? null, hasRevisions };
}

/** What an `aml:annotation` of Word 2003 says of the text inside; null for comments, bookmarks and the like. */
function annotatedChange(attributes: Attributes): string | null {
  const type = Object.entries(attributes).find(([name]) => name.endsWith(":type"))?.[1];
  return /^Word\.(Insertion|Deletion|Formatting|Numbering)$/.exec(type ?? "")?.[1] ?? null;
}

function isTaken(name: string, attributes: Attributes, scope: Scope): boolean {
  if (name === "mc:Fallback") return true;
  if (name !== "mc:Choice") return false;
  const required = (attributes["Requires"] ?? "").split(/\s+/).filter(Boolean);
  return required.every((prefix) => isUnderstood(scope.namespace(prefix) ?? ""));
}

function ownAttributes(attributes: Attributes, element: string, scope: Scope): Attributes {
  let own: Record<string, string> | null = null;
  for (const spelt in attributes) {
    const name = scope.attribute(spelt, element);
    if (name === null) continue;
    own ??= Object.create(null) as Record<string, string>;
    own[name] = attributes[spelt]!;
  }
  return own ?? NO_ATTRIBUTES;
}
