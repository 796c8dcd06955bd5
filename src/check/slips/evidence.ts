import type { CellKey } from "../../form";
import { isGeneral } from "./kinds";
import { claimOf, type Claim, type Localisation, type OpenPart } from "./localise";
import type { TableModel } from "./model";
import type { Explanation } from "./search";

/**
 * What speaks of a number from outside the table decides between explanations that are as good; it never makes one of
 * its own, and never goes against one that the table itself has told.
 */

/** More explanations than these help nobody. */
const MOST_ALTERNATIVES = 3;

/** Numbers of the table that are stated elsewhere. */
export type Stated = ReadonlyMap<CellKey, { value: number }>;

/** The numbers that an explanation leaves in the table. */
function valueAfter({ steps }: Explanation, cell: CellKey, model: TableModel): number | undefined {
  const changed = steps.find(({ changes }) => changes.has(cell));
  return changed ? changed.changes.get(cell) : model.values.get(cell);
}

const likeliest = ({ alternatives }: OpenPart): Explanation[] => alternatives.slice(0, MOST_ALTERNATIVES);

/** True where it speaks of several slips at once; it tells no number then. */
const speaksOfSeveral = ({ steps }: Explanation): boolean => steps.every(({ kind }) => isGeneral(kind));

/** The likeliest; where more would do, the last of them is one that speaks of those that are left out. */
function foremost(part: OpenPart): OpenPart {
  const shown = likeliest(part);
  const general = part.alternatives.slice(MOST_ALTERNATIVES).find(speaksOfSeveral);
  return {
    ...part,
    alternatives: general ? [...shown.slice(0, MOST_ALTERNATIVES - 1), general] : shown,
  };
}

function decided(model: TableModel, part: OpenPart, stated: Stated): Claim | OpenPart {
  const cells = [...stated.keys()].filter((cell) =>
    part.alternatives.some(({ steps }) => steps.some(({ changes }) => changes.has(cell))),
  );
  if (cells.length === 0) return part;
  const fitting = (alternatives: Explanation[]): Explanation[] =>
    alternatives.filter((one) =>
      cells.every((cell) => valueAfter(one, cell, model) === stated.get(cell)!.value),
    );
  // What is far-fetched is heard only where nothing likelier agrees.
  const likely = fitting(likeliest(part));
  const fits = likely.length > 0 ? likely : fitting(part.alternatives);
  if (fits.length === 0) return part;
  const [only] = fits as [Explanation];
  // A number that stands as it is stated rules explanations out; only one that is not yet there proves one.
  const isProven = cells.some((cell) => only.steps.some(({ changes }) => changes.has(cell)));
  const claim = fits.length === 1 && isProven ? claimOf(model, only.steps) : null;
  return claim ?? { ...part, alternatives: fits };
}

/**
 * What is said of a table when what is stated elsewhere is heard as well: of what stays open, the three likeliest
 * explanations.
 */
export function withStated(model: TableModel, { claims, open }: Localisation, stated: Stated): Localisation {
  const heard = open.map((part) => decided(model, part, stated));
  return {
    claims: [...claims, ...heard.filter((one) => "changes" in one)],
    open: heard.filter((one) => "alternatives" in one).map(foremost),
  };
}
