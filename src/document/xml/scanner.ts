/* eslint-disable no-misleading-character-class -- these are ranges of XML; a mark that joins may stand in a name */
import { UnreadableError } from "../refusal";
import { charactersOf, hasForbidden, valueOfAttribute } from "./characters";

/**
 * Well-formed XML 1.0 without a document type, token by token: all that office documents may be. Whether a prefix is declared is for
 * the gates to say. A document spells some hundred different tags ten thousand times, so a tag is taken apart once for each spelling.
 */

/** A start tag, or one that is closed at once; the same object whenever it is spelt the same. */
export interface Tag {
  name: string;
  /** By names as they are spelt, in their order. Without a prototype: whatever they are called. */
  attributes: Readonly<Record<string, string>>;
  isEmpty: boolean;
  /** Whether it declares a namespace. */
  declares: boolean;
}

/** Who hears what stands in a text, in order. */
export interface XmlListener {
  open(tag: Tag): void;
  close(): void;
  text(text: string): void;
}

/** Spellings that are kept: enough for any document that was not made to fill the memory. */
const KEPT = 4000;
/** Longer ones do not come again. */
const LONGEST_KEPT = 300;

const START =
  ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
/** XML 1.0, 2.3. */
const NAME = `[${START}][${START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*`;
const S = "[ \\t\\r\\n]";
const ELEMENT = new RegExp(NAME, "uy");
const ATTRIBUTE = new RegExp(`${S}+(${NAME})${S}*=${S}*(?:"([^<"]*)"|'([^<']*)')`, "uy");
const END_OF_TAG = new RegExp(`${S}*(/?)>`, "y");
const INSTRUCTION = new RegExp(`^(${NAME})(?:${S}[^]*)?$`, "u");
const DECLARATION = new RegExp(
  `^xml${S}+version${S}*=${S}*(["'])1\\.\\d+\\1(?:${S}+encoding${S}*=${S}*(["'])[A-Za-z][\\w.-]*\\2)?(?:${S}+standalone${S}*=${S}*(["'])(?:yes|no)\\3)?${S}*$`,
);
const BLANK = /^[ \t\r\n]*$/;

const broken = (): UnreadableError => new UnreadableError("xml-broken");

/** Where a tag ends that begins at a place; -1 where that has not come yet. A `>` may stand in a value. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === ">") return at;
    if (character !== '"' && character !== "'") continue;
    at = text.indexOf(character, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** Takes a tag apart that stands whole between two places, `<` and `>` included. */
function tagAt(text: string, start: number, end: number): Tag {
  ELEMENT.lastIndex = start + 1;
  const name = ELEMENT.exec(text)?.[0];
  if (name === undefined) throw broken();
  const attributes = Object.create(null) as Record<string, string>;
  let declares = false;
  let at = ELEMENT.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(text);
    if (!found) break;
    const spelt = found[1]!;
    if (spelt in attributes) throw broken();
    attributes[spelt] = valueOfAttribute(found[2] ?? found[3]!);
    declares ||= spelt.startsWith("xmlns");
    at = ATTRIBUTE.lastIndex;
  }
  END_OF_TAG.lastIndex = at;
  const closed = END_OF_TAG.exec(text);
  if (!closed || END_OF_TAG.lastIndex !== end + 1) throw broken();
  return { name, attributes, isEmpty: closed[1] === "/", declares };
}

class Scanner {
  private readonly tags = new Map<string, Tag>();
  private readonly open: string[] = [];
  private pieces: string[] = [];
  private waiting = 0;
  private enough = 0;
  private isAtStart = true;
  private hasRoot = false;

  constructor(private readonly listener: XmlListener) {}

  /** Takes the next piece; what is cut off waits until as much again has come, so that nothing is looked at often. */
  write(piece: string): void {
    if (hasForbidden(piece)) throw broken();
    this.pieces.push(piece);
    this.waiting += piece.length;
    if (this.waiting > 0 && this.waiting >= this.enough) this.scan(false);
  }

  close(): void {
    this.scan(true);
    if (!this.hasRoot || this.open.length > 0) throw broken();
  }

  private scan(isLast: boolean): void {
    let text = this.pieces.join("");
    let at = 0;
    if (this.isAtStart && text !== "") {
      text = text.replace(/^\ufeff/, "");
      at = this.declaration(text, isLast);
    }
    if (!this.isAtStart) at = this.tokens(text, at, isLast);
    if (isLast && at < text.length) throw broken();
    const rest = text.slice(at);
    this.pieces = rest === "" ? [] : [rest];
    this.waiting = rest.length;
    this.enough = 2 * rest.length;
  }

