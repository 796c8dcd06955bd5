jest.setTimeout(180_000);

import type { Cell, Place, SourceDocument } from "../../../src/document/types";
import { cellPlace } from "../../../src/document";
import { realClock } from "../../../src/word/host/clock";
import { createOpenDocument } from "../../../src/word";
import type { Memory } from "../../../src/word/memory/memory";
import type { Inserted, InsertOptions, OpenDocument, Outcome } from "../../../src/open";
import type { TableId } from "../../../src/form/types";
import { packageOf, type Insertable } from "../../../src/template";
import { bootClient, type Client } from "../../simulated-word/client/boot";
import { openWord, type OpenOptions } from "../../simulated-word/open-word";
import type { SimulatedWord } from "../../simulated-word/simulated-word";

/** A simulated Word, the client library connected to it, and the add-in's view of its document. */
export interface Session {
  word: SimulatedWord;
  client: Client;
  document: OpenDocument;
  /** Pauses that the add-in made while it waited for Word, in milliseconds. */
  pauses: number[];
}

/** @param machine what the machine remembers; nothing when left out */
export async function session(options: OpenOptions, machine?: Memory): Promise<Session> {
  const word = openWord(options);
  return { word, ...(await attach(word, machine)) };
}

/** Opens the pane on a Word that is running: a new session of the add-in. */
export async function attach(word: SimulatedWord, machine?: Memory): Promise<Omit<Session, "word">> {
  const client = await bootClient(word);
  const pauses: number[] = [];
  const pause = async (milliseconds: number): Promise<void> => void pauses.push(milliseconds);
  const document = createOpenDocument({ clock: { ...realClock, pause }, ...(machine && { machine }) });
  return { client, document, pauses };
}

/** Inserts as the pane and the ribbon do. */
export function insert(
  document: OpenDocument,
  what: TableId | "report" | Insertable,
  options?: InsertOptions,
): Promise<Outcome<Inserted>> {
  const { content, title } = packageOf(typeof what === "string" ? { what } : what);
  return document.insert(content, title, options);
}

/** The value of an outcome; fails with the problem when there is one. */
export async function valueOf<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(`${result.problem.code}\n${result.problem.detail}`);
  return result.value;
}

/** The code of the problem that an outcome has. */
export async function problemOf(outcome: Promise<Outcome<unknown>>): Promise<string> {
  const result = await outcome;
  return result.ok ? "no problem" : result.problem.code;
}

/** The place of the cell with this row label (the words of a cell left of it) in a column of the grid. */
export function placeInRow(document: SourceDocument, label: string, column: number): Place {
  for (const table of document.tables) {
    for (const row of table.rows) {
      if (!row.cells.some((cell) => cell.text === label)) continue;
      const cell = row.cells.find((candidate: Cell) => candidate.column === column);
      if (cell) return cellPlace(table, cell);
    }
  }
  throw new Error(`no cell in the row ${label} at column ${column}`);
}
