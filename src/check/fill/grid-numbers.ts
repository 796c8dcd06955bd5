import { tableIds, tableOfKey, type CellKey, type NumberKind, type TableId } from "../../form";
import type { Place } from "../../document/types";
import { isOfKind, parseNumber } from "../../report/tables/number";
import {
  blanksOf,
  impliedValue,
  isCarried,
  isSum,
  sumsOf,
  type CellValues,
  type Equation,
} from "../relations/relations";
import { derivedNumbers } from "./derived";
import type { FormNumbers, NumberCell } from "./form-numbers";
import { forced, valueRanges } from "./ranges";
import { possibleZeros } from "./zeros";

/** What was typed for a cell and is not in the document yet. */
export interface TypedNumber {
  /** "" where the number in the document is to go. */
  text: string;
  /** What stood in the document when it was typed: something else there now has been typed in Word since. */
  over: string;
}

/** What has been typed, and what we have written where it followed from that: both by cell. */
export interface Filling {
  typed: Readonly<Record<CellKey, TypedNumber>>;
  /** Texts: while one stands in its cell it goes on following, like a blank. */
  ours: Readonly<Record<CellKey, string>>;
}

/** Why a number follows: a total of what it adds up, the rest of a total, last year's report. */
export type Reason = "sum" | "rest" | "carried";

/** A number cell as the grid shows it. */
export interface GridNumber {
  /** What stands in its input: what was typed, else what stands in the document; "" where it follows or is blank. */
  text: string;
  value: number | null;
  from: "typed" | "document" | "derived" | null;
  /** Only of a derived one. */
  reason: Reason | null;
  /** Of one that is typed: the number that it has to be by the others, where it is another one. Of a blank rest: that rest. */
  expected: number | null;
  expectedBy: "sum" | "carried" | "balance" | null;
  /** The text is no number that the form takes. */
  isWrong: boolean;
  /** What has come to stand in the document since it was typed; null when nothing has. */
  since: string | null;
  /** At least so much, where it is a total of which not all is known. */
  least: number | null;
}

/** A cell that is to be written. */
export interface CellToWrite {
  key: CellKey;
  place: Place;
  text: string;
  isDerived: boolean;
}

/** The number that a text is for a cell; null where it is blank, undefined where the form takes none like it. */
function numberOf(text: string, kind: NumberKind): { value: number; clean: string } | null | undefined {
  const parsed = parseNumber(text, kind);
  if (parsed.state === "empty") return null;
  if (parsed.state !== "number") return undefined;
  return isOfKind(parsed.value, kind) ? parsed : undefined;
}

/** 四、结转下年度 is typed and compared: the balance is what tells whether an application was forgotten. */
const isControl = (relation: Equation): boolean => relation.rule === "relation/balance";

const cellsOfNumbers = ({ tables }: FormNumbers): [CellKey, NumberCell][] =>
  tableIds.flatMap((id) => Object.entries(tables[id]?.cells ?? {}));

/** True for what we have written ourselves because it followed. */
const isOurs = (key: CellKey, { text }: NumberCell, { ours }: Filling): boolean =>
  ours[key] !== undefined && ours[key] === text;

/** What stands in the input of a cell, and whether somebody has typed it. */
function inputOf(key: CellKey, cell: NumberCell, filling: Filling): Pick<GridNumber, "text" | "from"> {
  const typed = filling.typed[key];
  if (typed) return { text: typed.text, from: typed.text === "" ? null : "typed" };
  if (isOurs(key, cell, filling) || cell.value.state === "empty") return { text: "", from: null };
  return { text: cell.text, from: "document" };
}

function reasonOf(key: CellKey, relations: Equation[]): Reason {
  const own = relations.filter(({ result }) => result === key);
  if (own.some(isCarried) && !own.some(isSum)) return "carried";
  return own.some(isSum) ? "sum" : "rest";
}

const kindOf = (relation: Equation): GridNumber["expectedBy"] =>
  isControl(relation) ? "balance" : isCarried(relation) ? "carried" : "sum";

/** A total is a total before it is last year's number, and the balance is heard last. */
const ORDER = ["sum", "carried", "balance"];

