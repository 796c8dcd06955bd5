import type { Place } from "../../document/types";
import type { FindingFacts } from "../types";

/**
 * What tells two places apart: words of the text by where they stand; labels by their column, for the same head may
 * stand in each part of a table. Rows and tables are told apart by what they are in the form.
 */
function placeKey(place: Place): string {
  if (place.kind === "paragraph") return [place.paragraph, ...(place.range ?? [])].join();
  return place.kind === "cell" ? String(place.tc) : "";
}

/** The same finding at the same place once. A head that repeats after a page break is wrong only once. */
export function deduplicate<F extends FindingFacts>(findings: F[]): F[] {
  const seen = new Set<string>();
  return findings.filter(({ fingerprint, place }) => {
    const key = `${fingerprint}@${placeKey(place)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
