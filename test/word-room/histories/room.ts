import "../../word/support/session";
import { setImmediate } from "node:timers";
import type { SourceDocument } from "../../../src/document/types";
import type { OpenDocument } from "../../../src/open";
import { createOpenDocument } from "../../../src/word";
import type { Clock } from "../../../src/word/host/clock";
import { sessionMemory } from "../../../src/word/memory/memory";
import { bootClient, closeClient, type Client } from "../../simulated-word/client/boot";
import { CustomXmlPartCollection } from "../../simulated-word/model/objects/document/custom-xml";
import { openWord } from "../../simulated-word/open-word";
import type { Profile } from "../../simulated-word/profiles";
import type { Trouble } from "../../simulated-word/trouble";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { p, table } from "../../word/support/xml";
import { DocumentModel, signature, type Block, type TextPlace } from "./model";
import { observe } from "./observe";

/** The blocks of a document at one moment. */
interface Layout {
  blocks: Block[];
  /** The rows of each table. */
  rows: ReadonlyMap<Block, string[][]>;
  /** What stood in them. */
  looks: string[];
}

/** The last reading of a pane, and the blocks of which it told. */
interface Reading extends Layout {
  document: SourceDocument;
}

/** Whether these blocks are what was read. */
function isAs({ blocks, tables }: SourceDocument, looks: string[]): boolean {
  return (
    blocks.length === looks.length &&
    blocks.every((block, i) => {
      const look = JSON.parse(looks[i]!) as string | string[][];
      if (block.kind === "paragraph") return look === block.text;
      const cells = tables[block.index]!.rows.flatMap((row) => row.cells);
      return Array.isArray(look) && cells.every(({ tr, tc, text }) => look[tr]?.[tc] === text);
    })
  );
}

export interface Pane {
  document: OpenDocument;
  reading: Reading | null;
  /** The last insertion of which the pane could not say whether it had come. */
  unclear: { xml: string; blocks: readonly Block[] } | null;
}

/** A block, and what stood in it. */
export interface Looks {
  block: Block;
  looks: string;
}

/** What can be taken back, as the history remembers it. */
export interface Record {
  /** Of a correction. */
  texts: {
    place: TextPlace;
    before: string;
    after: string;
    /** It was said to be done. */
    isSure: boolean;
  }[];
  /** The paragraphs and tables in which they stand, as they were left; null where nobody knows how. */
  around: Looks[] | null;
  /** Of an insertion, what it stands between: where all of that was changed since, nobody knows whether it is that one. */
  beside: Looks[];
  /** Of an insertion, and as it was left. */
  inserted: Block[];
  was: string[];
  /** Paragraphs came or went elsewhere meanwhile: nobody knows then whose the empty lines around it are. */
  leavesLines: boolean;
  /** Who has made it. */
  pane: Pane;
  /** In which session of Word. */
  session: number;
}

/** One document of the office: open, or put away as it was. */
export interface File {
  word: SimulatedWord;
  model: DocumentModel;
  url: string;
  /** Messages of the marks that were ever asked for in it. */
  asked: Set<string>;
  /** A step that failed may have left the mode of change tracking for the next session to restore. */
  owesTracking: boolean;
}

const bodies = [
  p("前") +
    table([
      ["本年新收", "3", "结转", ""],
      ["上年结转", "1", "合计", "4"],
      ["办结", "2", "其他", "0"],
    ]) +
    p("全年收到申请8件，办结8件。") +
    p("公开信息62条，其中政策文件7件。") +
    p("后"),
  p("另一份") +
    table([
      ["许可", "5"],
      ["处罚", "6"],
    ]) +
    p("全年收到申请8件，办结8件。"),
];

/** The window of the add-in, which goes from one document of a Word to another. */
let window: { of: string; client: Client } | null = null;

/** Connects the add-in to a document; its library is loaded where the Word was another one. */
async function connectTo(word: SimulatedWord, profile: Profile, url: string): Promise<void> {
  const of = profile.name;
  if (window?.of === of) return window.client.goOnWith(word, url);
  window = { of, client: await bootClient(word, { context: { docUrl: url } }) };
}

/** Closes the window of the add-in. */
export function closeRoom(): void {
  window = null;
  closeClient();
}

const ROUTING = '<routing xmlns="urn:office-automation"><step>会签</step></routing>';

