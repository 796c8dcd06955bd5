import type { MessageLog } from "../messages";
import { UnreadableError } from "../refusal";
import { attribute, childrenNamed } from "../xml/element";
import type { Parts } from "./parts";

/** Relationship types (ISO/IEC 29500-1, 15.2; Transitional: 29500-4) by their last segment. */
const TYPE =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships\/(\w+)$/;

/** Where the relationships of a part lead, inside the package. */
export interface RelatedParts {
  /** `styles` of the main part → name of the styles part. */
  named(type: string): string | undefined;
  byId(id: string): string | undefined;
}

/**
 * The main part, by the relationships of the package and never by its name: Word on the web has written
 * `word/document22.xml`. Only where those are damaged it is looked for where nearly everybody puts it.
 */
export function mainPartOf(parts: Parts, log: MessageLog): string | undefined {
  const usual = "word/document.xml";
  return readRelationships(parts, "", log, { officeDocument: usual }).named("officeDocument");
}

/** The parts beside the main part; where its relationships are damaged, those in their usual places. */
export const relatedParts = (parts: Parts, main: string, log: MessageLog): RelatedParts =>
  readRelationships(parts, main, log, {
    styles: besideOf(main, "styles.xml"),
    numbering: besideOf(main, "numbering.xml"),
    settings: besideOf(main, "settings.xml"),
    comments: besideOf(main, "comments.xml"),
  });

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);
const besideOf = (part: string, name: string): string => folderOf(part) + name;

function readRelationships(
  parts: Parts,
  source: string,
  log: MessageLog,
  usual: Record<string, string>,
): RelatedParts {
  const folder = folderOf(source);
  const name = `${folder}_rels/${source.slice(folder.length)}.rels`;
  const types = new Map<string, string>();
  const ids = new Map<string, string>();
  try {
    const root = parts.read(name)?.root;
    for (const relationship of childrenNamed(root ?? undefined, "rel:Relationship")) {
      const type = TYPE.exec(attribute(relationship, "Type") ?? "")?.[1];
      const target = attribute(relationship, "Target");
      if (!type || !target || attribute(relationship, "TargetMode") === "External") continue;
      const part = resolve(folder, target);
      if (!types.has(type)) types.set(type, part);
      ids.set(attribute(relationship, "Id") ?? "", part);
    }
  } catch (problem) {
    // Damage costs the names only; what is hostile or cut off is refused as everywhere.
    if (!(problem instanceof UnreadableError) || problem.code !== "xml-broken") throw problem;
    log.add("part-left-out", { part: name });
    for (const [type, part] of Object.entries(usual)) types.set(type, part);
  }
  return { named: (type) => types.get(type), byId: (id) => ids.get(id) };
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
