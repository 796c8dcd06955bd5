import { attribute, child, childrenNamed, integer, isOn, valueOf, type XmlElement } from "../xml/element";

/**
 * The parts of a table that its style may treat on their own (ECMA-376 17.18.89), the strongest first: Word lets rows
 * go before columns and columns before bands ([MS-OI29500] 2.1.251), unlike 17.7.6.
 */
const strongestFirst = [
  "nwCell",
  "neCell",
  "swCell",
  "seCell",
  "firstRow",
  "lastRow",
  "firstCol",
  "lastCol",
  "band1Vert",
  "band2Vert",
  "band1Horz",
  "band2Horz",
  "wholeTable",
] as const;
type TablePart = (typeof strongestFirst)[number];

/** What `w:cnfStyle` calls the parts, in the order of its bits (17.3.1.8). */
const told: [name: string, part: TablePart][] = [
  ["firstRow", "firstRow"],
  ["lastRow", "lastRow"],
  ["firstColumn", "firstCol"],
  ["lastColumn", "lastCol"],
  ["oddVBand", "band1Vert"],
  ["evenVBand", "band2Vert"],
  ["oddHBand", "band1Horz"],
  ["evenHBand", "band2Horz"],
  ["firstRowLastColumn", "neCell"],
  ["firstRowFirstColumn", "nwCell"],
  ["lastRowLastColumn", "seCell"],
  ["lastRowFirstColumn", "swCell"],
];

/** The bits of a `w:tblLook` without attributes (ISO/IEC 29500-4, 14.3.11). */
const lookBits = {
  firstRow: 0x20,
  lastRow: 0x40,
  firstColumn: 0x80,
  lastColumn: 0x100,
  noHBand: 0x200,
  noVBand: 0x400,
};
type Look = Record<keyof typeof lookBits, boolean>;

/** What a table style says of hiding, for each part that it speaks of, and how many rows and columns are one band. */
export interface TableStyle {
  hidden: ReadonlyMap<TablePart, boolean>;
  rowBand: number | null;
  columnBand: number | null;
}

/**
 * What one `w:style` says itself (17.7.6).
 * @param hiddenness what an element's properties of characters say of hiding; null: nothing
 */
export function readTableStyle(
  style: XmlElement,
  hiddenness: (element: XmlElement) => boolean | null,
): TableStyle {
  const hidden = new Map<TablePart, boolean>();
  const say = (part: string | null, said: boolean | null) => {
    const known = strongestFirst.find((name) => name === part);
    if (known !== undefined && said !== null) hidden.set(known, said);
  };
  say("wholeTable", hiddenness(style));
  for (const part of childrenNamed(style, "w:tblStylePr")) say(attribute(part, "type"), hiddenness(part));
  const band = (name: string) => integer(valueOf(child(style, "w:tblPr"), name));
  return { hidden, rowBand: band("w:tblStyleRowBandSize"), columnBand: band("w:tblStyleColBandSize") };
}

/** What a style says with those that it is based on, itself first. */
export function inherited(chain: readonly TableStyle[]): TableStyle {
  const hidden = new Map<TablePart, boolean>();
  for (const style of chain)
    for (const [part, said] of style.hidden) if (!hidden.has(part)) hidden.set(part, said);
  return {
    hidden,
    rowBand: chain.find(({ rowBand }) => rowBand !== null)?.rowBand ?? null,
    columnBand: chain.find(({ columnBand }) => columnBand !== null)?.columnBand ?? null,
  };
}

/**
 * Which cells of a table its style hides.
 * @param rows those that count: the deleted ones do not
 * @returns for each row, by the ordinal of the `w:tc`
 */
export function hidingOf(
  table: XmlElement,
  rows: readonly XmlElement[],
  style: TableStyle,
): (row: XmlElement) => boolean[] {
  if (![...style.hidden.values()].includes(true)) return () => [];
  const partsOfRow = placing(table, rows, style);
  return (row) =>
    partsOfRow(row).map((parts) => {
      const strongest = strongestFirst.find(
        (part) => style.hidden.has(part) && (part === "wholeTable" || parts.has(part)),
      );
      return strongest !== undefined && style.hidden.get(strongest)!;
    });
}