  /** The XML declaration stands at the very beginning or nowhere. */
  private declaration(text: string, isLast: boolean): number {
    const mayBegin = "<?xml".startsWith(text.slice(0, 5));
    if (mayBegin && text.length < 6 && !isLast) return 0;
    if (!/^<\?xml[ \t\r\n]/.test(text)) {
      this.isAtStart = false;
      return 0;
    }
    const end = text.indexOf("?>");
    if (end < 0) {
      if (isLast) throw broken();
      return 0;
    }
    if (!DECLARATION.test(text.slice(2, end))) throw broken();
    this.isAtStart = false;
    return end + 2;
  }

  /** Reads as far as tokens are whole, and gives the place behind them. */
  private tokens(text: string, from: number, isLast: boolean): number {
    let at = from;
    while (at < text.length) {
      if (text.charCodeAt(at) !== 0x3c) {
        let next = text.indexOf("<", at);
        if (next < 0) {
          if (!isLast) return at;
          next = text.length;
        }
        this.characters(text.slice(at, next));
        at = next;
        continue;
      }
      const second = text.charCodeAt(at + 1);
      const next =
        second === 0x2f
          ? this.endTag(text, at)
          : second === 0x21
            ? this.marked(text, at)
            : second === 0x3f
              ? this.instruction(text, at)
              : this.startTag(text, at);
      if (next < 0) return at;
      at = next;
    }
    return at;
  }

  private characters(raw: string): void {
    if (this.open.length > 0) this.listener.text(charactersOf(raw));
    else if (!BLANK.test(raw)) throw broken();
  }

  private startTag(text: string, at: number): number {
    const first = text.indexOf(">", at);
    if (first < 0) return -1;
    const spelling = text.slice(at + 1, first);
    const kept = this.tags.get(spelling);
    if (kept) {
      this.begin(kept);
      return first + 1;
    }
    const end = endOfTag(text, at);
    if (end < 0) return -1;
    const tag = tagAt(text, at, end);
    if (end === first && spelling.length <= LONGEST_KEPT) {
      if (this.tags.size >= KEPT) this.tags.clear();
      this.tags.set(spelling, tag);
    }
    this.begin(tag);
    return end + 1;
  }

  private begin(tag: Tag): void {
    if (this.open.length === 0) {
      if (this.hasRoot) throw broken();
      this.hasRoot = true;
    }
    this.listener.open(tag);
    if (tag.isEmpty) this.listener.close();
    else this.open.push(tag.name);
  }

  private endTag(text: string, at: number): number {
    const end = text.indexOf(">", at);
    if (end < 0) return -1;
    const name = this.open.pop();
    if (name === undefined || !text.startsWith(name, at + 2)) throw broken();
    const behind = at + 2 + name.length;
    if (behind !== end && !BLANK.test(text.slice(behind, end))) throw broken();
    this.listener.close();
    return end + 1;
  }

  /** Comments, character data, and the document type, which no office document has. */
  private marked(text: string, at: number): number {
    if (text.startsWith("<!--", at)) {
      const end = text.indexOf("--", at + 4);
      if (end < 0 || end + 2 >= text.length) return -1;
      if (text[end + 2] !== ">") throw broken();
      return end + 3;
    }
    if (text.startsWith("<![CDATA[", at)) {
      if (this.open.length === 0) throw broken();
      const end = text.indexOf("]]>", at + 9);
      if (end < 0) return -1;
      this.listener.text(text.slice(at + 9, end).replace(/\r\n?/g, "\n"));
      return end + 3;
    }
    if (text.startsWith("<!DOCTYPE", at)) {
      if (this.hasRoot) throw broken();
      throw new UnreadableError("doctype");
    }
    const begun = text.slice(at, at + 9);
    if (["<!--", "<![CDATA[", "<!DOCTYPE"].some((mark) => mark.startsWith(begun))) return -1;
    throw broken();
  }

  private instruction(text: string, at: number): number {
    const end = text.indexOf("?>", at + 2);
    if (end < 0) return -1;
    const target = INSTRUCTION.exec(text.slice(at + 2, end))?.[1];
    if (target === undefined || target.toLowerCase() === "xml") throw broken();
    return end + 2;
  }
}

/**
 * Reads XML and tells what stands in it.
 * @param chunks the text, cut anywhere
 * @throws UnreadableError `doctype`; `xml-broken` for what is not well-formed, or cut off
 */
export function scanXml(chunks: Iterable<string>, listener: XmlListener): void {
  const scanner = new Scanner(listener);
  for (const chunk of chunks) scanner.write(chunk);
  scanner.close();
}
