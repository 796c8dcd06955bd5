import type { Place, SourceDocument } from "../../document/types";
import type { Change, Corrected } from "../../open";
import { alikeNear } from "../../open/writing/neighbour";
import { charactersOf } from "../markup/characters";
import type { Patch } from "../markup/patches";
import type { FileSession } from "../session";
import type { FileSnapshot } from "../snapshot";
import { AUTHOR, freeAnnotation } from "./annotations";
import { linePatches } from "./line-patches";
import { paragraphEdit, type Writing } from "./paragraph-edit";
import type { TextEdit } from "./plain-edit";
import { cleanProperties } from "./run-markup";
import { stretchesOf, type WrittenStretches } from "./stretches";
import { recorderOf } from "./tracked-edit";

type TextPlace = Extract<Place, { kind: "cell" | "paragraph" }>;

/** A change at a place of now, proven. */
interface PlacedChange {
  id: string;
  place: TextPlace;
  text: string;
}

type Refused = Corrected["refused"];

const overlap = (a: TextPlace, b: TextPlace): boolean => {
  if (a.kind === "cell" && b.kind === "cell") return a.table === b.table && a.tr === b.tr && a.tc === b.tc;
  if (a.kind === "cell" || b.kind === "cell") return false;
  if (a.paragraph !== b.paragraph) return false;
  return !a.range || !b.range || (a.range[0] < b.range[1] && b.range[0] < a.range[1]);
};

/** A change at the place of now, or why it cannot be made there (id of a message). */
function placed(
  session: FileSession,
  { id, place, text }: Change,
  others: PlacedChange[],
): PlacedChange | string {
  const found = session.placeNow(place);
  if (!found) return "word/text-changed";
  if (found.kind !== "cell" && found.kind !== "paragraph") return "word/no-text-place";
  if ("text" in place && found.text !== place.text) return "word/text-changed";
  if (found.kind === "paragraph" && text.includes("\n")) return "word/no-text-place";
  if (others.some((other) => overlap(other.place, found))) return "word/overlap";
  return { id, place: found, text };
}

/** How a text in an empty cell is to look: as the one beside it that is alike. */
function propertiesNear({ document, xml, body }: FileSnapshot, { place, text }: PlacedChange): string {
  if (place.kind !== "cell" || place.text.trim() !== "") return "";
  const table = document.tables[place.table]!;
  const cell = table.rows.find(({ tr }) => tr === place.tr)?.cells.find(({ tc }) => tc === place.tc);
  const model = cell && alikeNear(table, cell, text);
  const paragraph = model?.blocks.find((block) => block.kind === "paragraph");
  const at = paragraph?.kind === "paragraph" ? body.paragraphs[paragraph.index] : undefined;
  if (!at) return "";
  return cleanProperties(charactersOf(xml, at).characters[0]?.run.properties ?? "");
}

/** What changes in one paragraph, by the id of each change. */
type ParagraphEdits = Map<number, (TextEdit & { id: string })[]>;

/** All patches, or which of the changes cannot be made. */
function patchesFor(now: FileSnapshot, changes: PlacedChange[]): { patches: Patch[]; refused: Refused } {
  const recorder = now.isTracking ? recorderOf(AUTHOR, freeAnnotation(now.xml)) : null;
  const patches: Patch[] = [];
  const refused: Refused = [];
  const edits: ParagraphEdits = new Map();
  for (const change of changes) {
    const { id, place, text } = change;
    if (place.kind === "paragraph") {
      const [from, to] = place.range ?? [0, place.text.length];
      edits.set(place.paragraph, [...(edits.get(place.paragraph) ?? []), { from, to, text, id }]);
      continue;
    }
    const writing: Writing = { recorder, properties: propertiesNear(now, change) };
    const made = linePatches(now, place.paragraphs, text, writing);
    if (typeof made === "string") refused.push({ id, code: made });
    else patches.push(...made);
  }
  for (const [index, own] of edits) {
    const [at, known] = [now.body.paragraphs[index], now.document.paragraphs[index]!];
    const made = at
      ? paragraphEdit(now.xml, at, known, own, { recorder, properties: "" })
      : "word/not-verified";
    if (typeof made === "string") refused.push(...own.map(({ id }) => ({ id, code: made })));
    else patches.push(made);
  }
  return { patches, refused };
}

