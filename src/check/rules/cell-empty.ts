import type { Examples } from "../book/example";
import { rowOfCell } from "../../form";
import type { Report } from "../../report/types";
import { foundCells, foundTables, isUntouched } from "../tables/found-cells";
import type { FoundCell, FoundTable } from "../tables/found-cells";
import { missingValue, type MissingValue } from "../relations/missing-value";
import { fillIn } from "../corrections";
import { cellName } from "../tables/names";
import { aboutCell, aboutTable } from "../tables/places";
import type { Rule, RuleContext } from "../rule";
import type { FindingDraft } from "../finding";

/** 175 findings for a table that nobody has begun would hide everything else. */
function untouchedTable({ table, found }: FoundTable, report: Report): FindingDraft {
  const cells = [...found.cells.keys()];
  return {
    messageId: "table",
    data: { table: table.name, count: cells.length },
    ...aboutTable(report, table),
    cells,
  };
}

const textOf: Record<MissingValue["from"], string> = {
  "last-year": "carried",
  table: "implied",
  dispute: "dispute",
  nothing: "empty",
  stock: "stock",
  range: "range",
};

function emptyCell({ form, table, cell }: FoundCell, report: Report, context: RuleContext): FindingDraft {
  const { value, from, range } = missingValue(cell.key, report, context);
  const isBounded = range !== undefined && Number.isFinite(range.high);
  return {
    messageId: value === 0 ? "empty" : range && !isBounded ? "least" : textOf[from],
    data: {
      table: table.name,
      cell: cellName(form, rowOfCell(cell.key), cell.key),
      ...(value && { value }),
      ...(range && { low: range.low }),
      ...(isBounded && { high: range.high }),
    },
    ...aboutCell(report, table, cell.key),
    expected: value ? String(value) : null,
    actual: "",
    fix: value === null ? null : fillIn(value),
  };
}

/** The row is there but too short: there is no cell to type into. */
const missingCells = ({ form, table, found }: FoundTable, report: Report): FindingDraft[] =>
  found.missingCells.map((key) => ({
    messageId: "noCell",
    data: { table: table.name, cell: cellName(form, rowOfCell(key), key) },
    ...aboutCell(report, table, key),
  }));

export const cellEmpty: Rule = {
  id: "cell/empty",
  severity: "error",
  title: { zh: "数字未填", en: "A number is missing" },
  why: {
    zh: "报告格式的每一格都要填数，没有的填 0；空格会使勾稽关系无法核对，汇总时也无法区分“没有”和“漏填”。",
    en: "Every cell of the form takes a number, 0 where there is nothing. A blank cannot be told from an omission and leaves the relations unchecked.",
  },
  limits: {
    zh: "整张表一个数都没填时只报告一次；缺失的行另行报告，不逐格报告。",
    en: "A table without a single number is one finding, not one for each cell; the cells of a missing row are no findings of their own.",
  },
  messages: {
    empty: {
      zh: "{table}{cell}|没有填。没有发生的填 0。",
      en: "{table}, {cell}: |nothing is filled in. Put 0 where there is nothing.",
    },
    carried: {
      zh: "{table}{cell}|没有填，按上年报告推算应为 {value}。",
      en: "{table}, {cell}: |nothing is filled in; by last year's report it should be {value}.",
    },
    implied: {
      zh: "{table}{cell}|没有填，按同行同列推算应为 {value}。",
      en: "{table}, {cell}: |nothing is filled in; row and column leave {value} for it.",
    },
    dispute: {
      zh: "{table}{cell}|没有填。按同行、同列或者上年报告推算的数互相对不上，请先核对那些数。",
      en: "{table}, {cell}: |nothing is filled in, and row, column or last year's report leave different numbers for it. Look at those first.",
    },
    range: {
      zh: "{table}{cell}|没有填。按勾稽关系应在 {low} 至 {high} 之间，请查明后填写。",
      en: "{table}, {cell}: |nothing is filled in. By the relations it lies between {low} and {high}.",
    },
    least: {
      zh: "{table}{cell}|没有填。按勾稽关系至少是 {low}，请查明后填写。",
      en: "{table}, {cell}: |nothing is filled in. By the relations it is at least {low}.",
    },
    stock: {
      zh: "{table}{cell}|没有填。现行有效件数是上年有效加本年制发减本年废止；本年制发多于废止，不会是 0。",
      en: "{table}, {cell}: |nothing is filled in. What is in force is last year's stock, plus what was issued, less what was repealed; with more issued than repealed it is not 0.",
    },
    noCell: {
      zh: "{table}{cell}|缺这一格：这一行的格数不够，请对照报告格式补齐。",
      en: "{table}, {cell}: |there is no such cell, the row is too short. Complete it as in the form.",
    },
    table: {
      zh: "{table}|整张表还没填（{count} 格）。没有发生的填 0。",
      en: "{table}: |nothing has been filled in ({count} numbers).",
    },
  },
  correction: {
    zh: "填上同行、同列和上年报告都推算得出的同一个数；推算不出时填 0，由起草人确认。",
    en: "The number that its row, its column and last year's report leave together, else 0; the drafter confirms.",
  },
  check: (report, context) =>
    foundTables(report).flatMap((table) => [
      ...(isUntouched(table.found)
        ? [untouchedTable(table, report)]
        : foundCells(table)
            .filter(({ written }) => written.value.state === "empty")
            .map((cell) => emptyCell(cell, report, context))),
      ...missingCells(table, report),
    ]),
};

