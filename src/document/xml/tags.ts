import { Parser } from "saxen";
import { UnreadableError } from "../refusal";

export type Attributes = Readonly<Record<string, string>>;

/** Who hears the tags and texts of an XML text, in order. */
export interface TagListener {
  /**
   * @param name as it is spelt
   * @param attributes by their spelt names; read when they are asked for, and not behind the next tag
   * @param mayDeclare whether namespaces may be declared here: a tag of this name somewhere in the text does
   */
  open(name: string, attributes: () => Attributes, mayDeclare: boolean): void;
  /** Text with entities resolved, and what stands in CDATA. */
  text(text: string): void;
  /** @param name as it is spelt */
  close(name: string): void;
}

const NO_ATTRIBUTES: Attributes = Object.freeze({});

/**
 * Reads one XML text without DOCTYPE. Attributes of elements that nobody asks are not looked at: most of a report's markup
 * is properties that are left out, and a third of the whole reading would go there.
 * @throws UnreadableError `doctype`, `xml-broken` (tags that do not fit, cut off, an entity that nobody defined)
 */
export function readTags(text: string, listener: TagListener): void {
  const xml = withPlainNames(text);
  const declaring = declaringNames(xml);
  const parser = new Parser();
  let depth = 0;
  let hasRoot = false;
  parser.on("error", refuse);
  parser.on("warn", (warning) => {
    if (depth === 0) refuse(warning);
  });
  parser.on("attention", (text) => {
    throw new UnreadableError(/^<!DOCTYPE/i.test(text) ? "doctype" : "xml-broken");
  });
  // One function for all tags: most of them are never asked for their attributes.
  let raw: (() => Attributes | false) | null = null;
  const attributes = (): Attributes => resolved(raw!());
  parser.on("openTag", (name, ofTag) => {
    if (depth++ === 0 && hasRoot) refuse();
    hasRoot = true;
    raw = ofTag;
    listener.open(name, attributes, declaring.has(name));
  });
  parser.on("closeTag", (name) => {
    depth--;
    listener.close(name);
  });
  parser.on("text", (text) => tellText(text, listener));
  parser.on("cdata", (text) => {
    if (depth === 0) refuse();
    listener.text(newLines(text));
  });
  parser.parse(xml);
  if (!hasRoot) refuse();
}

function refuse(cause?: Error): never {
  if (cause instanceof UnreadableError) throw cause;
  throw new UnreadableError("xml-broken");
}

/** Names of the tags that declare a namespace somewhere, as they are spelt. */
function declaringNames(xml: string): ReadonlySet<string> {
  const names = new Set<string>();
  let tag = 0;
  for (let at = xml.indexOf("xmlns"); at >= 0; at = xml.indexOf("xmlns", at + 1)) {
    for (let next = tag; next >= 0 && next < at; next = xml.indexOf("<", next + 1)) tag = next;
    names.add(/[^\s/>]*/.exec(xml.slice(tag + 1, Math.min(at, tag + MAX_NAME)))![0]);
  }
  return names;
}

const MAX_NAME = 200;

/** Names of any letters, beside what looks like them and is text. */
const OTHER_NAMES = /<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\/?[\w.:-]*[\u0080-\uffff][^\s/>]*/g;

/** saxen knows names of plain letters alone; others are names of nothing that is read, but may stand around it. */
function withPlainNames(xml: string): string {
  if (!/<\/?[\w.:-]*[\u0080-\uffff]/.test(xml)) return xml;
  return xml.replace(OTHER_NAMES, (match) =>
    match.startsWith("<!")
      ? match
      : match.replace(/[\u0080-\uffff]/g, (letter) => `_${letter.charCodeAt(0).toString(16)}`),
  );
}

/** Attribute values as they are meant: entities resolved, every white space a space (XML 1.0, 3.3.3). */
function resolved(attributes: Attributes | false): Attributes {
  if (!attributes) return NO_ATTRIBUTES;
  let changed: Record<string, string> | null = null;
  for (const name in attributes) {
    const value = attributes[name]!;
    if (!/[&\t\n\r]/.test(value)) continue;
    changed ??= { ...attributes };
    changed[name] = withoutEntities(value.replace(/\r\n|[\t\n\r]/g, " "));
  }
  return changed ?? attributes;
}

/** Signs of a text that are told at once when entities stand in it: many of them cost a hundred times their length. */
const PIECE = 32_768;
/** No reference to a character is longer. */
const MAX_REFERENCE = 64;

function tellText(text: string, listener: TagListener): void {
  if (!text.includes("&")) return listener.text(newLines(text));
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = endOfPiece(text, start + PIECE);
    listener.text(withoutEntities(newLines(text.slice(start, end))));
  }
}

/** Where a piece may end that should end here: not within a reference, nor between the two signs of an end of line. */
function endOfPiece(text: string, end: number): number {
  if (end >= text.length) return text.length;
  const last = text.slice(end - MAX_REFERENCE, end);
  const reference = last.lastIndexOf("&");
  if (reference >= 0 && !last.includes(";", reference)) return end - MAX_REFERENCE + reference;
  return text[end - 1] === "\r" ? end - 1 : end;
}

/** One end of line for all (XML 1.0, 2.11). */
const newLines = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** @throws UnreadableError `xml-broken` for an entity that nobody defined, or a character that there is none of */
function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+))?(;?)/gi,
    (_, hex?: string, decimal?: string, name?: string, end?: string) => {
      const code = hex ? parseInt(hex, 16) : decimal ? parseInt(decimal, 10) : null;
      const found = code === null ? NAMED.get(name ?? "") : characterOf(code);
      return end === ";" && found !== undefined ? found : refuse();
    },
  );
}

/** The character of a code (XML 1.0, 2.2). */
function characterOf(code: number): string | undefined {
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0x10ffff);
  return isCharacter && code !== 0xfffe && code !== 0xffff ? String.fromCodePoint(code) : undefined;
}
