import type { Examples } from "../book/example";
import { editionOfYear, findForm, formOf } from "../../form";
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
    zh: "看不出年度的报告；2019、2020 年度报告用旧表是对的。旧表里的数字不再逐格核对。",
    en: "Reports whose year cannot be told, and those for 2019 and 2020, where the table is right. The numbers of an outdated table are not looked at.",
  },
  messages: {
    outdated: {
      zh: "{table}用的是 2019 年试行格式。{year} 年度报告应当使用国办公开办函〔2021〕30号的表，请换成新表后重新填写。",
      en: "{table} follows the trial form of 2019. The report for {year} has to use the tables of 国办公开办函〔2021〕30号.",
    },
  },
  correction: null,
  check(report) {
    const { year } = report;
    if (year === null || editionOfYear(year) !== "2021") return [];
    return Object.values(report.tables)
      .filter(({ edition }) => edition === "2019")
      .map((found) => {
        const table = (findForm(found.edition) ?? formOf("2021")).tables[found.id];
        return {
          messageId: "outdated",
          data: { table: table.name, year },
          ...aboutTable(report, table),
        };
      });
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
