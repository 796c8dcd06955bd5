import { compoundFileOf } from "./compound-file";

/** A short Word 97 document ([MS-DOC]) with exactly the bytes that a test is about. */
export interface Word97 {
  paragraphs: Word97Paragraph[];
  styles?: Word97Style[];
  /** The list table and the lists ([MS-DOC] 2.9.194, 2.9.195), as they stand in the table stream. */
  lists?: { definitions: number[]; levels: number[]; overrides: number[] };
  /** Text boxes in the order of their text, each with the number of its shape and the place where this is anchored. */
  boxes?: { paragraphs: Word97Paragraph[]; shape: number; at?: number }[];
  /** Shapes that are anchored and are no boxes. */
  shapes?: { shape: number; at: number }[];
  /** How many characters each piece has, and what it says of them (Prm); one piece that says nothing unless told. */
  pieces?: [length: number, modifier: number][];
  /** The lists of modifiers that pieces name. */
  pieceLists?: number[][];
  /** The stream of long lists of properties. */
  data?: number[];
  /** Changes what was made before the streams are put together. */
  change?: (made: { main: Buffer; table: Buffer; at: Places }) => void;
  /** Spells the names of the streams. */
  spell?: (name: string) => string;
}

/** Where structures begin: property pages in the main stream, the rest in the table stream. */
export interface Places {
  paragraphPages: number[];
  characterPages: number[];
  styles: number;
  lists: number;
}

export interface Word97Paragraph {
  runs: [text: string, modifiers?: number[]][];
  /** The character that ends it, "\r" when it is not said, and the modifiers of this character. */
  mark?: string;
  markModifiers?: number[];
  style?: number;
  modifiers?: number[];
}

export interface Word97Style {
  kind: "paragraph" | "character";
  basedOn?: number;
  paragraph?: number[];
  characters?: number[];
}

const short = (value: number): number[] => [value & 255, (value >> 8) & 255];
const long = (value: number): number[] => [...short(value), ...short(value >>> 16)];

/** One property modifier: its code and the bytes of its operand. */
export const modifier = (code: number, ...operand: number[]): number[] => [...short(code), ...operand];

const IN_TABLE = modifier(0x2416, 1);

/** A cell of a table with one paragraph; a mark behind it ends the cell. */
export const cell = (...runs: Word97Paragraph["runs"]): Word97Paragraph => ({
  runs,
  mark: "\u0007",
  modifiers: IN_TABLE,
});

/** A paragraph in a cell that goes on behind it. */
export const inCell = (...runs: Word97Paragraph["runs"]): Word97Paragraph => ({ runs, modifiers: IN_TABLE });

/** The end of a row: the edges of its cells, and of each the flags of its TC80. */
export function rowEnd(edges: number[], flags: number[] = []): Word97Paragraph {
  const count = edges.length - 1;
  const cells = Array.from({ length: count }, (_, i) => [
    ...short(flags[i] ?? 0),
    ...new Array<number>(18).fill(0),
  ]);
  const body = [count, ...edges.flatMap(short), ...cells.flat()];
  const definition = [...short(0xd608), ...short(body.length + 1), ...body];
  return { runs: [], mark: "\u0007", modifiers: [...IN_TABLE, ...modifier(0x2417, 1), ...definition] };
}

export const plain = (text: string): Word97Paragraph => ({ runs: [[text]] });

const lengthOf = (paragraphs: Word97Paragraph[]): number =>
  paragraphs.reduce(
    (sum, { runs, mark = "\r" }) => sum + runs.reduce((length, [run]) => length + run.length, mark.length),
    0,
  );

const TEXT = 1024;
const PAGE = 512;

