import type { Form, TableId } from "../../form/types";
import { alignSegments } from "./align-rows";
import type { Segment } from "./find-tables";

/** How many rows of numbers the segments give, and the first and last of them in the order of the form. */
function reach(form: Form, id: TableId, segments: Segment[]): { count: number; first: number; last: number } {
  const order = form.tables[id].rows.map((row) => row.key);
  const places = alignSegments(form, id, segments)
    .matched.filter(
      ({ form: row, view }) => row?.key && view && (view.filled > 0 || view.labels.some(Boolean)),
    )
    .map(({ form: row }) => order.indexOf(row!.key));
  return { count: places.length, first: Math.min(...places), last: Math.max(...places) };
}

/**
 * Puts together the pieces of one table of the form: 二 typed as four tables, 三 cut by a page break. A piece that
 * begins again where the table already was is another copy (the sum of a city, an example): of several copies the
 * one with the most rows counts, and of equal ones the first.
 */
export function collectSegments(form: Form, id: TableId, segments: Segment[]): Segment[] {
  if (segments.length === 1) return segments;
  const copies: { segments: Segment[]; last: number }[] = [];
  for (const segment of segments) {
    const { first, last, count } = reach(form, id, [segment]);
    if (count === 0) continue;
    const open = copies.at(-1);
    if (open && first > open.last) {
      open.segments.push(segment);
      open.last = last;
    } else copies.push({ segments: [segment], last });
  }
  if (copies.length <= 1) return copies[0]?.segments ?? segments.slice(0, 1);
  const counted = copies.map((copy) => ({ copy, count: reach(form, id, copy.segments).count }));
  const most = Math.max(...counted.map(({ count }) => count));
  return counted.find(({ count }) => count === most)!.copy.segments;
}
