import { namespaces, XML_DECLARATION } from "../../ooxml/xml";
import type { WordFile } from "../package/word-file";
import type { ChangedPart } from "../writing/stretches";
import type { PackageContent } from "./package-content";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

/** Puts the styles of an insertion into the file that it does not have yet (ECMA-376 17.7). */
export function addStyles(file: WordFile, { styles }: PackageContent): ChangedPart[] {
  const part = file.related("styles");
  const before = part === null ? null : file.text(part);
  if (part === null || before === null) {
    const markup = styles.map((style) => style.markup).join("");
    const xml = `${XML_DECLARATION}<w:styles xmlns:w="${namespaces.w}">${markup}</w:styles>`;
    const folder = file.main.slice(0, file.main.lastIndexOf("/") + 1);
    if (markup !== "") file.add(`${folder}styles.xml`, xml, "styles", CONTENT_TYPE);
    return [];
  }
  const known = new Set([...before.matchAll(/\bw:styleId\s*=\s*"([^"]*)"/g)].map(([, id]) => id!));
  const missing = styles.filter(({ id }) => !known.has(id));
  const end = before.lastIndexOf("</w:styles");
  if (missing.length === 0 || end < 0) return [];
  const after = before.slice(0, end) + missing.map(({ markup }) => markup).join("") + before.slice(end);
  file.put(part, after);
  return [{ part, before, after }];
}
