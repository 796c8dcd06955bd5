import { readFlatOpc } from "../../../src/document";
import { createOpenDocument } from "../../../src/word";
import { realClock } from "../../../src/word/host/clock";
import { findAnchor } from "../../../src/word/places/anchor";
import { markupOf } from "./markup";
import { FILL, highlightNames } from "../../../src/word/marks/palette";
import { fromXml, type RegisterEntry } from "../../../src/word/marks/register";
import type { OpenDocument } from "../../../src/open";
import type { SimulatedWord } from "../../simulated-word/simulated-word";

/** A further pane on the Word that is open: own queue, own memory; pauses are a twentieth of what they are. */
export const pane = (): OpenDocument =>
  createOpenDocument({
    clock: {
      ...realClock,
      pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / 20)),
    },
  });

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every answer of Word's comes up to `longest` milliseconds late, in an order that the seed decides. */
export function shuffle(word: SimulatedWord, seed: number, calls = 120, longest = 6): void {
  const random = randomFrom(seed);
  word.faults.clear();
  for (let call = 1; call <= calls; call += 1) {
    word.faults.add({ call, delay: Math.floor(random() * longest) });
  }
}

/** What the parts of the register in the document hold. */
export function registered(word: SimulatedWord): { entries: RegisterEntry[]; restores: string[] } {
  const parts = [...word.parts()]
    .filter(([name, xml]) => /customXml\/item\d+/.test(name) && xml.includes("urn:nianbao:marks"))
    .map(([, xml]) => fromXml(xml));
  return {
    entries: parts.flatMap((part) => part?.entries ?? []),
    restores: parts.flatMap((part) => part?.tracking ?? []),
  };
}

/** Texts of paragraphs that have a colour of ours which no entry of the register explains. */
export function unregistered(word: SimulatedWord): string[] {
  const reading = readFlatOpc(word.flatOpc());
  if (!reading.ok) throw new Error("the document cannot be read");
  const { document } = reading;
  const colours = markupOf(word.flatOpc(), document.paragraphs.length)!;
  const explained = new Set(
    registered(word).entries.flatMap(({ anchor, kind, highlight }) => {
      const place = findAnchor(document, anchor);
      if (place?.kind !== "cell" && place?.kind !== "row") return [];
      const row = document.tables[place.table]!.rows.find(({ tr }) => tr === place.tr)!;
      const cells = place.kind === "row" ? row.cells : row.cells.filter(({ tc }) => tc === place.tc);
      return cells
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === "paragraph" ? [`${block.index} ${kind} ${highlight}`] : []));
    }),
  );
  return document.paragraphs.flatMap(({ index, text }) => {
    const { highlights, fill } = colours[index]!;
    const ours = [...highlights].filter((name) => highlightNames.includes(name));
    const missing = ours.some((name) => !explained.has(`${index} highlight ${name}`));
    return missing || (fill === FILL && !explained.has(`${index} shading `)) ? [text] : [];
  });
}
