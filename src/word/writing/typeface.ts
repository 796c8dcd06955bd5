import type { Place } from "../../document/types";
import { cellParagraphs } from "../../document";
import { cellAtOrdinals } from "../places/anchor";
import type { Snapshot } from "../reading/snapshot";
import { alikeNear } from "../../open/writing/neighbour";

/** How text looks; what is not the same all over a range comes as "" or null and is left alone. */
export interface RangeTypeface {
  name: string;
  size: number;
  bold: boolean;
  color: string;
}

const TYPEFACE = "name,size,bold,color";

/** A text and the place in which it is written. */
interface Written {
  place: Place;
  text: string;
}

interface Pair {
  own: Word.Font;
  model: Word.Font;
}

/** The empty cell of a place and the cell that the text in it is to look like. */
function pairOf({ document, listed, alignment }: Snapshot, { place, text }: Written): Pair | null {
  if (place.kind !== "cell" || place.text.trim() !== "") return null;
  const table = document.tables[place.table];
  const cell = table && cellAtOrdinals(table, place.tr, place.tc)?.cell;
  const model = cell && alikeNear(table, cell, text);
  const at = alignment.get(place.paragraphs[0] ?? -1);
  const modelAt = model && alignment.get(cellParagraphs(model)[0]?.index ?? -1);
  if (at === undefined || modelAt === undefined || modelAt === null) return null;
  return { own: listed[at]!.font, model: listed[modelAt]!.getRange("Content").font };
}

function differences({ own, model }: Pair): Partial<RangeTypeface> {
  const found: Partial<RangeTypeface> = {};
  if (model.name && model.name !== own.name) found.name = model.name;
  if (model.size && model.size !== own.size) found.size = model.size;
  if (model.bold !== null && model.bold !== own.bold) found.bold = model.bold;
  if (model.color && model.color !== own.color) found.color = model.color;
  return found;
}

/**
 * What a text in an empty cell needs to look like the numbers or names beside it, where the cell's own paragraph mark does not
 * give it that. One sync when there is an empty cell, else none.
 * @returns for each text what is to be set, empty for nothing
 */
export async function typefaces(
  context: Word.RequestContext,
  snapshot: Snapshot,
  writes: Written[],
): Promise<Partial<RangeTypeface>[]> {
  const pairs = writes.map((write) => pairOf(snapshot, write));
  if (pairs.every((pair) => pair === null)) return writes.map(() => ({}));
  for (const pair of pairs) {
    pair?.own.load(TYPEFACE);
    pair?.model.load(TYPEFACE);
  }
  await context.sync();
  return pairs.map((pair) => (pair ? differences(pair) : {}));
}