/** Milliseconds of real time after which a step is said never to end. */
const NEVER = 20_000;

/** The office: two documents, one of them open, with one pane or two on it; one machine that remembers. */
export class Room {
  readonly files: File[];
  panes: Pane[] = [];
  readonly records = new Map<string, Record>();
  readonly counters = new Map<string, number>();
  /** How often Word was started. */
  session = 0;
  private open = 0;
  private readonly machine = sessionMemory();
  private readonly running = new Set<() => void>();

  constructor(
    readonly profile: Profile,
    private readonly trouble: Partial<Trouble> = {},
  ) {
    this.files = bodies.map((bodyXml, i) => {
      const word = openWord({ bodyXml, profile });
      Object.assign(word.trouble, trouble);
      const url = profile.route === "web" ? `https://localhost/${i}.docx` : `C:\\年报\\${i}.docx`;
      // The office's own program keeps something in the file.
      new CustomXmlPartCollection(word.model).Add(ROUTING);
      const model = new DocumentModel(observe(word));
      return { word, url, model, asked: new Set<string>(), owesTracking: false };
    });
  }

  /** Index at which Word has a block of the history: the same one, but while the add-in is at work. */
  seenAt: (at: number) => number = (at) => at;

  get file(): File {
    return this.files[this.open]!;
  }
  get word(): SimulatedWord {
    return this.file.word;
  }
  get model(): DocumentModel {
    return this.file.model;
  }

  count(name: string): void {
    this.counters.set(name, (this.counters.get(name) ?? 0) + 1);
  }

  /** Opens the first document. */
  enter(): Promise<void> {
    return this.connect();
  }

  async switchDocument(): Promise<void> {
    this.open = (this.open + 1) % this.files.length;
    await this.connect();
  }

  /** Saves the document and opens it again, as on the next morning. */
  async reopen(): Promise<void> {
    const { file, profile } = this;
    file.word = openWord({ docx: file.word.save(), profile });
    Object.assign(file.word.trouble, this.trouble);
    file.model.reopened();
    await this.connect();
  }

  /** The pane, opened anew. */
  openPane(): Pane {
    const pane: Pane = {
      document: createOpenDocument({ clock: this.clock(), machine: this.machine, url: this.file.url }),
      reading: null,
      unclear: null,
    };
    this.panes.push(pane);
    return pane;
  }

  /** The blocks of the document as they are now. */
  layout(): Layout {
    const blocks = [...this.model.blocks];
    const rows = blocks.flatMap((block): [Block, string[][]][] =>
      block.kind === "table" ? [[block, [...block.rows]]] : [],
    );
    return { blocks, rows: new Map(rows), looks: blocks.map(signature) };
  }

  /**
   * A pane has read the document.
   * @param layouts as the history has had it when that may have been; where it is none of them, nobody knows what was read
   */
  hasRead(pane: Pane, document: SourceDocument, layouts: Layout[]): void {
    const layout = layouts.length === 1 ? layouts[0] : layouts.find(({ looks }) => isAs(document, looks));
    pane.reading = layout ? { document, ...layout } : null;
  }

  /** What a step of the add-in gives; null when it never ends. Word has let go of everything then. */
  async ended<T>(asked: Promise<T>): Promise<T | null> {
    let limit: ReturnType<typeof setTimeout> | undefined;
    const never = new Promise<null>((resolve) => {
      limit = setTimeout(() => resolve(null), NEVER);
    });
    const value = await Promise.race([asked, never]);
    clearTimeout(limit);
    const { references } = this.word.server;
    for (let turn = 0; references.size > 0 && turn < 3; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    return value;
  }

  private async connect(): Promise<void> {
    const { word, profile, file } = this;
    this.session += 1;
    this.panes = [];
    this.running.clear();
    word.faults.clear();
    word.faults.onDrop = () => void setTimeout(() => [...this.running].forEach((passed) => passed()), 0);
    await connectTo(word, profile, file.url);
    this.openPane();
  }

  /** For which no time passes: pauses end at once, and when an answer has been dropped every limit is up. */
  private clock(): Clock {
    return {
      pause: async () => undefined,
      limit: (_, passed) => {
        this.running.add(passed);
        return { stop: () => void this.running.delete(passed) };
      },
    };
  }
}
