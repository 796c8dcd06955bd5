import type { Place, SourceDocument } from "../../document/types";
import type { Revealed } from "../../open";
import type { HostFeatures } from "../host/features";
import { Refusal } from "../host/problem";
import { locate } from "../reading/locate";
import { rangesOf } from "../reading/ranges";
import type { Spotlight } from "./spotlight";

/**
 * Selects a place and scrolls to it; what is not proven is shown at its table.
 * @param read the reading from which the place is
 * @throws Refusal `word/no-place`, `word/place-gone`
 */
export async function reveal(
  context: Word.RequestContext,
  host: HostFeatures,
  spotlight: Spotlight,
  read: SourceDocument | null,
  place: Place,
): Promise<Revealed> {
  if (place.kind === "document") throw new Refusal("word/no-place");
  const located = await locate(context, host, read, place);
  if (!located) throw new Refusal("word/place-gone");
  const { snapshot, spot } = located;
  if (spot.precision === "table" || place.kind === "table") {
    snapshot.listed[spot.positions[0]!]!.parentTable.select();
    await context.sync();
    return { precision: spot.precision };
  }
  const [found] = await rangesOf(context, snapshot, [spot]);
  const range = found!.range();
  range.select();
  await context.sync();
  await spotlight.on(context, range);
  return { precision: "exact" };
}