/** The parts that each cell of a row is in. */
function placing(table: XmlElement, rows: readonly XmlElement[], style: TableStyle) {
  const settings = child(child(table, "w:tblPr"), "w:tblLook");
  const look = lookOf(settings);
  const ordinals = new Map(rows.map((row, at) => [row, at]));
  const heads = look.firstRow ? headRows(rows) : 0;

  return (row: XmlElement): ReadonlySet<TablePart>[] => {
    const at = ordinals.get(row) ?? -1;
    const cells = childrenNamed(row, "w:tc");
    const isFirst = at >= 0 && at < heads;
    const isLast = look.lastRow && at === rows.length - 1;
    const rowTold = toldParts(child(row, "w:trPr"));
    let column = integer(valueOf(child(row, "w:trPr"), "w:gridBefore")) ?? 0;
    return cells.map((cell, tc) => {
      const properties = child(cell, "w:tcPr");
      const here = column;
      column += Math.max(1, integer(valueOf(properties, "w:gridSpan")) ?? 1);
      const cellTold = toldParts(properties);
      // Word works the parts out anew; where nothing says how, what another program noted at row and cell is all there is.
      if (!settings && (rowTold ?? cellTold)) return new Set([...(rowTold ?? []), ...(cellTold ?? [])]);

      const isLeft = look.firstColumn && tc === 0;
      const isRight = look.lastColumn && tc === cells.length - 1;
      const rowBand = isFirst || isLast || look.noHBand ? null : bandOf(at - heads, style.rowBand);
      const columnBand =
        isLeft || isRight || look.noVBand ? null : bandOf(here - Number(look.firstColumn), style.columnBand);
      const parts: [TablePart, boolean][] = [
        ["nwCell", isFirst && isLeft],
        ["neCell", isFirst && isRight],
        ["swCell", isLast && isLeft],
        ["seCell", isLast && isRight],
        ["firstRow", isFirst],
        ["lastRow", isLast],
        ["firstCol", isLeft],
        ["lastCol", isRight],
        ["band1Vert", columnBand === 0],
        ["band2Vert", columnBand === 1],
        ["band1Horz", rowBand === 0],
        ["band2Horz", rowBand === 1],
      ];
      return new Set(parts.flatMap(([part, isIn]) => (isIn ? [part] : [])));
    });
  };
}

/** Rows that repeat on every page and follow the first are in its part too (17.18.89). */
function headRows(rows: readonly XmlElement[]): number {
  const next = rows.findIndex((row, at) => at > 0 && !isOn(child(row, "w:trPr"), "w:tblHeader"));
  return next < 0 ? rows.length : next;
}

/** 0 and 1 by turns. */
const bandOf = (ordinal: number, size: number | null): number =>
  Math.floor(ordinal / Math.max(1, size ?? 1)) % 2;

const isYes = (said: string | null): boolean => ["1", "true", "on"].includes(said ?? "");

/** Word reads the number only where no attribute says it ([MS-OI29500] 2.1.157); without both, only bands apply. */
function lookOf(settings: XmlElement | undefined): Look {
  const names = Object.keys(lookBits) as (keyof Look)[];
  const isSpelled = names.some((name) => attribute(settings, name) !== null);
  const bits = parseInt(attribute(settings, "val") ?? "0", 16);
  const isSet = (name: keyof Look) =>
    isSpelled ? isYes(attribute(settings, name)) : (bits & lookBits[name]) !== 0;
  return Object.fromEntries(names.map((name) => [name, isSet(name)])) as Look;
}

/** The parts that a `w:cnfStyle` tells; null without one. */
function toldParts(properties: XmlElement | undefined): TablePart[] | null {
  const mark = child(properties, "w:cnfStyle");
  if (!mark) return null;
  const bits = attribute(mark, "val") ?? "";
  return told.flatMap(([name, part], bit) =>
    isYes(attribute(mark, name)) || bits[bit] === "1" ? [part] : [],
  );
}
