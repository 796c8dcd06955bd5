import { editionOfYear, findForm, formOf } from "../../form";
import { text } from "../../messages";
import { makeFinding } from "../finding";
import { placeOfTable } from "../tables/places";
import type { Rule } from "../rule";

const id = "table/outdated";

export const tableOutdated: Rule = {
  id,
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
  messages: ["check/table/outdated"],
  correction: null,
  check(report, { language }) {
    const { year } = report;
    if (year === null || editionOfYear(year) !== "2021") return [];
    return Object.values(report.tables)
      .filter(({ edition }) => edition === "2019")
      .map((found) => {
        const table = (findForm(found.edition) ?? formOf("2021")).tables[found.id];
        return makeFinding({
          rule: id,
          severity: "error",
          message: text("check/table/outdated", { table: table.name, year }, language),
          table: found.id,
          section: table.section,
          place: placeOfTable(report, found.id, table.section),
        });
      });
  },
  examples: {
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
  },
};
