import { PKG, R, RELATIONSHIPS } from "../dom";
import { noiseParts } from "../noise";
import type { OpcPackage } from "./package";

const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

interface FlatPart {
  name: string;
  contentType: string;
  content: string | Uint8Array;
}

interface FlatOptions {
  mainPart: string;
  /** Text of the main part, when it is not the package's own. */
  mainXml?: string;
  /** Parts of the main document that go along. */
  includes: (name: string) => boolean;
  /** Parts that Word adds (theme, fonts, properties). */
  noise: boolean;
}

/** A package as one XML text (`pkg:package`), the form that `getOoxml` gives. */
export function flatOpc(pkg: OpcPackage, options: FlatOptions): string {
  const { mainPart, includes } = options;
  const reachable = pkg.relationships(mainPart).all.filter((rel) => rel.external || includes(rel.target));
  const parts: FlatPart[] = [];
  const mainRelationships = reachable.map((rel) => relationship(rel.id, rel.type, rel.target, rel.external));
  const rootRelationships = [relationship("rId1", `${R}/officeDocument`, mainPart, false)];
  for (const rel of reachable) if (!rel.external) parts.push(...partAndBelow(pkg, rel.target, parts));
  if (options.noise) {
    noiseParts.forEach((noise, index) => {
      if (parts.some((part) => part.name === noise.name)) return;
      parts.push({ name: noise.name, contentType: noise.contentType, content: noise.xml });
      const list = noise.source === "main" ? mainRelationships : rootRelationships;
      list.push(relationship(`rIdN${index}`, `${R}/${noise.type}`, noise.name, false));
    });
  }
  const main = options.mainXml ?? pkg.spelling(mainPart);
  const all: FlatPart[] = [
    { name: "/_rels/.rels", contentType: relationshipsType, content: relationships(rootRelationships) },
    { name: mainPart, contentType: pkg.contentType(mainPart) ?? "", content: main },
    {
      name: relationshipsNameOf(mainPart),
      contentType: relationshipsType,
      content: relationships(mainRelationships),
    },
    ...parts,
  ];
  return (
    `<?xml version="1.0" standalone="yes"?>\r\n<?mso-application progid="Word.Document"?>\r\n` +
    `<pkg:package xmlns:pkg="${PKG}">${all.map(flatPart).join("")}</pkg:package>`
  );
}

function relationshipsNameOf(part: string): string {
  return part.replace(/\/([^/]+)$/, "/_rels/$1.rels");
}

function partAndBelow(pkg: OpcPackage, name: string, known: FlatPart[]): FlatPart[] {
  if (!pkg.has(name) || known.some((part) => part.name === name)) return [];
  const content = pkg.isXml(name) ? pkg.spelling(name) : pkg.data(name);
  const found: FlatPart[] = [{ name, contentType: pkg.contentType(name) ?? "", content }];
  const below = pkg.relationships(name).all;
  if (below.length > 0) {
    const list = below.map((rel) => relationship(rel.id, rel.type, rel.target, rel.external));
    found.push({
      name: relationshipsNameOf(name),
      contentType: relationshipsType,
      content: relationships(list),
    });
  }
  for (const rel of below)
    if (!rel.external) found.push(...partAndBelow(pkg, rel.target, [...known, ...found]));
  return found;
}

function relationship(id: string, type: string, target: string, external: boolean): string {
  const mode = external ? ` TargetMode="External"` : "";
  return `<Relationship Id="${id}" Type="${type}" Target="${escape(target)}"${mode}/>`;
}

function relationships(list: string[]): string {
  return `<Relationships xmlns="${RELATIONSHIPS}">${list.join("")}</Relationships>`;
}

function flatPart(part: FlatPart): string {
  const head = `<pkg:part pkg:name="${escape(part.name)}" pkg:contentType="${part.contentType}"`;
  if (typeof part.content === "string") {
    const xml = part.content.replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, "");
    return `${head}><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  }
  return `${head} pkg:compression="store"><pkg:binaryData>${base64(part.content)}</pkg:binaryData></pkg:part>`;
}

function base64(data: Uint8Array): string {
  let text = "";
  for (const byte of data) text += String.fromCharCode(byte);
  return btoa(text);
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
