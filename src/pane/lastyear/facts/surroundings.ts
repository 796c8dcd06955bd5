import type { FactView } from "../../../lastyear";

const AROUND = 10;
const NUMBER = /[0-9０-９]+(?:[.．,，][0-9０-９]+)*/gu;

/** An offset that cuts no number in two: the beginning or the end of the one that stands there. */
function outside(text: string, at: number, side: "before" | "behind"): number {
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    const end = index + number.length;
    if (index < at && at < end) return side === "before" ? index : end;
  }
  return at;
}

/** Some words on both sides of a fact as it stands in the document; no number among them is cut. */
export function surroundings({ place, text }: FactView): [before: string, words: string, behind: string] {
  if (!place?.range) return ["", text, ""];
  const [start, end] = place.range;
  return [
    place.text.slice(outside(place.text, Math.max(0, start - AROUND), "before"), start),
    place.text.slice(start, end),
    place.text.slice(end, outside(place.text, Math.min(place.text.length, end + AROUND), "behind")),
  ];
}
