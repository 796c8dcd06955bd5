import { PKG, children, parseXml, type XmlElement } from "../dom";
import { writeXml } from "../write";
import { relationshipsPartOf, relationshipTypes, resolveTarget } from "./relationships";

export interface IncomingPart {
  name: string;
  contentType: string;
  /** Root of an XML part; null for binary ones. */
  root: XmlElement | null;
  content: () => string | Uint8Array;
}

export interface IncomingRelationship {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

/** A flat OPC package that is to be inserted. */
export class IncomingPackage {
  private constructor(
    readonly parts: Map<string, IncomingPart>,
    readonly mainPart: string,
  ) {}

  /**
   * Reads `pkg:package`. Throws where Word refuses: not XML, no main part, a part that no relationship leads to, a
   * relationship to a part that is not there.
   */
  static read(xml: string): IncomingPackage {
    const root = parseXml(xml).documentElement;
    if (!root || root.namespaceURI !== PKG || root.localName !== "package") throw new Error("no pkg:package");
    const parts = new Map<string, IncomingPart>();
    for (const element of children(root)) {
      const part = readPart(element);
      parts.set(part.name, part);
    }
    const top = relationshipsOf(parts, "/");
    const main = top.find((rel) => lastSegment(rel.type) === lastSegment(relationshipTypes.officeDocument));
    if (!main) throw new Error("no relationship to a main part");
    const incoming = new IncomingPackage(parts, main.target);
    incoming.assertConnected();
    return incoming;
  }

  get main(): XmlElement {
    const root = this.parts.get(this.mainPart)?.root;
    if (!root) throw new Error("the main part is no XML");
    return root;
  }

  relationships(source: string = this.mainPart): IncomingRelationship[] {
    return relationshipsOf(this.parts, source);
  }

  /** Root of a part that the main part relates to, or null. */
  related(type: string): XmlElement | null {
    const found = this.relationships().find((rel) => lastSegment(rel.type) === lastSegment(type));
    return found ? (this.parts.get(found.target)?.root ?? null) : null;
  }

  private assertConnected(): void {
    const reached = new Set<string>();
    const visit = (source: string): void => {
      for (const rel of this.relationships(source)) {
        if (rel.external || reached.has(rel.target)) continue;
        if (!this.parts.has(rel.target)) throw new Error(`no part ${rel.target}`);
        reached.add(rel.target);
        visit(rel.target);
      }
    };
    visit("/");
    for (const name of this.parts.keys()) {
      if (!/\/_rels\//.test(name) && !reached.has(name)) throw new Error(`no relationship to ${name}`);
    }
  }
}

function lastSegment(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

function readPart(element: XmlElement): IncomingPart {
  const name = element.getAttributeNS(PKG, "name") ?? "";
  const contentType = element.getAttributeNS(PKG, "contentType") ?? "";
  const [data] = children(element);
  if (!data || name === "") throw new Error("a part without name or data");
  if (data.localName === "binaryData") {
    return { name, contentType, root: null, content: () => fromBase64(data.textContent ?? "") };
  }
  const root = children(data)[0];
  if (!root) throw new Error(`the part ${name} is empty`);
  return { name, contentType, root, content: () => writeXml(root) };
}

function relationshipsOf(parts: Map<string, IncomingPart>, source: string): IncomingRelationship[] {
  const root = parts.get(relationshipsPartOf(source))?.root;
  if (!root) return [];
  return children(root).map((element) => {
    const external = element.getAttribute("TargetMode") === "External";
    const target = element.getAttribute("Target") ?? "";
    return {
      id: element.getAttribute("Id") ?? "",
      type: element.getAttribute("Type") ?? "",
      target: external ? target : resolveTarget(source, target),
      external,
    };
  });
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text.replace(/\s+/g, ""));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
