import type { XmlElement } from "../../ooxml/dom";
import type { OpcPackage } from "../../ooxml/package/package";
import { relationshipTypes } from "../../ooxml/package/relationships";

/** Root of a part that the main part relates to by type, or null when there is none. */
export function relatedRoot(pkg: OpcPackage, mainPart: string, type: string): XmlElement | null {
  const name = pkg.relationships(mainPart).first(type);
  return name && pkg.has(name) ? (pkg.tree(name).documentElement as XmlElement) : null;
}

/** Root of `settings.xml`, or null. */
export function settingsRoot(pkg: OpcPackage, mainPart: string): XmlElement | null {
  return relatedRoot(pkg, mainPart, relationshipTypes.settings);
}

/** Root of a part that the main part relates to; the part is made where it is not there yet. */
export function madeRoot(
  pkg: OpcPackage,
  mainPart: string,
  { type, name, contentType, xml }: { type: string; name: string; contentType: string; xml: string },
): XmlElement {
  const known = relatedRoot(pkg, mainPart, type);
  if (known) return known;
  const free = pkg.freeName(name);
  pkg.add(free, contentType, xml);
  pkg.relationships(mainPart).add(type, free);
  return pkg.tree(free).documentElement as XmlElement;
}