/** What the other numbers say that a typed one has to be; nothing where they agree with it, or do not say. */
function expectedOf(
  key: CellKey,
  value: number | null,
  relations: Equation[],
  values: CellValues,
): Pick<GridNumber, "expected" | "expectedBy"> {
  const through = relations
    .filter(({ result }) => result === key)
    .map((relation) => ({ relation, by: kindOf(relation)! }))
    .sort((a, b) => ORDER.indexOf(a.by) - ORDER.indexOf(b.by));
  for (const { relation, by } of through) {
    const implied = impliedValue(relation, key, values);
    if (implied !== null && implied >= 0 && implied !== value) return { expected: implied, expectedBy: by };
  }
  return { expected: null, expectedBy: null };
}

/**
 * The numbers of the grid: what is typed here goes before what stands in the document, and what follows from both is
 * added up. A total that is typed, here or there, stays what it is and is compared.
 */
export function gridNumbers(numbers: FormNumbers, filling: Filling): Map<CellKey, GridNumber> {
  const inputs = cellsOfNumbers(numbers).map(([key, cell]) => {
    const { text, from } = inputOf(key, cell, filling);
    return { key, cell, text, from, number: numberOf(text, cell.kind) };
  });
  const values = new Map(
    inputs.flatMap(({ key, number }): [CellKey, number][] => (number ? [[key, number.value]] : [])),
  );
  const following = numbers.relations.filter((relation) => !isControl(relation));
  const there = new Set(inputs.filter(({ number }) => number === null).map(({ key }) => key));
  const derived = new Map([...derivedNumbers(following, values)].filter(([key]) => there.has(key)));
  const all = new Map([...values, ...derived]);
  const ranges = valueRanges(sumsOf(following), all, blanksOf(following, all));
  const totals = new Set(following.filter(isSum).map(({ result }) => result));
  return new Map(
    inputs.map(({ key, cell, text, from, number }): [CellKey, GridNumber] => {
      const value = derived.get(key) ?? number?.value ?? null;
      const isDerived = derived.has(key);
      const range = ranges.get(key);
      const typed = filling.typed[key];
      return [
        key,
        {
          text,
          value,
          from: isDerived ? "derived" : from,
          reason: isDerived ? reasonOf(key, following) : null,
          ...(isDerived || number === undefined
            ? { expected: null, expectedBy: null }
            : expectedOf(key, value, numbers.relations, all)),
          isWrong: number === undefined,
          since: typed && typed.over !== cell.text ? cell.text : null,
          least: value === null && totals.has(key) && forced(range) === null && range?.low ? range.low : null,
        },
      ];
    }),
  );
}

/** What would be written: what was typed and is a number, and what follows; not what stands in the document already. */
export function cellsToWrite(
  numbers: FormNumbers,
  filling: Filling,
  grid: ReadonlyMap<CellKey, GridNumber>,
): CellToWrite[] {
  return cellsOfNumbers(numbers).flatMap(([key, cell]): CellToWrite[] => {
    const { from, value, isWrong, text } = grid.get(key)!;
    const isDerived = from === "derived";
    // What we have written and what follows no longer goes again.
    const isVoid = value === null && isOurs(key, cell, filling);
    if (isWrong || !(isDerived || isVoid || filling.typed[key])) return [];
    const clean = isDerived ? String(value) : (numberOf(text, cell.kind)?.clean ?? "");
    return clean === cell.text ? [] : [{ key, place: cell.place, text: clean, isDerived }];
  });
}

/** The blanks of a table that can all be 0: what follows from others is not among them, nor 现行有效件数. */
export function zerosFor(
  table: TableId,
  numbers: FormNumbers,
  grid: ReadonlyMap<CellKey, GridNumber>,
): CellKey[] {
  const known = new Map(
    [...grid].flatMap(([key, { value }]): [CellKey, number][] => (value === null ? [] : [[key, value]])),
  );
  const blanks = [...grid].filter(
    ([key, { value, isWrong }]) => tableOfKey(key) === table && value === null && !isWrong,
  );
  return [
    ...possibleZeros(
      blanks.map(([key]) => key),
      numbers.relations,
      known,
    ),
  ];
}