/** The texts that are to stand in the document, in its order; a place of the document before. */
function wantedTexts(document: SourceDocument, changes: PlacedChange[]): string[] {
  const texts = document.paragraphs.map(({ text }): string[] => [text]);
  const byPlace = [...changes].sort((a, b) => startOf(b.place) - startOf(a.place));
  for (const { place, text } of byPlace) {
    if (place.kind === "paragraph") {
      const [from, to] = place.range ?? [0, place.text.length];
      const [now = ""] = texts[place.paragraph]!;
      texts[place.paragraph] = [now.slice(0, from) + text + now.slice(to)];
    } else {
      place.paragraphs.forEach((index) => (texts[index] = []));
      texts[place.paragraphs[0]!] = text.split("\n");
    }
  }
  return texts.flat();
}

const startOf = (place: TextPlace): number => (place.kind === "paragraph" ? (place.range?.[0] ?? 0) : 0);

/** Whether all that is read is what was meant, and nothing else. */
function isAsMeant(before: FileSnapshot, after: FileSnapshot, changes: PlacedChange[]): boolean {
  const wanted = wantedTexts(before.document, changes);
  const found = after.document.paragraphs.map(({ text }) => text);
  return (
    after.document.tables.length === before.document.tables.length &&
    found.length === wanted.length &&
    found.every((text, i) => text === wanted[i])
  );
}

interface Tried {
  next: FileSnapshot;
  patches: Patch[];
}

async function tried(session: FileSession, changes: PlacedChange[]): Promise<Tried | Refused> {
  const { patches, refused } = patchesFor(session.now, changes);
  if (refused.length > 0) return refused;
  const next = await session.tried(patches).catch(() => null);
  if (next && isAsMeant(session.now, next, changes)) return { next, patches };
  return changes.map(({ id }) => ({ id, code: "file/not-as-meant" }));
}

/** What is left when all of the corrections that cannot be made whole are out. */
async function withoutRefused(
  session: FileSession,
  changes: PlacedChange[],
): Promise<{ tried: Tried | null; refused: Refused }> {
  const first = await tried(session, changes);
  if (!Array.isArray(first)) return { tried: first, refused: [] };
  const ids = new Set(changes.map(({ id }) => id));
  const failed = new Set(first.map(({ id }) => id));
  if (failed.size < ids.size) {
    const rest = await withoutRefused(
      session,
      changes.filter(({ id }) => !failed.has(id)),
    );
    return { tried: rest.tried, refused: [...first, ...rest.refused] };
  }
  // Which one of them it is nobody knows: each is tried alone.
  const good: PlacedChange[] = [];
  const refused: Refused = [];
  if (ids.size > 1) {
    for (const id of ids) {
      const own = changes.filter((change) => change.id === id);
      const alone = await tried(session, own);
      if (Array.isArray(alone)) refused.push(...alone);
      else good.push(...own);
    }
  }
  const together = good.length > 0 ? await tried(session, good) : first;
  return Array.isArray(together) ? { tried: null, refused: first } : { tried: together, refused };
}

/** What came of corrections, and what takes them back. */
export interface WrittenCorrections {
  done: string[];
  refused: Refused;
  written: WrittenStretches | null;
}

/** One reason for each correction. */
const reasonsOf = (refused: Refused): Refused =>
  [...new Map([...refused].reverse().map((one) => [one.id, one])).values()].reverse();

/**
 * Writes new texts: those of one correction all or none. What comes out is read again before it counts: in it just these
 * texts differ, each as it was meant.
 * @throws FileRefusal where nothing may be written
 */
export async function correctInFile(
  session: FileSession,
  changes: readonly Change[],
): Promise<WrittenCorrections> {
  session.assertWritable();
  const ready: PlacedChange[] = [];
  const refused: Refused = [];
  for (const change of changes) {
    const found = placed(session, change, ready);
    if (typeof found === "string") refused.push({ id: change.id, code: found });
    else ready.push(found);
  }
  const spoilt = new Set(refused.map(({ id }) => id));
  const whole = ready.filter(({ id }) => !spoilt.has(id));
  if (whole.length === 0) return { done: [], refused: reasonsOf(refused), written: null };
  const outcome = await withoutRefused(session, whole);
  refused.push(...outcome.refused);
  const failed = new Set(refused.map(({ id }) => id));
  if (!outcome.tried) return { done: [], refused: reasonsOf(refused), written: null };
  const { next, patches } = outcome.tried;
  const made = patches.filter(({ from, to, text }) => session.now.xml.slice(from, to) !== text);
  const stretches = stretchesOf(session.now.xml, made);
  session.become(next, made);
  return {
    done: [...new Set(whole.map(({ id }) => id))].filter((id) => !failed.has(id)),
    refused: reasonsOf(refused),
    written: stretches.length > 0 ? { kind: "texts", stretches, parts: [] } : null,
  };
}
