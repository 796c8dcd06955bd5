import type { Examples } from "../book/example";
import { formFor, formOf, isOutdated } from "../../form";
import { aboutTable } from "../tables/places";
import type { Rule } from "../rule";

export const tableOutdated: Rule = {
  id: "table/outdated",
  severity: "error",
  title: { zh: "用了旧格式的表", en: "A table of the former form" },
  why: {
    zh: "2021 年度起的报告执行国办公开办函〔2021〕30号的新格式，国办公开办函〔2019〕60号（试行）的表不再使用。",
    en: "Reports for 2021 and later follow 国办公开办函〔2021〕30号; the tables of 〔2019〕60号 (trial) are out of use.",
  },
  limits: {
    zh: "看不出年度的报告；2019、2020 年度报告用旧表是对的。旧表与新表不同的行和表头不再逐项列出，旧表里的空格、合计和改坏的标签照样核对。",
    en: "Reports whose year cannot be told, and those for 2019 and 2020, where the table is right. Its other rows and heads are not listed one by one; its cells, sums and labels are checked as ever.",
  },
  messages: {
    outdated: {
      zh: "{table}|用的是 {found} 年格式。{year} 年度报告应当使用{notice}的表，请换成新表后重新填写。",
      en: "{table}: |it follows the form of {found}. The report for {year} has to use the tables of {notice}.",
    },
  },
  correction: null,
  check(report) {
    const { year } = report;
    if (year === null) return [];
    const required = formFor(year);
    return Object.values(report.tables)
      .filter(({ edition }) => isOutdated(edition, year))
      .map(({ id, edition }) => ({
        messageId: "outdated",
        data: { table: formOf(edition).tables[id].name, found: edition, year, notice: required.notice },
        ...aboutTable(report, required.tables[id]),
      }));
  },
};

export const examples: Examples = {
  good: [
    { shows: "The form in force.", report: {} },
    {
      shows: "A report for 2020 has the tables of 2019.",
      report: { year: 2020, outdated: ["disclosure", "applications", "disputes"] },
    },
    { shows: "Without a year nothing can be said.", report: { year: null, outdated: ["disclosure"] } },
  ],
  bad: [
    {
      shows: "Table 二 of 2019 in a report for 2024.",
      report: { outdated: ["disclosure"] },
      finds: [{ table: "disclosure", row: null, cell: null }],
    },
  ],
};
