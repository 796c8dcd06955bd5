/**
 * WordprocessingML in one line, for tests:
 *
 *   p{style}"text"                 → a paragraph with a run with a text
 *   tr(tc"a" tc{span=2,v=restart}) → a row with two cells, the second over two columns, beginning a merge
 *
 * `name{attributes}"text"(children)`. Names get the prefix `w:` where they have none, `{x}` is `w:val="x"`. A text
 * in p, r or tc is wrapped as far as needed; `span`, `v`, `h` of a tc become its `w:tcPr`, a `tc` without content
 * gets an empty paragraph.
 */
export function xml(notation: string): string {
  const reader = { text: notation, at: 0 };
  const result = siblings(reader);
  if (reader.at < notation.length) throw new Error(`Notation: unexpected ${notation.slice(reader.at)}`);
  return result;
}

interface Reader {
  text: string;
  at: number;
}

function take(reader: Reader, pattern: RegExp): string | null {
  const sticky = new RegExp(pattern.source, "y");
  sticky.lastIndex = reader.at;
  const match = sticky.exec(reader.text);
  if (!match) return null;
  reader.at = sticky.lastIndex;
  return match[1] ?? match[0];
}

function siblings(reader: Reader): string {
  let result = "";
  for (;;) {
    take(reader, /\s*/);
    const name = take(reader, /[\w:]+/);
    if (name === null) return result;
    result += element(name, reader);
  }
}

function element(name: string, reader: Reader): string {
  const attributes = parseAttributes(take(reader, /\{([^}]*)\}/));
  const text = take(reader, /"([^"]*)"/);
  let content = text === null ? "" : wrapped(name, text);
  if (take(reader, /\(/) !== null) {
    content += siblings(reader);
    if (take(reader, /\s*\)/) === null) throw new Error(`Notation: ${name} is not closed`);
  }
  if (name === "tc") content = cellProperties(attributes) + (content || "<w:p/>");
  if (name === "p" && attributes.has("val")) {
    content = `<w:pPr><w:pStyle w:val="${attributes.get("val")}"/></w:pPr>${content}`;
    attributes.delete("val");
  }
  const tag = qualified(name);
  const printed = [...attributes].map(([key, value]) => ` ${qualified(key)}="${escape(value)}"`).join("");
  return content ? `<${tag}${printed}>${content}</${tag}>` : `<${tag}${printed}/>`;
}

function parseAttributes(list: string | null): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const item of list ? list.split(",") : []) {
    const equals = item.indexOf("=");
    if (equals < 0) attributes.set("val", item);
    else attributes.set(item.slice(0, equals), item.slice(equals + 1));
  }
  return attributes;
}

function wrapped(name: string, text: string): string {
  const t = `<w:t xml:space="preserve">${escape(text)}</w:t>`;
  if (name === "r") return t;
  if (name === "tc") return `<w:p><w:r>${t}</w:r></w:p>`;
  return name === "p" ? `<w:r>${t}</w:r>` : escape(text);
}

function cellProperties(attributes: Map<string, string>): string {
  const marks: [string, string][] = [
    ["span", "gridSpan"],
    ["h", "hMerge"],
    ["v", "vMerge"],
  ];
  const properties = marks.flatMap(([key, tag]) => {
    const value = attributes.get(key);
    attributes.delete(key);
    if (value === undefined) return [];
    return value === "continue" ? `<w:${tag}/>` : `<w:${tag} w:val="${value}"/>`;
  });
  return properties.length ? `<w:tcPr>${properties.join("")}</w:tcPr>` : "";
}

/** `:name` stands for a name without any prefix. */
const qualified = (name: string): string => (name.includes(":") ? name.replace(/^:/, "") : `w:${name}`);

const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
