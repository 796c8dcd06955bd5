/** XML as text: the smallest writer that cannot produce broken markup. */

type Attributes = Record<string, string | number | undefined>;

/** Everything but Char of XML 1.0 §2.2: control characters, U+FFFE, U+FFFF and lone surrogates. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The text for XML content and attribute values: escaped, without characters that XML 1.0 cannot hold. */
export const escapeXml = (text: string): string =>
  text.replace(NOT_XML, "").replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** An element; `children` are XML already. Attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes = {}, ...children: string[]): string {
  const open = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  const inside = children.join("");
  return inside ? `<${name}${open}>${inside}</${name}>` : `<${name}${open}/>`;
}

/** An element whose only attribute is `w:val`, the usual shape in WordprocessingML. */
export const valued = (name: string, value: string | number): string => element(name, { "w:val": value });

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const namespaces = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  relationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  pkg: "http://schemas.microsoft.com/office/2006/xmlPackage",
} as const;
