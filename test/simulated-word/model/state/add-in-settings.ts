import { children, remove, type XmlElement } from "../../ooxml/dom";
import type { OpcPackage } from "../../ooxml/package/package";
import { relationshipTypes } from "../../ooxml/package/relationships";
import type { WordModel } from "../core";

const WE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const WETP = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const extensionPart = "/word/webextensions/webextension1.xml";
const panesPart = "/word/webextensions/taskpanes.xml";

/**
 * The add-in's settings, kept inside the file in the parts that Office keeps them in ([MS-OWEXML]): they travel with
 * the document to other people and other machines. Without settings there are no such parts.
 */
export class AddInSettings {
  constructor(private readonly model: WordModel) {}

  /** Names with their values as JSON text, the form in which the client stores them. */
  all(): Map<string, string> {
    const found = new Map<string, string>();
    for (const property of this.properties()) {
      found.set(property.getAttribute("name") ?? "", property.getAttribute("value") ?? "");
    }
    return found;
  }

  /** Replaces all settings, as `saveAsync` does. */
  replace(settings: Iterable<[string, string]>): void {
    const list = [...settings];
    const { pkg } = this.model;
    if (list.length === 0) {
      this.removeParts();
    } else {
      if (!pkg.has(extensionPart)) addParts(pkg);
      const holder = this.holder()!;
      for (const child of children(holder)) remove(child);
      for (const [name, value] of list) {
        const property = pkg.tree(extensionPart).createElementNS(WE, "we:property");
        property.setAttribute("name", name);
        property.setAttribute("value", value);
        holder.appendChild(property);
      }
    }
    this.model.changed("settings");
  }

  private removeParts(): void {
    const { pkg } = this.model;
    if (!pkg.has(extensionPart)) return;
    pkg.remove(extensionPart);
    pkg.remove(panesPart);
    pkg.relationships("/").removeTo(panesPart);
  }

  private holder(): XmlElement | null {
    const { pkg } = this.model;
    if (!pkg.has(extensionPart)) return null;
    const root = pkg.tree(extensionPart).documentElement as XmlElement;
    return children(root).find((child) => child.localName === "properties") ?? null;
  }

  private properties(): XmlElement[] {
    const holder = this.holder();
    return holder ? children(holder) : [];
  }
}

function addParts(pkg: OpcPackage): void {
  pkg.add(
    extensionPart,
    "application/vnd.ms-office.webextension+xml",
    `<we:webextension xmlns:we="${WE}" id="{6A1D8F70-5B1E-4E39-9E0B-2F1C7F0A1B2C}">` +
      `<we:reference id="nianbao" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
      `<we:properties/><we:bindings/><we:snapshot xmlns:r="${R}"/></we:webextension>`,
  );
  pkg.add(
    panesPart,
    "application/vnd.ms-office.webextensiontaskpanes+xml",
    `<wetp:taskpanes xmlns:wetp="${WETP}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1">` +
      `<wetp:webextensionref xmlns:r="${R}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
  pkg.relationships(panesPart).add(relationshipTypes.webExtension, extensionPart);
  pkg.relationships("/").add(relationshipTypes.taskPanes, panesPart);
}
