import { readFile, type SourceDocument } from "../../../src/document";
import { zip } from "./packages";

const NAMESPACES = ["office", "text", "table", "style"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    'xmlns:x="urn:x"',
  )
  .join(" ");

/** What stands in an OpenDocument text, as XML. */
export interface OdfContents {
  body: string;
  /** `office:automatic-styles` of the text. */
  automatic?: string;
  /** `office:styles`, in the other part. */
  styles?: string;
}

const MIMETYPE = "application/vnd.oasis.opendocument.text";

/** The parts of an .odt. */
export const odtParts = ({ body, automatic = "", styles = "" }: OdfContents): Record<string, string> => ({
  mimetype: MIMETYPE,
  "META-INF/manifest.xml": "<manifest/>",
  "content.xml": `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  "styles.xml": `<office:document-styles ${NAMESPACES}><office:styles>${styles}</office:styles></office:document-styles>`,
});

export const odt = (contents: OdfContents): Uint8Array => zip(odtParts(contents));

/** The same as one XML text. */
export const fodt = ({ body, automatic = "", styles = "" }: OdfContents): Uint8Array =>
  Buffer.from(
    `<?xml version="1.0"?>\n<office:document ${NAMESPACES} office:mimetype="${MIMETYPE}"><office:styles>${styles}</office:styles><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`,
  );

export async function readOdt(contents: OdfContents | string): Promise<SourceDocument> {
  const reading = await readFile(odt(typeof contents === "string" ? { body: contents } : contents));
  if (!reading.ok) throw new Error(`Unreadable: ${reading.code}`);
  return reading.document;
}
