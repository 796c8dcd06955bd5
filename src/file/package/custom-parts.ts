import { escapeXml } from "../../ooxml/xml";
import { DRAFT_NAMESPACE } from "../../open/writing/own-namespaces";
import { referenced } from "../markup/tags";
import { relationshipsOf, type WordFile } from "./word-file";

/** Custom XML parts (ECMA-376 15.2.5), in which a text travels with the document. */

interface CustomPart {
  name: string;
  xml: string;
}

/** The parts whose root is in a namespace of ours. */
export function customParts(file: WordFile, namespace: string): CustomPart[] {
  return file
    .relationships()
    .filter(({ type }) => type === "customXml")
    .flatMap(({ target }) => {
      const xml = safeText(file, target);
      const root = /^\ufeff?(?:<\?[^>]*\?>\s*)?<([^\s>/]+)(?:"[^"]*"|[^>"])*>/.exec(xml ?? "")?.[0] ?? "";
      return xml !== null && root.includes(`"${namespace}"`) ? [{ name: target, xml }] : [];
    });
}

/** What is not ours may be in any encoding. */
function safeText(file: WordFile, part: string): string | null {
  try {
    return file.text(part);
  } catch {
    return null;
  }
}

/** The text that is kept, or null; with several the last one counts, as in Word. */
export function keptText(file: WordFile): string | null {
  const last = customParts(file, DRAFT_NAMESPACE).at(-1);
  if (!last) return null;
  return last.xml
    .replace(/<\?[\s\S]*?\?>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&[^;]+;/g, referenced);
}

/** Takes out what is kept, with all that belongs to it; null leaves it at that, a text is kept in its place. */
export function keepText(file: WordFile, text: string | null): void {
  for (const { name } of customParts(file, DRAFT_NAMESPACE)) {
    for (const { target } of file.relationships(name)) file.drop(target);
    file.remove(relationshipsOf(name));
    file.drop(name);
  }
  if (text === null) return;
  const names = new Set(file.parts().map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(`customxml/item${number}.xml`)) number += 1;
  const xml = `<draft xmlns="${DRAFT_NAMESPACE}">${escapeXml(text)}</draft>`;
  file.add(`customXml/item${number}.xml`, xml, "customXml", "application/xml");
}
