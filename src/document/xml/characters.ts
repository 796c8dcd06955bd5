import { UnreadableError } from "../refusal";

/** Characters of an XML text as they are meant (XML 1.0, 2.2, 2.11, 3.3.3, 4.1). */

// eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** Whether a character stands in the text that XML has not. */
export const hasForbidden = (text: string): boolean => FORBIDDEN.test(text);

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function characterBy(code: number): string {
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  if (!isCharacter) throw new UnreadableError("xml-broken");
  return String.fromCodePoint(code);
}

/** References replaced; without a document type only five have names. */
function resolved(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d+);|#x([\da-fA-F]+);|(\w+);)?/g, (_, decimal, hexadecimal, name) => {
    if (decimal !== undefined) return characterBy(parseInt(decimal as string, 10));
    if (hexadecimal !== undefined) return characterBy(parseInt(hexadecimal as string, 16));
    const character = Object.hasOwn(named, String(name)) ? named[name as string] : undefined;
    if (character === undefined) throw new UnreadableError("xml-broken");
    return character;
  });
}

/** Character data between tags. @throws UnreadableError `xml-broken` */
export function charactersOf(raw: string): string {
  if (raw.includes("]]>")) throw new UnreadableError("xml-broken");
  return resolved(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);
}

/** The value of an attribute; white space that is typed is a space. @throws UnreadableError `xml-broken` */
export const valueOfAttribute = (raw: string): string =>
  resolved(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n?/g, "\n").replace(/[\t\n]/g, " ") : raw);
