import type { Examples } from "../book/example";
import { rowOfCell, tableOfKey } from "../../form";
import type { Form, FormTable, CellKey } from "../../form";
import type { Report } from "../../report/types";
import { valuesOf, type CellValues } from "../relations/relations";
import { leastInForce, stocks, type Stock } from "../relations/stock";
import { cellName } from "../tables/names";
import { aboutCell } from "../tables/places";
import { formOfTable } from "../tables/required-form";
import type { Rule, RuleContext } from "../rule";
import type { FindingDraft } from "../finding";

/** A cell in a message, and where it is. */
const told = (report: Report, form: Form, table: FormTable, key: CellKey) => ({
  data: { table: table.name, cell: cellName(form, rowOfCell(key), key) },
  about: aboutCell(report, table, key),
});

/** Less in force than the year has added. */
function tooFew(report: Report, stock: Stock, values: CellValues): FindingDraft[] {
  const { issued, repealed, inForce } = stock;
  const actual = values.get(inForce);
  const least = leastInForce(stock, values);
  if (actual === undefined || least === null || actual >= least) return [];
  const form = formOfTable(report, tableOfKey(inForce));
  const { data, about } = told(report, form, form.tables[tableOfKey(inForce)], inForce);
  const parts = { issued: values.get(issued)!, repealed: values.get(repealed)! };
  return [
    {
      messageId: "tooFew",
      data: { ...data, actual, ...parts, least },
      ...about,
      cells: [inForce, issued, repealed],
      expected: `≥ ${least}`,
      actual: String(actual),
    },
  ];
}

/** More repealed than there was: last year's stock and what was issued. */
function tooManyRepealed(
  report: Report,
  { issued, repealed, inForce }: Stock,
  values: CellValues,
  before: CellValues,
): FindingDraft[] {
  const [gone, added, had] = [values.get(repealed), values.get(issued), before.get(inForce)];
  if (gone === undefined || added === undefined || had === undefined || gone <= had + added) return [];
  const form = formOfTable(report, tableOfKey(repealed));
  const { data, about } = told(report, form, form.tables[tableOfKey(repealed)], repealed);
  return [
    {
      messageId: "tooManyRepealed",
      data: { ...data, actual: gone, issued: added, before: had, most: had + added },
      ...about,
      cells: [repealed, issued],
      expected: `≤ ${had + added}`,
      actual: String(gone),
    },
  ];
}

function check(report: Report, { values, relations, last }: RuleContext): FindingDraft[] {
  const before = last ? valuesOf(last) : null;
  return stocks.flatMap((stock) => {
    // With last year's number there is more to say than that it is too small or too large.
    const compared = relations.some(
      ({ relation, state }) => relation.id === stock.relation && state !== "unchecked",
    );
    if (compared) return [];
    return [
      ...tooFew(report, stock, values),
      ...(before ? tooManyRepealed(report, stock, values, before) : []),
    ];
  });
}

export const stockLimits: Rule = {
  id: "stock/limits",
  severity: "warning",
  title: { zh: "现行有效件数少于本年净增", en: "Less in force than the year has added" },
  why: {
    zh: "现行有效件数是年底的存量，等于上年现行有效加本年制发减本年废止；上年不会是负数，所以至少是本年制发减本年废止；废止的也不会比上年现行有效加本年制发还多。本年制发了文件而现行有效填 0，多半是漏填。",
    en: "What is in force at the end of the year is last year's stock, plus what was issued, less what was repealed; last year's cannot be negative, and no more can be repealed than there was. With documents issued and 0 in force the number was probably never filled in.",
  },
  limits: {
    zh: "三个数有一个读不出来的；给了上年报告、能与上年核对的（见 carry/in-force）。本年制发、下年才施行的文件各地算法不同，所以只是疑点。",
    en: "Rows in which one of the three numbers cannot be read, and those that are compared with last year's report (carry/in-force). A document may be issued this year and come into force next year: therefore a warning.",
  },
  messages: {
    tooFew: {
      zh: "{table}{cell}|填的是 {actual}，本年制发 {issued} 件、废止 {repealed} 件，现行有效至少应为 {least} 件。有文件下年才施行的可以不管。",
      en: "{table}, {cell}: |{actual}, but {issued} were issued and {repealed} repealed, so at least {least} should be in force. Never mind if a document comes into force next year.",
    },
    tooManyRepealed: {
      zh: "{table}{cell}|填的是 {actual}，上年现行有效 {before} 件、本年制发 {issued} 件，废止最多 {most} 件。",
      en: "{table}, {cell}: |{actual}, but {before} were in force last year and {issued} were issued: at most {most} can be repealed.",
    },
  },
  correction: null,
  check,
};

export const examples: Examples = {
  good: [
    { shows: "15 in force, 2 issued and 1 repealed.", report: {} },
    {
      shows: "Everything in force was issued this year.",
      report: { set: { "disclosure/normative/inForce": "1" } },
    },
    {
      shows: "More repealed than issued: the rest is older.",
      report: { set: { "disclosure/normative/repealed": "9", "disclosure/normative/inForce": "0" } },
    },
    {
      shows: "An empty cell says nothing about the stock.",
      report: { set: { "disclosure/normative/inForce": "0", "disclosure/normative/repealed": "" } },
    },
    {
      shows: "As many repealed as there was.",
      report: { set: { "disclosure/normative/repealed": "8", "disclosure/normative/inForce": "" } },
      last: { set: { "disclosure/normative/inForce": "6" } },
    },
    {
      shows: "Last year's report says what it should be.",
      report: { set: { "disclosure/normative/inForce": "0" } },
      last: {},
    },
  ],
  bad: [
    {
      shows: "2 issued, 1 repealed, none in force.",
      report: { set: { "disclosure/normative/inForce": "0" } },
      finds: [
        {
          severity: "warning",
          cell: "disclosure/normative/inForce",
          expected: "≥ 1",
          actual: "0",
          fix: null,
        },
      ],
    },
    {
      shows: "One too few.",
      report: { set: { "disclosure/rules/issued": "3", "disclosure/rules/inForce": "2" } },
      finds: [{ cell: "disclosure/rules/inForce", expected: "≥ 3", actual: "2" }],
    },
    {
      shows: "More repealed than there was, with what is in force not filled in.",
      report: { set: { "disclosure/normative/repealed": "9", "disclosure/normative/inForce": "" } },
      last: { set: { "disclosure/normative/inForce": "6" } },
      finds: [
        {
          cell: "disclosure/normative/repealed",
          severity: "warning",
          expected: "≤ 8",
          actual: "9",
          fix: null,
        },
      ],
    },
  ],
};