export function word97(document: Word97): Uint8Array {
  const { boxes = [], shapes = [], pieceLists = [] } = document;
  const paragraphs = [...document.paragraphs, ...boxes.flatMap((box) => box.paragraphs)];
  const pieces = paragraphs.flatMap(({ runs, mark = "\r", markModifiers = [] }) => [
    ...runs.map(([text, list = []]) => ({ text, list })),
    { text: mark, list: markModifiers },
  ]);
  const text = pieces.map((piece) => piece.text).join("");
  const bytes = Buffer.from(text, "utf16le");
  const pagesAt = Math.ceil((TEXT + bytes.length) / PAGE);
  const pages: Buffer[] = [];
  const placeOfPage = (page: Buffer): number => (pagesAt + pages.push(page) - 1) * PAGE;

  // Each run has a page of its own: the places of its beginning and end, where its list stands, the list.
  const page = (from: number, to: number, list: number[]): Buffer => {
    const made = Buffer.alloc(PAGE);
    made.writeUInt32LE(from, 0);
    made.writeUInt32LE(to, 4);
    made[PAGE - 1] = 1;
    if (list.length > PAGE - 64) throw new Error("A list that is too long for a page.");
    made[8] = 16;
    made.set(list, 32);
    return made;
  };
  let at = TEXT;
  const characters = pieces.map((piece) => {
    const from = at;
    at += 2 * piece.text.length;
    return { from, to: at, list: [piece.list.length, ...piece.list] };
  });
  at = TEXT;
  const paragraphRuns = paragraphs.map(({ runs, mark = "\r", style = 0, modifiers = [] }) => {
    const from = at;
    at += 2 * (runs.reduce((length, [run]) => length + run.length, 0) + mark.length);
    const list = [...short(style), ...modifiers];
    return {
      from,
      to: at,
      list: list.length % 2 ? [(list.length + 1) / 2, ...list] : [0, list.length / 2, ...list],
    };
  });
  const placed = (runs: { from: number; to: number; list: number[] }[]) =>
    runs
      .filter(({ from, to }) => to > from)
      .map(({ from, to, list }) => ({ from, to, place: placeOfPage(page(from, to, list)) }));
  const characterPages = placed(characters);
  const paragraphPages = placed(paragraphRuns);

  const table: number[] = [];
  const structures = new Map<number, [offset: number, length: number]>();
  const put = (index: number, content: number[]): number => {
    const offset = table.length;
    structures.set(index, [offset, content.length]);
    for (const byte of content) table.push(byte);
    return offset;
  };
  const pagesTable = (runs: { from: number; to: number; place: number }[]): number[] => [
    ...runs.flatMap(({ from }) => long(from)),
    ...long(runs.at(-1)!.to),
    ...runs.flatMap(({ place }) => long(place / PAGE)),
  ];
  const styles = put(1, styleSheet(document.styles ?? []));
  put(12, pagesTable(characterPages));
  put(13, pagesTable(paragraphPages));
  const textPieces = document.pieces ?? [[text.length, 0]];
  let begun = 0;
  const starts = textPieces.map(([length]) => {
    begun += length;
    return begun - length;
  });
  const pieceTable = [
    ...[...starts, text.length].flatMap(long),
    ...textPieces.flatMap(([, said], i) => [...short(0), ...long(TEXT + 2 * starts[i]!), ...short(said)]),
  ];
  const beforeTable = pieceLists.flatMap((list) => [1, ...short(list.length), ...list]);
  put(33, [...beforeTable, 2, ...long(pieceTable.length), ...pieceTable]);
  const mainLength = lengthOf(document.paragraphs);
  if (boxes.length > 0) {
    let end = 0;
    const ends = boxes.map((box) => (end += lengthOf(box.paragraphs)));
    const nothing = (length: number): number[] => new Array<number>(length).fill(0);
    put(56, [
      ...[0, ...ends].flatMap(long),
      ...boxes.flatMap(({ shape }) => [...nothing(14), ...long(shape), ...nothing(4)]),
    ]);
    const anchors = [...boxes, ...shapes].flatMap(({ shape, at: place }) =>
      place === undefined ? [] : [{ shape, place }],
    );
    anchors.sort((a, b) => a.place - b.place);
    put(40, [
      ...[...anchors.map(({ place }) => place), mainLength].flatMap(long),
      ...anchors.flatMap(({ shape }) => [...long(shape), ...nothing(22)]),
    ]);
  }
  const lists = table.length;
  if (document.lists) {
    put(73, document.lists.definitions);
    for (const byte of document.lists.levels) table.push(byte);
    put(74, document.lists.overrides);
  }

  const main = Buffer.concat([
    header(mainLength, text.length - mainLength, structures),
    bytes,
    Buffer.alloc(PAGE),
  ]).subarray(0, pagesAt * PAGE);
  const made = {
    main: Buffer.concat([main, ...pages]),
    table: Buffer.from(table),
    at: {
      characterPages: characterPages.map(({ place }) => place),
      paragraphPages: paragraphPages.map(({ place }) => place),
      styles,
      lists,
    },
  };
  document.change?.(made);
  const spell = document.spell ?? ((name: string) => name);
  return compoundFileOf({
    [spell("WordDocument")]: made.main,
    [spell("1Table")]: made.table,
    ...(document.data ? { [spell("Data")]: Buffer.from(document.data) } : {}),
  });
}

/** The Fib (2.5.1) and what stands before the text. */
function header(textLength: number, boxLength: number, structures: Map<number, [number, number]>): Buffer {
  const made = Buffer.alloc(TEXT);
  made.writeUInt16LE(0xa5ec, 0);
  made.writeUInt16LE(0x00c1, 2);
  made.writeUInt16LE(0x0200, 0x0a);
  made.writeUInt16LE(14, 0x20);
  made.writeUInt16LE(22, 0x3e);
  made.writeUInt32LE(textLength, 0x40 + 12);
  made.writeUInt32LE(boxLength, 0x40 + 36);
  made.writeUInt16LE(93, 0x98);
  for (const [index, [offset, length]] of structures) {
    made.writeUInt32LE(offset, 0x9a + 8 * index);
    made.writeUInt32LE(length, 0x9a + 8 * index + 4);
  }
  return made;
}

const BASE = 10;

/** The style sheet (2.9.271): a head, then the styles, each with an empty name. */
function styleSheet(styles: Word97Style[]): number[] {
  const head = [...short(styles.length), ...short(BASE), ...new Array<number>(14).fill(0)];
  const upx = (list: number[]): number[] => [...short(list.length), ...list, ...(list.length % 2 ? [0] : [])];
  const made = styles.map(({ kind, basedOn = 0x0fff, paragraph = [], characters = [] }, index) => {
    const base = [
      ...short(0),
      ...short((basedOn << 4) | (kind === "paragraph" ? 1 : 2)),
      ...new Array<number>(6).fill(0),
    ];
    const body =
      kind === "paragraph" ? [...upx([...short(index), ...paragraph]), ...upx(characters)] : upx(characters);
    const style = [...base, ...short(0), ...short(0), ...body];
    return [...short(style.length), ...style];
  });
  return [...short(head.length), ...head, ...made.flat()];
}
