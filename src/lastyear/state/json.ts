import type { FactKind } from "../../language/facts";
import type { DraftPart } from "../types";
import type { FactState, KeptFact, KeptParagraph } from "./types";

/**
 * The state as JSON for the settings of a document: short keys, as it may be kept in a file that is sent around while
 * the report is being written. It is removed when the report is handed in.
 */

const VERSION = 1;

const KINDS: readonly FactKind[] = [
  "count",
  "percentage",
  "amount",
  "date",
  "year",
  "telephone",
  "person",
  "activity",
  "number",
];
const PARTS: readonly DraftPart[] = ["title", "preamble", 1, 2, 3, 4, 5, 6, "signature", "date"];

/** [start, length, kind, 1 when confirmed] */
type FactTuple = [number, number, number, 0 | 1];

export function writeFactState({ years, paragraphs }: FactState): string {
  return JSON.stringify({
    v: VERSION,
    y: [years.last, years.current],
    p: paragraphs.map(({ fingerprint, part, text, facts }) => [
      fingerprint,
      PARTS.indexOf(part),
      text,
      facts.map(({ start, end, kind, confirmed }): FactTuple => [
        start,
        end - start,
        KINDS.indexOf(kind),
        confirmed ? 1 : 0,
      ]),
    ]),
  });
}

const isArray = (value: unknown): value is unknown[] => Array.isArray(value);
const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

function factOf(value: unknown, length: number): KeptFact | null {
  if (!isArray(value)) return null;
  const [start, size, kind, confirmed] = value;
  if (!isCount(start) || !isCount(size) || !isCount(kind)) return null;
  const name = KINDS[kind];
  if (name === undefined || size === 0 || start + size > length) return null;
  return { kind: name, start, end: start + size, confirmed: confirmed === 1 };
}

function paragraphOf(value: unknown): KeptParagraph | null {
  if (!isArray(value)) return null;
  const [fingerprint, partIndex, text, facts] = value;
  const part = isCount(partIndex) ? PARTS[partIndex] : undefined;
  if (typeof fingerprint !== "string" || typeof text !== "string" || part === undefined || !isArray(facts))
    return null;
  const read = facts.map((fact) => factOf(fact, text.length));
  return read.includes(null) ? null : { fingerprint, part, text, facts: read.flatMap((fact) => fact ?? []) };
}

/** The state from JSON; null for anything that `writeFactState` of this version has not written. */
export function readFactState(json: string): FactState | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const { v, y, p }: { v?: unknown; y?: unknown; p?: unknown } = value;
  if (v !== VERSION || !isArray(y) || !isArray(p)) return null;
  const [last, current] = y;
  const paragraphs = p.map(paragraphOf);
  if (!isCount(last) || !isCount(current) || paragraphs.includes(null)) return null;
  return { years: { last, current }, paragraphs: paragraphs.flatMap((paragraph) => paragraph ?? []) };
}
