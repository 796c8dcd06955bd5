import { MAX_DEPTH, MAX_ELEMENTS } from "../limits";
import { UnreadableError } from "../refusal";
import { readTags, type Attributes } from "../xml/tags";
import type { OdfElement, OdfNode } from "./element";
import {
  hollowElements,
  keptAttributes,
  keptElements,
  odfName,
  passedElements,
  passedVocabularies,
} from "./names";

interface OpenElement extends OdfElement {
  attributes: Record<string, string>;
  children: OdfNode[];
}

type Namespaces = ReadonlyMap<string, string>;

const isParagraph = (name: string): boolean => name === "text:p" || name === "text:h";

/**
 * The gate: XML text in, one tree of known names out. Text is kept within paragraphs only.
 * @param xml the text of one part
 * @returns the root, or null when it is none of OpenDocument
 * @throws UnreadableError `doctype`, `xml-broken` (not well-formed, or cut off), `too-complex`
 */
export function parseOdf(xml: string): OdfElement | null {
  const scopes: Namespaces[] = [new Map([["xml", "http://www.w3.org/XML/1998/namespace"]])];
  const top: OpenElement = { name: "", attributes: {}, children: [] };
  const elements: OpenElement[] = [top];
  /** For each open tag: whether an element was made for it. */
  const made: boolean[] = [];
  let count = 0;
  let paragraphs = 0;
  /** Depth of the element that is passed over, 0 when none is. */
  let passedFrom = 0;

  const openTag = (spelt: string, attributes: () => Attributes, mayDeclare: boolean): void => {
    const around = scopes.at(-1)!;
    const scope = mayDeclare ? inside(around, attributes()) : around;
    scopes.push(scope);
    if (scopes.length > MAX_DEPTH) throw new UnreadableError("too-complex", { limit: MAX_DEPTH });
    const name = resolve(scope, spelt);
    const isPassed = passedElements.has(name) || passedVocabularies.test(name);
    const isHollow = hollowElements.has(name);
    const isMade = !passedFrom && !isPassed && (isHollow || keptElements.has(name));
    made.push(isMade);
    if (isMade) {
      if (++count > MAX_ELEMENTS) throw new UnreadableError("too-complex", { limit: MAX_ELEMENTS });
      const element = { name, attributes: known(scope, attributes()), children: [] };
      elements.at(-1)!.children.push(element);
      elements.push(element);
      if (isParagraph(name)) paragraphs++;
    }
    if (!passedFrom && (isPassed || isHollow)) passedFrom = made.length;
  };
  const closeTag = (): void => {
    if (passedFrom === made.length) passedFrom = 0;
    scopes.pop();
    if (made.pop() && isParagraph(elements.pop()!.name)) paragraphs--;
  };
  const addText = (text: string) => {
    if (paragraphs > 0 && !passedFrom) elements.at(-1)!.children.push(text);
  };

  readTags(xml, { open: openTag, close: closeTag, text: addText });
  const [root] = top.children;
  return typeof root === "object" ? root : null;
}

function inside(outer: Namespaces, attributes: Attributes): Namespaces {
  let declared: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!/^xmlns(?::|$)/.test(name)) continue;
    declared ??= new Map(outer);
    declared.set(name.slice(6), attributes[name]!.trim());
  }
  return declared ?? outer;
}

/** @throws UnreadableError `xml-broken` for a prefix that is not declared */
function resolve(scope: Namespaces, spelt: string): string {
  const colon = spelt.indexOf(":");
  const prefix = spelt.slice(0, Math.max(0, colon));
  const uri = scope.get(prefix);
  if (uri === undefined && colon >= 0) throw new UnreadableError("xml-broken");
  return uri === undefined ? "" : odfName(uri, spelt.slice(colon + 1));
}

function known(scope: Namespaces, attributes: Attributes): Record<string, string> {
  const found: Record<string, string> = {};
  for (const spelt in attributes) {
    if (!spelt.includes(":") || spelt.startsWith("xmlns:")) continue;
    const name = resolve(scope, spelt);
    if (keptAttributes.has(name)) found[name] = attributes[spelt]!;
  }
  return found;
}
