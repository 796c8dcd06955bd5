import type { Place } from "../../document/types";
import type { Revealed } from "../../open";
import { Refusal } from "../host/problem";
import { locate } from "../reading/locate";
import type { Spot } from "../places/spot";
import { cellRange, rangesOf } from "../reading/ranges";
import type { Snapshot } from "../reading/snapshot";
import type { Session } from "../session";
import { lightUp } from "./spotlight";

/** A single paragraph, a part of one, or all of a cell. */
async function rangeOf({ context }: Session, snapshot: Snapshot, spot: Spot): Promise<Word.Range> {
  if (spot.positions.length > 1) return cellRange(snapshot, spot);
  const [found] = await rangesOf(context, snapshot, [spot]);
  return found!.range();
}

/**
 * Selects a place and scrolls to it; what is not proven is shown at its table.
 * @throws Refusal `word/no-place`, `word/place-gone`
 */
export async function reveal(session: Session, place: Place): Promise<Revealed> {
  if (place.kind === "document") throw new Refusal("word/no-place");
  const located = await locate(session, place);
  if (!located) throw new Refusal("word/place-gone");
  const { context } = session;
  const { snapshot, spot } = located;
  if (spot.precision === "table" || place.kind === "table") {
    snapshot.listed[spot.positions[0]!]!.parentTable.select();
    await context.sync();
    return { precision: spot.precision };
  }
  const range = await rangeOf(session, snapshot, spot);
  range.select();
  await context.sync();
  await lightUp(session, range);
  return { precision: "exact" };
}
