import type { Place, SourceDocument } from "../document/types";
import { movedBy, patched, type Patch } from "./markup/patches";
import type { WordFile } from "./package/word-file";
import { FileRefusal } from "./refusal";
import { snapshotOf, type FileSnapshot } from "./snapshot";
import { stretchMoved, type WrittenStretches } from "./writing/stretches";

/** Where the paragraphs and tables of a reading stand in the main part now; null for what was replaced since. */
interface GivenReading {
  document: SourceDocument;
  paragraphs: (number | null)[];
  tables: (number | null)[];
}

/** A file that is open: how it is now, the reading to which places belong, and what can be taken back. */
export class FileSession {
  given: GivenReading;
  /** What was written, by the id of its receipt. */
  readonly written = new Map<string, WrittenStretches>();
  private readonly listeners = new Set<() => void>();

  constructor(public now: FileSnapshot) {
    this.given = givenOf(now);
  }

  /** What is read now is what the places of the caller belong to from here on. */
  give(): SourceDocument {
    if (this.given.document !== this.now.document) this.given = givenOf(this.now);
    return this.now.document;
  }

  /** @throws FileRefusal where nothing may be written */
  assertWritable(): void {
    if (this.now.obstacle !== null) throw new FileRefusal(this.now.obstacle);
  }

  /**
   * The file with other text in its main part, read: nothing has changed before `become` is called with it.
   * @param file a copy of the one of now, with what else is changed in it
   */
  async tried(patches: readonly Patch[], file: WordFile = this.now.file.copy()): Promise<FileSnapshot> {
    if (patches.length > 0) file.put(file.main, patched(this.now.xml, patches));
    return snapshotOf(file);
  }

  /** @param patches those by which the main part has come from what it was */
  become(next: FileSnapshot, patches: readonly Patch[]): void {
    const moved = movedBy(patches);
    const all = (places: (number | null)[]): (number | null)[] =>
      places.map((at) => (at === null ? null : moved(at)));
    const { document, paragraphs, tables } = this.given;
    this.given = { document, paragraphs: all(paragraphs), tables: all(tables) };
    for (const one of this.written.values()) {
      one.stretches = one.stretches.map((stretch) => stretchMoved(stretch, patches));
    }
    this.now = next;
    for (const listener of this.listeners) listener();
  }

  /** Calls back after each change of the file. Gives the way to stop. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** A place of the reading that was given, in the file as it is now; null where it is gone. Its text is the one of now. */
  placeNow(place: Place): Place | null {
    const { document, body } = this.now;
    if (place.kind === "document") return place;
    if (place.kind === "paragraph") {
      const at = this.given.paragraphs[place.paragraph] ?? null;
      const index = at === null ? -1 : body.paragraphs.findIndex(({ from }) => from === at);
      const paragraph = document.paragraphs[index];
      return paragraph ? { ...place, paragraph: index, text: paragraph.text } : null;
    }
    const at = this.given.tables[place.table] ?? null;
    const index = at === null ? -1 : body.tables.findIndex(({ from }) => from === at);
    const table = document.tables[index];
    if (!table) return null;
    if (place.kind !== "cell") return { ...place, table: index };
    const cell = table.rows.find(({ tr }) => tr === place.tr)?.cells.find(({ tc }) => tc === place.tc);
    if (!cell) return null;
    const paragraphs = cell.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.index] : []));
    return { ...place, table: index, paragraphs, text: cell.text };
  }
}

const givenOf = ({ document, body }: FileSnapshot): GivenReading => ({
  document,
  paragraphs: body.paragraphs.map(({ from }) => from),
  tables: body.tables.map(({ from }) => from),
});
