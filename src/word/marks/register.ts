import type { Anchor } from "../anchor";
import { commonCall } from "../common";
import type { HostFeatures } from "../features";

/**
 * The register of the marks that are colours: a custom XML part, there only while such marks are. With it another
 * person on another machine can take them out. Comments need none: they are known by their text.
 */
export interface Register {
  /** `w:highlight` value of our highlights. */
  highlight: string;
  entries: RegisterEntry[];
}

export interface RegisterEntry {
  /** Code of the finding. */
  code: string;
  kind: "highlight" | "shading";
  /** Where the colour is: the place of the finding or the label of its row. */
  anchor: Anchor;
  /** Fill before, as the API takes it; only for shading. */
  original: string;
}

const NAMESPACE = "urn:nianbao:marks";

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Without an XML declaration: with one Word leaves the part as it was (office-js issue 1643). */
const toXml = (register: Register): string =>
  `<marks xmlns="${NAMESPACE}">${escapeXml(JSON.stringify(register))}</marks>`;

const isEntry = (entry: unknown): entry is RegisterEntry => {
  const { code, kind, anchor, original } = (entry ?? {}) as Partial<RegisterEntry>;
  return (
    typeof code === "string" &&
    (kind === "highlight" || kind === "shading") &&
    typeof original === "string" &&
    typeof anchor === "object" &&
    ["cell", "row", "table", "paragraph"].includes(anchor?.kind ?? "")
  );
};

/** Null for a part that we did not write or somebody has damaged. */
function fromXml(xml: string): Register | null {
  if (xml.includes("<!DOCTYPE")) return null;
  try {
    const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
    const { highlight, entries } = JSON.parse(documentElement.textContent ?? "") as Partial<Register>;
    if (typeof highlight !== "string" || !Array.isArray(entries)) return null;
    return { highlight, entries: entries.filter(isEntry) };
  } catch {
    return null;
  }
}

const parts = (): Promise<Office.CustomXmlPart[]> =>
  commonCall<Office.CustomXmlPart[]>((done) =>
    Office.context.document.customXmlParts.getByNamespaceAsync(NAMESPACE, done),
  );

const xmlOf = (part: Office.CustomXmlPart): Promise<string> =>
  commonCall<string>((done) => part.getXmlAsync(done));

/** The register of the document; empty when there is none. Two parts (two people, one document) count as one. */
export async function readRegister(host: HostFeatures): Promise<Register> {
  if (!host.has("customXml")) return { highlight: "", entries: [] };
  const registers = (await Promise.all((await parts()).map(xmlOf))).map(fromXml).filter((r) => r !== null);
  return {
    highlight: registers[0]?.highlight ?? "",
    entries: registers.flatMap((register) => register.entries),
  };
}

/** Puts the register in place of what is there; an empty one leaves no part behind. */
export async function writeRegister(host: HostFeatures, register: Register): Promise<void> {
  if (!host.has("customXml")) return;
  const old = await parts();
  if (register.entries.length > 0) {
    await commonCall<Office.CustomXmlPart>((done) =>
      Office.context.document.customXmlParts.addAsync(toXml(register), done),
    );
  }
  await Promise.all(old.map((part) => commonCall<void>((done) => part.deleteAsync(done))));
}
