import type { Examples } from "../book/example";
import { rowOfCell, tableOfKey } from "../../form";
import type { Report } from "../../report/types";
import { leastInForce, stocks } from "../relations/stock";
import { cellName } from "../tables/names";
import { aboutCell } from "../tables/places";
import { formOfTable } from "../tables/required-form";
import type { Rule, RuleContext } from "../rule";
import type { FindingDraft } from "../finding";

function check(report: Report, { values, relations }: RuleContext): FindingDraft[] {
  return stocks.flatMap((stock) => {
    const { issued, repealed, inForce } = stock;
    const actual = values.get(inForce);
    const least = leastInForce(stock, values);
    // With last year's number there is more to say than that it is too small.
    const compared = relations.some(
      ({ relation, state }) => relation.id === stock.relation && state !== "unchecked",
    );
    if (compared || actual === undefined || least === null || actual >= least) return [];
    const form = formOfTable(report, tableOfKey(inForce));
    const table = form.tables[tableOfKey(inForce)];
    return [
      {
        messageId: "tooFew",
        data: {
          table: table.name,
          cell: cellName(form, rowOfCell(inForce), inForce),
          actual,
          issued: values.get(issued)!,
          repealed: values.get(repealed)!,
          least,
        },
        ...aboutCell(report, table, inForce),
        cells: [inForce, issued, repealed],
        expected: `≥ ${least}`,
        actual: String(actual),
      },
    ];
  });
}

export const stockLimits: Rule = {
  id: "stock/limits",
  severity: "warning",
  title: { zh: "现行有效件数少于本年净增", en: "Less in force than the year has added" },
  why: {
    zh: "现行有效件数是年底的存量，等于上年现行有效加本年制发减本年废止；上年不会是负数，所以至少是本年制发减本年废止。本年制发了文件而现行有效填 0，多半是漏填。",
    en: "What is in force at the end of the year is last year's stock, plus what was issued, less what was repealed; last year's cannot be negative. With documents issued and 0 in force the number was probably never filled in.",
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
  ],
};
