import type { NumberingReference } from "../../wordprocessingml/styles";
import type { Bytes } from "../bytes";
import type { DocFile } from "../file-information";
import type { Flaws } from "../flaws";
import type { DocText } from "../pieces";
import { modifiers, type Modifier } from "./property-lists";
import { paragraphRuns, runAt } from "./property-pages";

/** What a paragraph says of itself ([MS-DOC] 2.6.2), as far as text and tables need it. */
export interface ParagraphProperties {
  /** Index of its style. */
  style: number;
  numbering: NumberingReference;
  /** Table nesting level, 0 outside tables. */
  depth: number;
  /** Its mark ends a cell of a nested table, or a row. Ends of outer cells are told by their mark. */
  endsInnerCell: boolean;
  endsRow: boolean;
  /** The modifiers of the row, on the paragraph that ends it. */
  row: Modifier[];
  /** What it says of itself cannot be read. */
  isDamaged?: true;
}

const NO_PROPERTIES: ParagraphProperties = {
  style: 0,
  numbering: { numberId: null, level: null },
  depth: 0,
  endsInnerCell: false,
  endsRow: false,
  row: [],
};

/** Properties of the paragraph whose mark stands at a place of a part. */
export type ParagraphReader = (at: number, isCellMark: boolean) => ParagraphProperties;

/**
 * Reads one paragraph of a part after the other. One whose properties are damaged is taken to stand where the one before it does,
 * so that a table is not torn apart; a mark of cells stands in a table in any case.
 */
export function paragraphReaders(file: DocFile, flaws: Flaws): (part: DocText) => ParagraphReader {
  const runs = paragraphRuns(file, flaws);
  /** Paragraphs beside each other may share all that they say. */
  let last: { list: Bytes | null; later: readonly Modifier[]; read: ParagraphProperties | null } | null =
    null;
  const readOnce = (list: Bytes | null, later: readonly Modifier[]): ParagraphProperties | null => {
    if (last?.list !== list || last.later !== later) {
      const read = flaws.forProperties(() => readParagraphProperties(file, list, later), null);
      last = { list, later, read };
    }
    return last.read;
  };
  return ({ offsets, pieceModifiers }) => {
    let before = NO_PROPERTIES;
    return (at, isCellMark) => {
      const run = runAt(runs, offsets[at]!);
      const read = run?.isDamaged ? null : readOnce(run?.list ?? null, pieceModifiers(at));
      const depth = isCellMark ? Math.max(1, before.depth) : before.depth;
      const properties = read ?? { ...NO_PROPERTIES, depth, isDamaged: true };
      before = properties;
      return properties;
    };
  };
}

/** @param list the style, then modifiers @param later modifiers that come after those, of the piece */
function readParagraphProperties(
  file: DocFile,
  list: Bytes | null,
  later: readonly Modifier[],
): ParagraphProperties {
  const isEmpty = !list || list.length < 2;
  if (isEmpty && later.length === 0) return NO_PROPERTIES;
  file.work.addProperties((list?.length ?? 0) + LEAST_LENGTH * later.length);
  const own = isEmpty ? [] : modifiers(list.slice(2, list.length - 2));
  let followed = 0;
  const all = [...own, ...later].flatMap((modifier) =>
    isHuge(modifier) && followed++ < MOST_HUGE ? listOf(file, modifier) : [modifier],
  );
  const last = (code: number) => all.filter((modifier) => modifier.code === code).at(-1)?.operand;
  const isSet = (code: number) => (last(code)?.u8(0) ?? 0) !== 0;
  return {
    style: last(STYLE)?.u16(0) ?? (isEmpty ? 0 : list.u16(0)),
    numbering: numberingOf(all),
    depth: last(DEPTH)?.u32(0) ?? (isSet(IN_TABLE) ? 1 : 0),
    endsInnerCell: isSet(INNER_CELL),
    endsRow: isSet(ROW_END) || isSet(INNER_ROW_END),
    row: all.filter(({ code }) => (code >> 10) % 8 === TABLE_GROUP),
  };
}

/** List and level by `sprmPIlfo` and `sprmPIlvl`; list 0 means none. */
export function numberingOf(list: Modifier[]): NumberingReference {
  const last = (code: number) => list.filter((modifier) => modifier.code === code).at(-1)?.operand;
  const listIndex = last(LIST)?.i16(0);
  const level = last(LEVEL)?.u8(0);
  return {
    numberId: listIndex === undefined ? null : String(listIndex),
    level: level === undefined ? null : String(level),
  };
}

const isHuge = ({ code }: Modifier): boolean => code === HUGE || code === HUGE_BEFORE_2000;

/** Lists that are too long for their page stand in the data stream. */
function listOf(file: DocFile, { operand }: Modifier): Modifier[] {
  if (!file.data) return [];
  const at = operand.u32(0);
  const list = file.data.slice(at + 2, file.data.u16(at));
  file.work.addProperties(list.length);
  return modifiers(list);
}

/** Of a modifier, with its code. */
const LEAST_LENGTH = 3;
const STYLE = 0x4600;
const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const DEPTH = 0x6649;
const INNER_CELL = 0x244b;
const INNER_ROW_END = 0x244c;
const HUGE = 0x6646;
const HUGE_BEFORE_2000 = 0x6645;
/** Word writes one for a paragraph. */
const MOST_HUGE = 4;
const LIST = 0x460b;
const LEVEL = 0x260a;
/** `sgc` of the code: what the modifier applies to ([MS-DOC] 2.2.5.1). */
const TABLE_GROUP = 5;
