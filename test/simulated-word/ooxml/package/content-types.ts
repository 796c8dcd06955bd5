import { CONTENT_TYPES, children, remove, type XmlDocument, type XmlElement } from "../dom";

/** `[Content_Types].xml` (ECMA-376 part 2, 10.1.2.2). */
export class ContentTypes {
  constructor(private readonly tree: XmlDocument) {}

  of(part: string): string | null {
    const override = this.overrides().find((element) => sameName(element.getAttribute("PartName"), part));
    if (override) return override.getAttribute("ContentType");
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const standard = this.all("Default").find(
      (element) => element.getAttribute("Extension")?.toLowerCase() === extension,
    );
    return standard?.getAttribute("ContentType") ?? null;
  }

  add(part: string, contentType: string): void {
    if (this.of(part) === contentType) return;
    this.remove(part);
    const element = this.tree.createElementNS(CONTENT_TYPES, "Override");
    element.setAttribute("PartName", part);
    element.setAttribute("ContentType", contentType);
    this.root.appendChild(element);
  }

  remove(part: string): void {
    for (const element of this.overrides()) {
      if (sameName(element.getAttribute("PartName"), part)) remove(element);
    }
  }

  private get root(): XmlElement {
    return this.tree.documentElement as XmlElement;
  }

  private overrides(): XmlElement[] {
    return this.all("Override");
  }

  private all(name: string): XmlElement[] {
    return children(this.root).filter((element) => element.localName === name);
  }
}

function sameName(a: string | null, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
