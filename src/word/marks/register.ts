import { escapeXml } from "../../ooxml/xml";
import { MARKS_NAMESPACE } from "../../open/writing/own-namespaces";
import type { Anchor } from "../places/anchor";

/**
 * The register of the marks that are colours, and of restores of change tracking: custom XML parts, there only while such marks are, or
 * while change tracking is switched off for them. With it another person on another machine can take the colours out.
 * Comments need none: they are known by their text. Here: what one part holds, and its XML; pure.
 */
export interface RegisterPart {
  entries: RegisterEntry[];
  /** The mode of change tracking that has to be put back; null in all parts but those that say this alone. */
  tracking: TrackingMode | null;
}

export type TrackingMode = "TrackAll" | "TrackMineOnly";

export interface RegisterEntry {
  /** Code of the finding. */
  code: string;
  kind: "highlight" | "shading";
  /** Where the colour is: the place of the finding or the label of its row. */
  anchor: Anchor;
  /** `w:highlight` value; "" for a shading. */
  highlight: string;
  /** Fill of the cell before, as the XML has it; null where it had none, and for a highlight. */
  original: string | null;
}

/** Without an XML declaration: with one Word leaves the part as it was (office-js issue 1643). */
export const toXml = (part: RegisterPart): string =>
  `<marks xmlns="${MARKS_NAMESPACE}">${escapeXml(JSON.stringify(part))}</marks>`;

const isRange = (range: unknown): boolean =>
  range === null || (Array.isArray(range) && range.length === 2 && range.every(Number.isInteger));

function isAnchor(anchor: unknown): anchor is Anchor {
  const { kind, range } = (anchor ?? {}) as Partial<Extract<Anchor, { kind: "paragraph" }>>;
  if (kind === "paragraph") return isRange(range);
  return ["cell", "row", "table"].includes(kind ?? "");
}

function isEntry(entry: unknown): entry is RegisterEntry {
  const { code, kind, anchor, highlight, original } = (entry ?? {}) as Partial<RegisterEntry>;
  return (
    typeof code === "string" &&
    (kind === "highlight" || kind === "shading") &&
    typeof highlight === "string" &&
    (original === null || typeof original === "string") &&
    isAnchor(anchor)
  );
}

const isMode = (mode: unknown): mode is TrackingMode => mode === "TrackAll" || mode === "TrackMineOnly";

/** Null for a part that we did not write or that somebody has damaged. */
export function fromXml(xml: string): RegisterPart | null {
  if (xml.includes("<!DOCTYPE")) return null;
  try {
    const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
    const { entries, tracking } = JSON.parse(documentElement.textContent ?? "") as Partial<RegisterPart>;
    if (!Array.isArray(entries) || !entries.every(isEntry)) return null;
    return { entries, tracking: isMode(tracking) ? tracking : null };
  } catch {
    return null;
  }
}

/** Each mark once: while two panes work, an entry may stand in two parts. */
export function distinct(entries: RegisterEntry[]): RegisterEntry[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}
