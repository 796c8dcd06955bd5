import { paragraphProperties, runProperties, typography, type StyleName } from "../typography";
import { element, namespaces, valued, XML_DECLARATION } from "../../ooxml/xml";

/**
 * The styles part (ECMA-376-1 §17.7). Word ignores a style of inserted markup whose definition does not come with
 * it, so every style used is here, complete in itself and based on none.
 */

const style = (name: StyleName): string =>
  element(
    "w:style",
    { "w:type": "paragraph", "w:customStyle": 1, "w:styleId": typography[name].id },
    valued("w:name", typography[name].name),
    element("w:qFormat"),
    paragraphProperties(typography[name]),
    runProperties(typography[name]),
  );

/** For a file of its own: what a paragraph without style looks like, e.g. one that the drafter adds. */
const documentDefaults = element(
  "w:docDefaults",
  {},
  element("w:rPrDefault", {}, runProperties(typography.body)),
  element("w:pPrDefault"),
);

const normal = element(
  "w:style",
  { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
  valued("w:name", "Normal"),
  element("w:qFormat"),
);

/** `inserted`: the part goes into a document that has defaults of its own, which ours must not compete with. */
export function stylesXml(inserted: boolean): string {
  const own = (Object.keys(typography) as StyleName[])
    .filter((name) => !inserted || name !== "footer")
    .map(style);
  const frame = inserted ? [] : [documentDefaults, normal];
  return XML_DECLARATION + element("w:styles", { "xmlns:w": namespaces.w }, ...frame, ...own);
}
