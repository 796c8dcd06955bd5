import { MAX_DEPTH, MAX_ELEMENTS } from "../limits";
import { UnreadableError } from "../refusal";
import { attribute, type XmlElement } from "./element";
import { ANNOTATION, drawings, hollow, isUnderstood, kept, revisions, texts, transparent } from "./names";
import { readTags, type Attributes } from "./tags";
import { Scope } from "./scope";

export interface ParsedXml {
  /** Null when the root is none of the names that we read. */
  root: XmlElement | null;
  /** A tracked change stands somewhere, formatting included. */
  hasRevisions: boolean;
}

/** Who sees everything in passing, what the gate leaves out included: a document is parsed once, whatever is wanted of it. */
export interface XmlWatcher {
  /**
   * @param name as we spell it (`w:p`), "" for a foreign element
   * @param value the value of an attribute of its own vocabulary, by its local name; null without it
   */
  open(name: string, value: (attribute: string) => string | null): void;
  text(text: string): void;
  close(): void;
}

interface OpenElement extends XmlElement {
  children: XmlElement[];
}

const NO_ATTRIBUTES: Attributes = Object.freeze({});

/** How an open tag is treated; the closing tag has to undo exactly that. */
type Frame = "element" | "transparent" | Alternatives | Alternative;

/** `mc:AlternateContent`, and what stands in it for want of better: signs that nobody but their font knows. */
interface Alternatives {
  taken: boolean;
  spare: XmlElement[];
}

/** The alternative that is being read, and how many siblings stand before what it gives. */
interface Alternative {
  of: Alternatives;
  siblings: number;
}

/**
 * The gate: XML text in, one tree of known names out. `mc:AlternateContent` is collapsed to the first choice
 * that Word understands, or the fallback (ISO/IEC 29500-3, 7.6); a choice in which nothing stands that we read is left
 * for the next one, so that no sign is lost. Of drawings the text boxes are kept.
 * @param xml the text of one part
 * @param watcher is told of every tag and text, in order
 * @throws UnreadableError `doctype`, `xml-broken` (not well-formed, or cut off), `too-complex`
 */
export function parseXml(xml: string, watcher?: XmlWatcher): ParsedXml {
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
  const open = (name: string, attributes: () => Attributes, scope: Scope): OpenElement => {
    if (++count > MAX_ELEMENTS) throw new UnreadableError("too-complex", { limit: MAX_ELEMENTS });
    const element = { name, attributes: ownAttributes(attributes(), name, scope), children: [], text: "" };
    current().children.push(element);
    return element;
  };

  const openTag = (spelt: string, attributes: () => Attributes, mayDeclare: boolean): void => {
    depth++;
    if (depth > MAX_DEPTH) throw new UnreadableError("too-complex", { limit: MAX_DEPTH });
    const around = scopes[scopes.length - 1]!;
    const scope = mayDeclare ? around.inside(attributes()) : around;
    scopes.push(scope);
    const annotated = scope.element(spelt);
    if (watcher) tellWatcher(watcher, annotated, attributes, scope);
    const change = annotated === ANNOTATION ? annotatedChange(attributes()) : null;
    const name = change === "Deletion" ? "w:del" : annotated;
    if (revisions.has(name) || change) hasRevisions = true;
    if (skippedFrom) return;
    const frame = frames[frames.length - 1];
    if (typeof frame === "object" && "taken" in frame) {
      if (frame.taken || !isTaken(name, attributes(), scope)) return skip();
      frames.push({ of: frame, siblings: current().children.length });
    } else if (name === "mc:AlternateContent") frames.push({ taken: false, spare: [] });
    else if (drawings.has(current().name)) {
      if (name === "w:txbxContent") {
        elements.push(open(name, attributes, scope));
        frames.push("element");
      } else if (name === "") frames.push("transparent");
      else skip();
    } else if (transparent.has(name) || change === "Insertion") frames.push("transparent");
    else if (hollow.has(name)) {
      open(name, attributes, scope);
      skip();
    } else if (kept.has(name) || drawings.has(name)) {
      elements.push(open(name, attributes, scope));
      frames.push("element");
    } else skip();
  };
  const closeTag = (): void => {
    scopes.pop();
    watcher?.close();
    if (skippedFrom) {
      if (skippedFrom === depth) skippedFrom = 0;
    } else close();
    depth--;
  };
  const close = () => {
    const frame = frames.pop();
    if (frame === "element") elements.pop();
    else if (typeof frame !== "object") return;
    else if (!("taken" in frame)) {
      const { children } = current();
      if (!children.slice(frame.siblings).every(isUnreadableSign)) frame.of.taken = true;
      else for (const sign of children.splice(frame.siblings)) frame.of.spare.push(sign);
    } else if (!frame.taken) for (const sign of frame.spare) current().children.push(sign);
  };
  const addText = (text: string) => {
    watcher?.text(text);
    if (!skippedFrom && texts.has(current().name)) current().text += ownCopy(text);
  };

  readTags(xml, { open: openTag, close: closeTag, text: addText });
  return { root: top.children[0] ?? null, hasRevisions };
}

/** Characters that are copied anyway when a text is cut out of another one. */
const COPIED = 12;

/** The text without the whole XML behind it, of which it is a view otherwise: a report would keep all of it in memory. */
const ownCopy = (text: string): string => (text.length > COPIED ? ` ${text}`.slice(1) : text);

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

/** A sign of a symbol font, by a code that only this font knows (Private Use Area), or by none at all. */
function isUnreadableSign(element: XmlElement): boolean {
  if (element.name !== "w16se:symEx") return false;
  const code = parseInt(attribute(element, "char") ?? "", 16);
  return !(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xf8ff);
}

/** On its own, so that nothing has to be kept of each tag where nobody watches. */
function tellWatcher(watcher: XmlWatcher, element: string, attributes: () => Attributes, scope: Scope): void {
  watcher.open(element, (wanted) => valueOf(attributes(), wanted, element, scope));
}

function valueOf(attributes: Attributes, wanted: string, element: string, scope: Scope): string | null {
  for (const spelt in attributes) {
    if (scope.attribute(spelt, element) === wanted) return attributes[spelt]!;
  }
  return null;
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
