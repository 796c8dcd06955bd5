import { findRow, formOf, tableOfKey } from "../../form";
import type { Form, RowKey } from "../../form";
import type { Draft, DraftParagraph, RecognisedTable, Recognition } from "../../lastyear";
import { openFactsOf, recognitionOf } from "../../lastyear";
import { oneLine } from "../../language/normalise";
import { numeral } from "../../language/numerals";
import { chinese } from "../chinese";
import { answerMessages, messageLines } from "../messages";
import type { Report } from "../../report";
import { requiredForm } from "../../report/required-form";

/** The answer of `carry` for reading: what was recognised, what was changed, what is open. */

const rowName = (form: Form, row: RowKey): string =>
  findRow(form, row).labels.at(-1) ?? chinese("carry/row/only");

function tableLine(table: RecognisedTable, required: Form): string[] {
  const form = table.edition === null ? required : formOf(table.edition);
  const { name } = form.tables[table.id];
  if (table.edition === null) return [chinese("carry/table/missing", { table: name })];
  const line = chinese("carry/table", { table: name, read: table.read, cells: table.cells });
  if (table.unread.length === 0) return [line];
  const rows = table.unread.map((row) => rowName(form, row)).join("、");
  return [line, chinese("carry/table/unread", { count: table.unread.length, rows })];
}

function recognisedLines(file: string, recognition: Recognition): string[] {
  const { unit, year, yearSource, parts, tables, edition } = recognition;
  const found = parts.filter(({ title }) => title !== null);
  const missing = parts.filter(({ title }) => title === null).map(({ number }) => numeral(number));
  return [
    chinese("carry/recognised", { file }),
    chinese("carry/unit", { unit: unit ?? chinese("carry/unit/unknown") }),
    chinese(`carry/year/${yearSource ?? "told"}`, { year: year ?? "" }),
    chinese("carry/form", { form: edition ?? chinese("carry/unknown") }),
    missing.length === 0
      ? chinese("carry/parts", {})
      : chinese("carry/parts/missing", { found: found.length, missing: missing.join("、") }),
    ...tables.flatMap((table) => tableLine(table, requiredForm(recognition))),
  ];
}

const partName = ({ part }: DraftParagraph): string =>
  typeof part === "number" ? chinese("carry/part", { part: numeral(part) }) : chinese(`carry/part/${part}`);

const AROUND = 10;

/** Some words on both sides of a place in a text. */
function around(words: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(words.length, end + AROUND);
  return oneLine(`${from > 0 ? "…" : ""}${words.slice(from, to)}${to < words.length ? "…" : ""}`);
}

function changeLines(paragraph: DraftParagraph): string[] {
  return paragraph.replacements.map(({ reason, old, text: now, newStart, newEnd }) =>
    chinese("carry/change", {
      part: partName(paragraph),
      reason: chinese(`carry/reason/${reason}`),
      old: old === "" ? chinese("carry/nothing") : old,
      new: now,
      words: around(paragraph.text, newStart, newEnd),
    }),
  );
}

const formulaLines = (paragraph: DraftParagraph): string[] =>
  paragraph.outdated.map(({ text: words, present }) =>
    chinese("carry/formula", { part: partName(paragraph), words, present }),
  );

function numberLines({ numbers, form, years }: Draft): string[] {
  if (years.current !== years.last + 1) return [chinese("carry/numbers/not-next", { ...years })];
  if (numbers.size === 0) return [chinese("carry/numbers/none")];
  const table = form.tables[tableOfKey([...numbers.keys()][0]!)];
  const values = table.columns.flatMap(({ id, labels }) => {
    const value = numbers.get(`applications/carriedIn/${id}`);
    return value === undefined ? [] : [`${labels.at(-1)!} ${value}`];
  });
  return [chinese("carry/numbers", { table: table.name, values: values.join("，") })];
}

/** Headed lines, or nothing where there is nothing to list. */
const block = (head: string, lines: string[]): string[] => (lines.length === 0 ? [] : ["", head, ...lines]);

/** Everything that `carry` says about a draft, ending with a line break. */
export function printCarry(file: string, written: string, last: Report, draft: Draft): string {
  const facts = openFactsOf(draft);
  const lines = [
    ...recognisedLines(file, recognitionOf(last)),
    ...messageLines(answerMessages(last)),
    ...numberLines(draft),
    ...block(chinese("carry/changes"), draft.paragraphs.flatMap(changeLines)),
    ...block(chinese("carry/formulae"), draft.paragraphs.flatMap(formulaLines)),
    ...block(
      chinese("carry/facts", { count: facts.length }),
      facts.map(({ paragraph, kind, text: words, start, end }) =>
        chinese("carry/fact", {
          part: partName(paragraph),
          kind: chinese(`carry/kind/${kind}`),
          fact: words,
          words: around(paragraph.text, start, end),
        }),
      ),
    ),
    "",
    chinese("carry/written", { file: written, year: draft.years.current }),
  ];
  return `${lines.join("\n")}\n`;
}
