import type { FactKind } from "../../language/facts/facts";
import type { DraftPart } from "../types";
import type { Sides, Surroundings, Trace } from "./trace";
import type { FactState, KeptFact, KeptParagraph } from "./types";

/**
 * The state as JSON, as it travels with a document while the report is being written: hashes and numbers alone, so that
 * nothing of last year's report can be read in a file that is sent around. It is removed when the report is handed in.
 */

const VERSION = 2;

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
  "none",
  "all",
  "claim",
  "event",
  "period",
];
const PARTS: readonly DraftPart[] = ["title", "preamble", 1, 2, 3, 4, 5, 6, "signature", "date"];

/** [kind, 1 when confirmed, tokens, hash, then size and hash of the six surroundings] */
type FactTuple = number[];

const surroundingsOf = ({ next, near, far }: Trace): Surroundings[] => [
  next.before,
  next.behind,
  near.before,
  near.behind,
  far.before,
  far.behind,
];

const tupleOf = ({ kind, confirmed, trace }: KeptFact): FactTuple => [
  KINDS.indexOf(kind),
  confirmed ? 1 : 0,
  trace.size,
  trace.words,
  ...surroundingsOf(trace).flatMap(({ size, hash }) => [size, hash]),
];

export function writeFactState({ years, paragraphs }: FactState): string {
  return JSON.stringify({
    v: VERSION,
    y: [years.last, years.current],
    p: paragraphs.map(({ fingerprint, part, facts }) => [
      fingerprint,
      PARTS.indexOf(part),
      facts.map(tupleOf),
    ]),
  });
}

const TUPLE = 16;

const isArray = (value: unknown): value is unknown[] => Array.isArray(value);
const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

function factOf(value: unknown): KeptFact | null {
  if (!isArray(value) || value.length !== TUPLE || !value.every(isCount)) return null;
  const [kind, confirmed, size, words, ...rest] = value as [number, number, number, number, ...number[]];
  const name = KINDS[kind];
  if (name === undefined || size === 0) return null;
  const sides = (at: number): Sides => ({
    before: { size: rest[at]!, hash: rest[at + 1]! },
    behind: { size: rest[at + 2]!, hash: rest[at + 3]! },
  });
  return {
    kind: name,
    confirmed: confirmed === 1,
    trace: { size, words, next: sides(0), near: sides(4), far: sides(8) },
  };
}

function paragraphOf(value: unknown): KeptParagraph | null {
  if (!isArray(value)) return null;
  const [fingerprint, partIndex, facts] = value;
  const part = isCount(partIndex) ? PARTS[partIndex] : undefined;
  if (typeof fingerprint !== "string" || part === undefined || !isArray(facts)) return null;
  const read = facts.map(factOf);
  return read.includes(null) ? null : { fingerprint, part, facts: read.flatMap((fact) => fact ?? []) };
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
