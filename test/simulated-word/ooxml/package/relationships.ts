import { RELATIONSHIPS, children, remove, type XmlElement } from "../dom";
import type { OpcPackage } from "./package";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Relationship types that the simulated Word follows or makes. */
export const relationshipTypes = {
  officeDocument: `${OFFICE}/officeDocument`,
  styles: `${OFFICE}/styles`,
  numbering: `${OFFICE}/numbering`,
  settings: `${OFFICE}/settings`,
  comments: `${OFFICE}/comments`,
  commentsExtended: "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
  header: `${OFFICE}/header`,
  footer: `${OFFICE}/footer`,
  customXml: `${OFFICE}/customXml`,
  customXmlProperties: `${OFFICE}/customXmlProps`,
  extendedProperties: `${OFFICE}/extended-properties`,
  customProperties: `${OFFICE}/custom-properties`,
  taskPanes: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
  webExtension: "http://schemas.microsoft.com/office/2011/relationships/webextension",
} as const;

export interface Relationship {
  id: string;
  type: string;
  /** Part name for an internal target ("/word/styles.xml"), address for an external one. */
  target: string;
  external: boolean;
}

/** "/word/document.xml" → "/word/_rels/document.xml.rels"; "/" → "/_rels/.rels". */
export function relationshipsPartOf(source: string): string {
  const slash = source.lastIndexOf("/");
  return `${source.slice(0, slash)}/_rels/${source.slice(slash + 1)}.rels`;
}

/** Relative target → part name (ECMA-376 part 2, 9.3). */
export function resolveTarget(source: string, target: string): string {
  if (target.startsWith("/")) return target;
  const segments = source.slice(1, source.lastIndexOf("/") + 1).split("/");
  segments.pop();
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return `/${segments.join("/")}`;
}

function relativeTarget(source: string, target: string): string {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : target;
}

/** The relationships of one part. */
export class Relationships {
  private readonly part: string;

  constructor(
    private readonly pkg: OpcPackage,
    private readonly source: string,
  ) {
    this.part = relationshipsPartOf(source);
  }

  get all(): Relationship[] {
    return this.elements().map((element) => {
      const external = element.getAttribute("TargetMode") === "External";
      const target = element.getAttribute("Target") ?? "";
      return {
        id: element.getAttribute("Id") ?? "",
        type: element.getAttribute("Type") ?? "",
        target: external ? target : resolveTarget(this.source, target),
        external,
      };
    });
  }

  /** Part name of the first relationship of a type (Strict names of the same type included), or null. */
  first(type: string): string | null {
    const wanted = lastSegment(type);
    return this.all.find((rel) => !rel.external && lastSegment(rel.type) === wanted)?.target ?? null;
  }

  ofType(type: string): Relationship[] {
    return this.all.filter((rel) => lastSegment(rel.type) === lastSegment(type));
  }

  get(id: string): Relationship | null {
    return this.all.find((rel) => rel.id === id) ?? null;
  }

  /** Adds a relationship and gives its id. */
  add(type: string, target: string, external = false): string {
    if (!this.pkg.has(this.part)) {
      this.pkg.addRelationshipsPart(this.part, `<Relationships xmlns="${RELATIONSHIPS}"/>`);
    }
    const taken = new Set(this.all.map((rel) => rel.id));
    let n = taken.size + 1;
    while (taken.has(`rId${n}`)) n++;
    const element = this.pkg.tree(this.part).createElementNS(RELATIONSHIPS, "Relationship");
    element.setAttribute("Id", `rId${n}`);
    element.setAttribute("Type", type);
    element.setAttribute("Target", external ? target : relativeTarget(this.source, target));
    if (external) element.setAttribute("TargetMode", "External");
    (this.pkg.tree(this.part).documentElement as XmlElement).appendChild(element);
    return `rId${n}`;
  }

  /** Takes the relationships to a part away; the last one takes the relationships part with it. */
  removeTo(target: string): void {
    for (const element of this.elements()) {
      if (resolveTarget(this.source, element.getAttribute("Target") ?? "") === target) remove(element);
    }
    if (this.pkg.has(this.part) && this.elements().length === 0) this.pkg.removeRelationshipsPart(this.part);
  }

  private elements(): XmlElement[] {
    if (!this.pkg.has(this.part)) return [];
    return children(this.pkg.tree(this.part).documentElement as XmlElement);
  }
}

function lastSegment(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}
