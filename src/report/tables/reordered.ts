import type { FormRow } from "../../form/types";

/** From here on the words of a label are those of a row. */
const NAMED = 0.95;

/** A row of the form, or of the document, or both where they are the same. */
export interface Matched<View> {
  form: FormRow | null;
  view: View | null;
}

interface Moved<View> {
  from: Matched<View>;
  view: View;
  to: Matched<View>;
}

/**
 * Rows that stand in another order than in the form, each by its own words: alignment keeps the order, and takes such a row
 * for the one in whose place it stands, or for one too many. A row moves only to one that is not there otherwise, or
 * whose own row moves as well: words that stand twice leave everything as it is.
 * @param likeness of the own label of a row of the form to a text
 */
export function byTheirWords<View extends { labels: string[] }>(
  matched: Matched<View>[],
  likeness: (label: string, text: string) => number,
): Matched<View>[] {
  const isNamed = (row: FormRow, text: string): boolean => {
    const own = row.key === null ? undefined : row.labels.at(-1);
    return own !== undefined && likeness(own, text) >= NAMED;
  };
  const rows = matched.filter(({ form }) => form !== null && form.key !== null);
  let moved = matched.flatMap((from): Moved<View>[] => {
    const text = from.view?.labels.at(-1);
    if (!text || from.form?.key === null || (from.form && isNamed(from.form, text))) return [];
    const named = rows.filter(({ form }) => isNamed(form!, text));
    return named.length === 1 ? [{ from, view: from.view!, to: named[0]! }] : [];
  });
  for (let before = -1; before !== moved.length;) {
    before = moved.length;
    const leaving = new Set(moved.map(({ from }) => from));
    const wanted = moved.map(({ to }) => to);
    moved = moved.filter(
      ({ to }) => (to.view === null || leaving.has(to)) && wanted.indexOf(to) === wanted.lastIndexOf(to),
    );
  }
  if (moved.length === 0) return matched;
  const left = new Set(moved.map(({ from }) => from));
  const found = new Map(moved.map(({ to, view }) => [to, view]));
  return matched.flatMap((row): Matched<View>[] => {
    const view = found.get(row);
    if (view) return [{ form: row.form, view }];
    if (!left.has(row)) return [row];
    return row.form ? [{ form: row.form, view: null }] : [];
  });
}
