import { cellKeys, tableIds, tableOfKey, type CellKey, type Form } from "../../form";
import { numeral } from "../../language/numerals";
import { pagesDocx, type PageBlock, type ParagraphContent } from "../../template";
import { cellPath, nameOfFile, unitName, type Say } from "../words";
import type { SumBreak } from "./breaks";
import type { SumDifference, SumComparison } from "./compare";
import type { UnitSum } from "./sum";

/** The sum as Word: the three tables, then what was added, what was not, what does not hold, and how it compares. */

export interface SumAnswer {
  sum: UnitSum;
  breaks: SumBreak[];
  comparison: SumComparison | null;
}

/** Behind a number that is not the whole: no form takes it, so nobody files it by mistake. */
const INCOMPLETE = "＊";

/** The numbers as they stand in the tables of the sum. */
export const sumNumbers = ({ cells }: UnitSum): Map<CellKey, string> =>
  new Map(
    [...cells].map(([key, { value, unread, parts }]) => [
      key,
      parts.length === 0 ? "" : `${value}${unread.length > 0 ? INCOMPLETE : ""}`,
    ]),
  );

/** Cells that are not whole, with who is missing there; cells in which the same units are missing are told together. */
export function incompleteCells({ form, cells, units }: UnitSum, say: Say): string[] {
  const byMissing = new Map<string, { unread: string; keys: CellKey[] }>();
  for (const { cell, unread } of cells.values()) {
    if (unread.length === 0) continue;
    const words = unread
      .map((one) => say(`units/sum/unread/${one.why}`, { unit: unitName(one), text: one.text }))
      .join("；");
    const known = byMissing.get(words);
    if (known) known.keys.push(cell);
    else byMissing.set(words, { unread: words, keys: [cell] });
  }
  return [...byMissing.values()].map(({ unread, keys }) =>
    say("units/sum/incomplete", { cells: cellsInWords(form, keys, say), unread, units: units.length }),
  );
}

const MANY = 6;

/** Whole tables by their names, a few cells by theirs, many by the first of them. */
function cellsInWords(form: Form, keys: readonly CellKey[], say: Say): string {
  const wanted = new Set(keys);
  const tables = tableIds.filter((id) => {
    const all = cellKeys(form).filter((key) => tableOfKey(key) === id);
    return all.every((key) => wanted.has(key));
  });
  const rest = keys.filter((key) => !tables.includes(tableOfKey(key)));
  const names = [
    ...tables.map((id) => form.tables[id].name),
    ...rest.slice(0, MANY).map((key) => cellPath(form, key)),
  ].join("、");
  return rest.length > MANY ? say("units/sum/and-more", { cells: names, count: rest.length - MANY }) : names;
}

const signed = (number: number): string => (number > 0 ? `+${number}` : String(number).replace("-", "−"));

/** A sum of the form that does not hold, and who breaks it. */
export const breakSentence = ({ relation, left, right, units }: SumBreak, form: Form, say: Say): string =>
  say(left === right ? "units/sum/break-hidden" : "units/sum/break", {
    cell: cellPath(form, relation.result),
    left,
    right,
    units: units
      .map((unit) => say("units/sum/breaking", { unit: unitName(unit), difference: signed(unit.difference) }))
      .join("；"),
  });

/** A cell in which the report above has another number, and the unit that explains it, if one does. */
export function differenceSentence(one: SumDifference, form: Form, say: Say): string {
  const { cell, own, sum, difference, explanation } = one;
  const said = say("units/sum/different", {
    cell: cellPath(form, cell),
    own,
    sum,
    difference: signed(difference),
  });
  if (explanation === null) return said + say("units/sum/unexplained");
  const { kind, value, taken } = explanation;
  return said + say(`units/sum/explained/${kind}`, { unit: unitName(explanation), value, taken });
}

/** How the sum compares with the report of the body above, as sentences. */
export function comparisonSentences(comparison: SumComparison, sum: UnitSum, say: Say): string[] {
  const { form, units } = sum;
  const { same, different, unchecked, tables, unit, file, year } = comparison;
  const explained = new Set(tables.map(({ table }) => table));
  return [
    say("units/sum/compared", {
      unit: unitName({ unit, file }),
      file: nameOfFile(file),
      units: units.length,
    }),
    ...(year !== null && sum.year !== null && year !== sum.year
      ? [say("units/sum/compared/other-year", { own: year, year: sum.year })]
      : []),
    say("units/sum/compared/counts", { same, different: different.length, unchecked: unchecked.length }),
    ...tables.map((table) =>
      say(`units/sum/table/${table.kind}`, {
        table: form.tables[table.table].name,
        unit: unitName(table),
        cells: table.cells,
      }),
    ),
    ...different
      .filter(({ cell }) => !explained.has(tableOfKey(cell)))
      .map((one) => differenceSentence(one, form, say)),
  ];
}

/** A part of what is said of a sum. */
export interface SumPartSaid {
  kind: "units" | "left-out" | "incomplete" | "breaks" | "comparison";
  heading: string;
  lines: string[];
}

/** Everything that is said of a sum, in parts with headings. */
export function sumParts({ sum, breaks, comparison }: SumAnswer, say: Say): SumPartSaid[] {
  const parts: SumPartSaid[] = [
    {
      kind: "units",
      heading: say("units/sum/heading/units", { count: sum.units.length }),
      lines: sum.units.map(({ unit, files }, index) =>
        say(files.length > 1 ? "units/sum/unit-twice" : "units/sum/unit", {
          number: index + 1,
          unit: unitName({ unit, file: files[0]! }),
          files: files.map(nameOfFile).join("、"),
        }),
      ),
    },
    {
      kind: "left-out",
      heading: say("units/sum/heading/left-out"),
      lines: [
        ...sum.unread.map(({ file, reason }) =>
          say("units/sum/unread-file", { file: nameOfFile(file), reason }),
        ),
        ...sum.leftOut.map((one) => say(`units/sum/left-out/${one.because}`, { file: nameOfFile(one.file) })),
      ],
    },
    { kind: "incomplete", heading: say("units/sum/heading/incomplete"), lines: incompleteCells(sum, say) },
    {
      kind: "breaks",
      heading: say("units/sum/heading/breaks"),
      lines: breaks.map((one) => breakSentence(one, sum.form, say)),
    },
    {
      kind: "comparison",
      heading: say("units/sum/heading/comparison"),
      lines: comparison ? comparisonSentences(comparison, sum, say) : [],
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** The sum as a .docx file. */
export function sumDocx(answer: SumAnswer, say: Say): Uint8Array {
  const { form, year, units } = answer.sum;
  const title = say("units/sum/title", { year: year ?? "", count: units.length });
  const numbers = sumNumbers(answer.sum);
  const body = (text: string): ParagraphContent => ({ text, level: "body" });
  const blocks: PageBlock[] = [
    { text: title, level: "title" },
    body(say("units/sum/opening", { count: units.length })),
    ...tableIds.flatMap((id): PageBlock[] => [
      { text: `${numeral(form.tables[id].section)}、${form.tables[id].title}`, level: "heading1" },
      { table: id, numbers },
    ]),
    { text: say("units/sum/notes"), level: "heading1" },
    ...sumParts(answer, say).flatMap(({ heading, lines }, index): PageBlock[] => [
      { text: `（${numeral(index + 1)}）${heading}`, level: "heading2" },
      ...lines.map(body),
    ]),
  ];
  return pagesDocx(form, title, blocks);
}
