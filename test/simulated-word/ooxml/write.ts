import { isElement, type XmlElement, type XmlNode } from "./dom";

/** Changes on the way out, so that nothing has to be copied first. */
export interface WriteHooks {
  /** Another element in its place, or null to leave it out. */
  instead?: (element: XmlElement) => XmlElement | null;
  /** Another value of an attribute. */
  value?: (element: XmlElement, name: string, value: string) => string;
  /** Attributes more, as text with a leading blank: ` w14:paraId="…"`. */
  attributes?: (element: XmlElement) => string;
  /** Markup before, after, at the beginning of an element's content. */
  before?: (element: XmlElement) => string;
  after?: (element: XmlElement) => string;
  first?: (element: XmlElement) => string;
}

type Scope = ReadonlyMap<string, string>;

const wellKnown: Scope = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);

/** A tree as XML text. Several times faster than the serializer of the DOM, which a document of a report makes felt. */
export function writeXml(node: XmlNode, hooks: WriteHooks = {}): string {
  const out: string[] = [];
  write(node, hooks, wellKnown, out);
  return out.join("");
}

/** Opening tag of an element with its attributes, and further ones. */
export function openTag(element: XmlElement, more = "", value?: WriteHooks["value"]): string {
  return `<${element.nodeName}${attributeText(element, wellKnown, value).text}${more}>`;
}

function write(node: XmlNode, hooks: WriteHooks, scope: Scope, out: string[]): void {
  if (isElement(node)) return writeElement(node, hooks, scope, out);
  const value = node.nodeValue ?? "";
  switch (node.nodeType) {
    case 3:
      out.push(escapeText(value));
      return;
    case 4:
      out.push(`<![CDATA[${value}]]>`);
      return;
    case 7:
      out.push(`<?${node.nodeName} ${value}?>`);
      return;
    case 8:
      out.push(`<!--${value}-->`);
      return;
    case 9:
      for (let child = node.firstChild; child; child = child.nextSibling) write(child, hooks, scope, out);
  }
}

function writeElement(given: XmlElement, hooks: WriteHooks, outer: Scope, out: string[]): void {
  const element = hooks.instead ? hooks.instead(given) : given;
  if (!element) return;
  if (hooks.before) out.push(hooks.before(given));
  const { text, scope } = attributeText(element, outer, hooks.value);
  const name = element.nodeName;
  const more = hooks.attributes?.(given) ?? "";
  const first = hooks.first?.(given) ?? "";
  out.push("<", name, text, more);
  if (!element.firstChild && first === "") out.push("/>");
  else {
    out.push(">", first);
    for (let child = element.firstChild; child; child = child.nextSibling) write(child, hooks, scope, out);
    out.push("</", name, ">");
  }
  if (hooks.after) out.push(hooks.after(given));
}

/** What an element says of itself; nearly all declare no prefix and need none, and nothing is built for these but the text. */
function attributeText(
  element: XmlElement,
  outer: Scope,
  valueOf: WriteHooks["value"],
): { text: string; scope: Scope } {
  let scope = outer;
  let text = "";
  const { attributes } = element;
  const count = attributes.length;
  for (let index = 0; index < count; index++) {
    const { name, value } = attributes.item(index)!;
    if (name === "xmlns") scope = bound(scope, "", value);
    else if (name.startsWith("xmlns:")) scope = bound(scope, name.slice(6), value);
    text += ` ${name}="${escapeAttribute(valueOf ? valueOf(element, name, value) : value)}"`;
  }
  // A node that came from another document may use a prefix that is not bound here.
  const lacking: [prefix: string, uri: string][] = [];
  lack(scope, element.prefix, element.namespaceURI, lacking);
  for (let index = 0; index < count; index++) {
    const { prefix, namespaceURI } = attributes.item(index)!;
    if (prefix && prefix !== "xmlns") lack(scope, prefix, namespaceURI, lacking);
  }
  for (const [prefix, uri] of lacking) {
    if (scope.get(prefix) === uri) continue;
    scope = bound(scope, prefix, uri);
    text += ` xmlns${prefix && `:${prefix}`}="${escapeAttribute(uri)}"`;
  }
  return { text, scope };
}

const bound = (scope: Scope, prefix: string, uri: string): Scope => new Map(scope).set(prefix, uri);

function lack(scope: Scope, prefix: string | null, uri: string | null, into: [string, string][]): void {
  if ((scope.get(prefix ?? "") ?? "") !== (uri ?? "")) into.push([prefix ?? "", uri ?? ""]);
}

function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") : text;
}

function escapeAttribute(text: string): string {
  if (!/[&<>"\t\n\r]/.test(text)) return text;
  return escapeText(text)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
