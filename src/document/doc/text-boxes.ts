import type { Bytes } from "./bytes";
import { Structure, type DocFile, type StructureIndex } from "./file-information";
import type { Flaws } from "./flaws";

/** The characters of a text box, counted from the first character of the first one. */
export interface DocTextBox {
  from: number;
  to: number;
}

/** FTXBXS ([MS-DOC] 2.9.103) and Spa (2.9.253), and where each names its shape. */
const BOX_LENGTH = 22;
const BOX_IS_FREE = 8;
const BOX_SHAPE = 14;
const ANCHOR_LENGTH = 26;
const ANCHOR_SHAPE = 0;
/** More than anybody draws: behind these, boxes are not read. */
const MOST_BOXES = 2_000;

interface Entry {
  from: number;
  to: number;
  data: Bytes;
}

/** A table of places with something said of each (2.2.2, Plc): nothing when it is not there or damaged. */
function placesIn(file: DocFile, structure: StructureIndex, dataLength: number, flaws: Flaws): Entry[] {
  return flaws.forProperties(() => {
    const { offset, length } = file.structure(structure);
    if (length === 0) return [];
    const table = file.table.slice(offset, length);
    const count = Math.max(0, Math.floor((length - 4) / (4 + dataLength)));
    return Array.from({ length: Math.min(count, MOST_BOXES) }, (_, i) => ({
      from: table.u32(4 * i),
      to: table.u32(4 * i + 4),
      data: table.slice(4 * (count + 1) + dataLength * i, dataLength),
    }));
  }, []);
}

/**
 * The text boxes of a document by the places of the main document at which they are anchored (PlcftxbxTxt, PlcfspaMom).
 * Of a group of shapes the group alone has an anchor: its boxes are taken to stand at the first anchor that is no box's own.
 * One of which nothing says where it stands comes where the one before it does.
 */
export function docTextBoxes(file: DocFile, flaws: Flaws): ReadonlyMap<number, DocTextBox[]> {
  const found = new Map<number, DocTextBox[]>();
  const length = Math.min(file.boxes.to - file.boxes.from, file.main.length);
  if (length === 0) return found;
  let end = 0;
  const boxes = placesIn(file, Structure.boxTexts, BOX_LENGTH, flaws).filter(({ from, to, data }) => {
    const isBox = from >= end && to > from && to <= length && data.u16(BOX_IS_FREE) === 0;
    if (isBox) end = to;
    return isBox;
  });
  const anchors = placesIn(file, Structure.boxAnchors, ANCHOR_LENGTH, flaws).filter(
    ({ from }) => from < file.textLength,
  );
  const shapes = new Set(boxes.map(({ data }) => data.u32(BOX_SHAPE)));
  const placeOf = new Map(anchors.map(({ from, data }) => [data.u32(ANCHOR_SHAPE), from]));
  const group = anchors.find(({ data }) => !shapes.has(data.u32(ANCHOR_SHAPE)))?.from;
  let before = 0;
  for (const { from, to, data } of boxes) {
    const place: number = placeOf.get(data.u32(BOX_SHAPE)) ?? group ?? before;
    const here = found.get(place) ?? [];
    found.set(place, here);
    here.push({ from, to });
    before = place;
  }
  return found;
}
