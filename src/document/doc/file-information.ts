import { WorkBudget } from "../limits";
import { UnreadableError } from "../refusal";
import type { Bytes } from "./bytes";
import type { CompoundFile } from "./compound-file";

/** The streams of a Word 97–2003 file and where its structures stand in them ([MS-DOC] 2.5, the Fib). */
export interface DocFile {
  main: Bytes;
  table: Bytes;
  /** Absent in files without pictures and large properties. */
  data: Bytes | null;
  /** Number of characters of the main document; notes, headers and text boxes stand behind it. */
  textLength: number;
  /** Where the characters of its text boxes begin and end. */
  boxes: { from: number; to: number };
  /** What reading it may still cost. */
  work: WorkBudget;
  /** A structure of the table stream; empty when the file has none. */
  structure(index: StructureIndex): { offset: number; length: number };
}

/** Places in FibRgFcLcb97 ([MS-DOC] 2.5.6). */
export const Structure = {
  styles: 1,
  characterPages: 12,
  paragraphPages: 13,
  clx: 33,
  boxAnchors: 40,
  boxTexts: 56,
  lists: 73,
  listOverrides: 74,
} as const;
export type StructureIndex = (typeof Structure)[keyof typeof Structure];

const MAGIC = 0xa5ec;
const WORD_97 = 0x00c1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
/** Places in FibRgLw97 (2.5.4): what stands before the text boxes, and how long they are. */
const TEXT = 3;
const TEXT_BOXES = 9;

/** @throws UnreadableError `encrypted`; `old-doc` for Word 95 and earlier, and for damage */
export function openDocFile(container: CompoundFile): DocFile {
  const main = container.read("WordDocument");
  if (!main || main.u16(0) !== MAGIC || main.u16(2) < WORD_97) throw new UnreadableError("old-doc");
  const flags = main.u16(0x0a);
  if (flags & ENCRYPTED) throw new UnreadableError("encrypted");
  const table = container.read(flags & SECOND_TABLE ? "1Table" : "0Table");
  if (!table) throw new UnreadableError("old-doc");

  const shorts = 0x22 + 2 * main.u16(0x20);
  const longs = shorts + 2;
  const pairs = longs + 4 * main.u16(shorts) + 2;
  const lengthOf = (part: number): number => main.u32(longs + 4 * part);
  let boxes = 0;
  for (let part = TEXT; part < TEXT_BOXES; part++) boxes += lengthOf(part);
  return {
    main,
    table,
    data: container.read("Data"),
    work: new WorkBudget(),
    textLength: lengthOf(TEXT),
    boxes: { from: boxes, to: boxes + lengthOf(TEXT_BOXES) },
    structure: (index) => ({ offset: main.u32(pairs + 8 * index), length: main.u32(pairs + 8 * index + 4) }),
  };
}
