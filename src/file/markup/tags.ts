/** The tags of a part as they stand in its text, with their places: what is written is written between them, as text. */

/** A tag, or what may look like one and is none. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)(?:"[^"]*"|'[^']*'|[^>"'])*?(\/?)>/g;

export interface Tag {
  name: string;
  kind: "open" | "close" | "empty";
  from: number;
  to: number;
}

/**
 * The tags of a stretch of XML, in order; comments, CDATA and instructions are passed over.
 * @param xml well-formed
 */
export function* tagsIn(xml: string, from = 0, to = xml.length): Generator<Tag> {
  const markup = new RegExp(MARKUP);
  markup.lastIndex = from;
  for (let found = markup.exec(xml); found && found.index < to; found = markup.exec(xml)) {
    const [whole, closing, name, closed] = found;
    if (name === undefined) continue;
    const kind = closing ? "close" : closed ? "empty" : "open";
    yield { name, kind, from: found.index, to: found.index + whole.length };
  }
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What a reference stands for (XML 1.0 §4.1, §4.6); itself where it is none that a part may have. */
export function referenced(reference: string): string {
  const name = reference.slice(1, -1);
  if (!name.startsWith("#")) return ENTITIES[name] ?? reference;
  const code = name[1] === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}

/** The value of an attribute in the text of a tag; null without it. */
export function attributeIn(tag: string, name: string): string | null {
  for (const [, found, double, single] of tag.matchAll(/\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (found === name) return (double ?? single!).replace(/&[^;]+;/g, referenced);
  }
  return null;
}
