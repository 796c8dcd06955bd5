import type { Form, FormRow, TableId } from "../../../form/types";
import { isBlank } from "../../../language/normalise";
import type { MatchedTable } from "../align-rows";
import { likenessToLabel } from "../labels";
import type { MatchedRow } from "../rows";

const SIMILAR = 0.8;

const textsOf = (form: Form, id: TableId): Set<string> =>
  new Set(form.tables[id].rows.flatMap((row) => row.cells.map(({ text }) => text)));

/** Heads that one edition has in a table and another has not: 本年新制作数量. */
export function headsOfItsOwn(form: Form, other: Form, id: TableId): string[] {
  const known = textsOf(other, id);
  const heads = form.tables[id].rows
    .filter(({ key, header }) => key === null && !header)
    .flatMap((row) => row.cells.map(({ text }) => text));
  return [...new Set(heads)].filter((text) => text !== "" && !known.has(text));
}

/** Whether a row of numbers is one that the other edition has not, e.g. （六）其他处理 without rows below it. */
export const isOwnRow = (row: FormRow, other: Form, id: TableId): boolean =>
  row.key !== null && other.tables[id].rows.every(({ key }) => key !== row.key);

/**
 * Whether something in a table speaks for an edition and against another: a row of numbers or a head that only it has, or
 * that it is whole. What is missing speaks for nothing: rows get lost in tables of every edition.
 */
export function showsEdition(
  form: Form,
  other: Form,
  id: TableId,
  { matched, heads }: MatchedTable,
): boolean {
  const ownHeads = headsOfItsOwn(form, other, id);
  const views = [...matched.flatMap(({ view }) => view?.found ?? []), ...heads];
  const hasHead = views.some(({ own }) =>
    own.some(
      ({ text }) => !isBlank(text) && ownHeads.some((head) => likenessToLabel(form, head, text) >= SIMILAR),
    ),
  );
  const isNamed = ({ form: row, view }: MatchedRow): boolean => {
    const label = view?.labels.filter((text) => !isBlank(text)).at(-1);
    const own = row?.labels.at(-1);
    const wanted = row?.cells.filter(({ role }) => role === "number").length ?? 0;
    return (
      own !== undefined &&
      label !== undefined &&
      view!.numbers >= wanted &&
      likenessToLabel(form, own, label) >= SIMILAR
    );
  };
  const isOwn = ({ form: row }: MatchedRow): boolean => row !== null && isOwnRow(row, other, id);
  const isThere = (one: MatchedRow): boolean =>
    !one.form?.key || (one.view !== null && (!isOwn(one) || isNamed(one)));
  return hasHead || matched.some((one) => isOwn(one) && isNamed(one)) || matched.every(isThere);
}