export const examples: Examples = {
  good: [
    { shows: "Every cell of the form holds a number, most of them 0.", report: {} },
    {
      shows: "A dash is no empty cell: it has a finding of its own.",
      report: { set: { "disputes/direct/upheld": "—" } },
    },
  ],
  bad: [
    {
      shows: "Two cells that no relation knows.",
      report: {
        set: { "disclosure/rules/inForce": "", "disclosure/normative/inForce": "　" },
      },
      finds: [
        {
          row: "disclosure/rules",
          cell: "disclosure/rules/inForce",
          expected: null,
          fix: "0",
          safe: false,
        },
        // 2 issued, 1 repealed: 0 cannot be in force.
        { row: "disclosure/normative", cell: "disclosure/normative/inForce", expected: null, fix: null },
      ],
    },
    {
      shows: "As many repealed as issued: the stock may be 0.",
      report: { set: { "disclosure/normative/repealed": "2", "disclosure/normative/inForce": "" } },
      finds: [{ cell: "disclosure/normative/inForce", fix: "0" }],
    },
    {
      shows: "Nothing repealed was typed either: not both can be 0 with 2 issued.",
      report: { set: { "disclosure/normative/repealed": "", "disclosure/normative/inForce": "" } },
      finds: [
        { cell: "disclosure/normative/repealed", fix: null },
        { cell: "disclosure/normative/inForce", fix: null },
      ],
    },
    {
      shows: "Row and column leave 1, last year's report 3: nothing is proposed.",
      report: { set: { "applications/carriedIn/natural": "" } },
      last: { set: { "applications/carriedOut/natural": "3" } },
      finds: [{ cell: "applications/carriedIn/natural", expected: null, fix: null }],
    },
    {
      shows: "Row and column leave 5 for the cell.",
      report: { set: { "applications/granted/natural": "" } },
      finds: [{ cell: "applications/granted/natural", expected: "5", fix: "5", safe: false }],
    },
    {
      shows: "Last year's stock of 14, 2 issued and 1 repealed leave 15.",
      report: { set: { "disclosure/normative/inForce": "" } },
      last: { set: { "disclosure/normative/inForce": "14" } },
      finds: [{ cell: "disclosure/normative/inForce", expected: "15", fix: "15", safe: false }],
    },
    {
      shows: "The row leaves 6 and the column 5: one of their numbers is wrong, so nothing is proposed.",
      report: { set: { "applications/granted/natural": "", "applications/granted/total": "7" } },
      finds: [{ cell: "applications/granted/natural", expected: null, fix: null }],
    },
    {
      shows: "The blanks of 一 follow from those of （七）总计, which follow from the outcomes.",
      report: {
        set: {
          "applications/new/natural": "",
          "applications/new/business": "",
          "applications/total/natural": "",
          "applications/total/business": "",
        },
      },
      finds: [
        { cell: "applications/new/natural", expected: "10", fix: "10" },
        { cell: "applications/new/business", expected: "2", fix: "2" },
        { cell: "applications/total/natural", expected: "10", fix: "10" },
        { cell: "applications/total/business", expected: "2", fix: "2" },
      ],
    },
    {
      shows: "All totals around a total are blank: it follows from them, by way of the others.",
      report: { set: { "applications/total/natural": "", "applications/total/total": "" } },
      finds: [
        { cell: "applications/total/natural", expected: "10", fix: "10" },
        { cell: "applications/total/total", expected: "12", fix: "12" },
      ],
    },
    {
      shows: "A total of 3 and two blanks: they cannot both be 0, and neither is more than 3.",
      report: {
        set: {
          "disputes/review/upheld": "",
          "disputes/review/corrected": "0",
          "disputes/review/other": "",
          "disputes/review/pending": "0",
          "disputes/review/total": "3",
        },
      },
      finds: [
        { cell: "disputes/review/upheld", expected: null, fix: null },
        { cell: "disputes/review/other", expected: null, fix: null },
      ],
    },
    {
      shows: "A total and an entry of its group are blank: the total is at least what is there.",
      report: {
        set: {
          "disputes/review/upheld": "",
          "disputes/review/corrected": "2",
          "disputes/review/other": "0",
          "disputes/review/pending": "0",
          "disputes/review/total": "",
        },
      },
      finds: [
        { cell: "disputes/review/upheld", expected: null, fix: null },
        { cell: "disputes/review/total", expected: null, fix: null },
      ],
    },
    {
      shows: "A table in which nothing has been typed yet.",
      report: { blank: ["applications"] },
      finds: [{ table: "applications", row: null, cell: null, fix: null }],
    },
    {
      shows: "A row that ends too early.",
      report: { dropCell: ["applications/new/total"] },
      finds: [{ on: "applications/new", cell: "applications/new/total", fix: null }],
    },
  ],
};
