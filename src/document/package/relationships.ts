import { attribute, childrenNamed } from "../xml/element";
import type { Parts } from "./parts";

/** Relationship types (ISO/IEC 29500-1, 15.2; Transitional: 29500-4) by their last segment. */
const TYPE =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships\/(\w+)$/;

/**
 * Where the relationships of a part lead: `officeDocument` of the package → name of the main part, `styles` of
 * the main part → name of the styles part. Parts are found this way and never by their names: Word on the web
 * has written `word/document22.xml`.
 * @param source name of the part, "" for the package itself
 */
export function relationshipsOf(parts: Parts, source: string): Map<string, string> {
  const slash = source.lastIndexOf("/") + 1;
  const folder = source.slice(0, slash);
  const found = new Map<string, string>();
  const root = parts.read(`${folder}_rels/${source.slice(slash)}.rels`)?.root;
  for (const relationship of childrenNamed(root ?? undefined, "rel:Relationship")) {
    const type = TYPE.exec(attribute(relationship, "Type") ?? "")?.[1];
    const target = attribute(relationship, "Target");
    if (!type || !target || found.has(type)) continue;
    if (attribute(relationship, "TargetMode") === "External") continue;
    found.set(type, resolve(folder, target));
  }
  return found;
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
