import { check } from "../../src/check";
import type { Report } from "../../src/report";
import { reportWith, withTexts } from "./support/reports";

/** Which report is compared as last year's, and which year this one is of. */

const rulesOf = (report: Report, last: Report | null): string[] =>
  check(report, { last }).findings.map(({ rule }) => rule);
const ofTwoYears = /^(?:carry\/|text\/stale-number|text\/repeated)/;

describe("a report that is given as last year's", () => {
  const report = reportWith();

  it.each([
    ["of two years ago", reportWith({ year: 2022, set: { "applications/carriedOut/natural": "7" } })],
    ["of the same year", reportWith({ set: { "applications/carriedOut/natural": "7" } })],
    ["of the next year", reportWith({ year: 2025 })],
    ["that is this very one", report],
  ])("%s is compared in nothing, and one rule says so", (_, given) => {
    expect(rulesOf(report, given).filter((rule) => ofTwoYears.test(rule))).toEqual(["carry/other-year"]);
    expect(check(report, { last: given }).relations).toEqual(check(report).relations);
  });

  it("of another year gives no number to an empty cell", () => {
    const empty = withTexts(report, { "applications/carriedIn/natural": "" });
    const wrong = reportWith({ year: 2021, set: { "applications/carriedOut/natural": "7" } });
    for (const last of [wrong, null]) {
      const { fix, messageId } = check(empty, { last }).findings.find(({ rule }) => rule === "cell/empty")!;
      expect([fix?.text, messageId]).toEqual(["1", "implied"]);
    }
  });

  it("of the year before is compared, and nothing is said of its year", () => {
    const last = reportWith({ year: 2023, set: { "applications/carriedOut/natural": "7" } });
    expect(rulesOf(report, last)).toContain("carry/pending");
    expect(rulesOf(report, last)).not.toContain("carry/other-year");
  });

  it("of another body and another year is called both", () => {
    const other = reportWith({
      year: 2022,
      prose: { 云溪县林业局2022年政府信息公开工作年度报告: "青岚县水务局2022年政府信息公开工作年度报告" },
    });
    expect(rulesOf(report, other).filter((rule) => rule.startsWith("carry/"))).toEqual([
      "carry/other-year",
      "carry/other-body",
    ]);
  });
});

describe("the reporting year", () => {
  const stale = { 云溪县林业局2024年: "云溪县林业局2023年" };

  it("is one everywhere when the title is stale", () => {
    const report = reportWith({ prose: stale });
    expect(report).toMatchObject({ year: 2024, yearIn: { title: 2023, period: 2024, text: 2024 } });
    expect(report.yearSource).toBe("period");
    const { year, findings } = check(report);
    expect(year).toBe(2024);
    expect(findings.map(({ rule, expected }) => [rule, expected])).toEqual([["year/title", "2024"]]);
  });

  it("decides which tables are outdated, not the stale title", () => {
    const lines = { ...stale, 云溪县林业局2021年: "云溪县林业局2020年" };
    const report = reportWith({
      year: 2021,
      prose: { 云溪县林业局2021年: lines.云溪县林业局2021年 },
      outdated: ["disclosure"],
    });
    const { year, findings } = check(report);
    expect([report.year, year]).toEqual([2021, 2021]);
    expect(findings.map(({ rule }) => rule).sort()).toEqual(["table/outdated", "year/title"]);
  });

  it("is compared with last year's by the vote too", () => {
    const last = reportWith({ year: 2023, set: { "applications/carriedOut/natural": "7" } });
    const rules = rulesOf(reportWith({ prose: stale }), last);
    expect(rules).toContain("carry/pending");
    expect(rules).not.toContain("carry/other-year");
  });

  it("is the year after last year's report where the report is divided, never one that it does not name", () => {
    const onlyTitle = {
      "，统计期限为2024年1月1日至2024年12月31日": "",
      "2024年，我局按照《条例》": "2023年，我局按照《条例》",
      "2024年，我局未收取": "我局未收取",
    };
    const divided = reportWith({ prose: onlyTitle });
    expect(divided.yearIn).toEqual({ title: 2024, period: null, text: 2023 });
    expect(check(divided, { last: reportWith({ year: 2023 }) }).year).toBe(2024);
    expect(check(divided, { last: reportWith({ year: 2019 }) }).year).toBe(divided.year);
  });
});

describe("the year for which the drafter writes", () => {
  const left = reportWith({
    prose: { 云溪县林业局2024年: "云溪县林业局2025年" },
  });
  const found = (year: number | null): string[] => check(left, { year }).findings.map(({ rule }) => rule);

  it("decides where the report names two: the rest is what was left of the year before", () => {
    expect(found(null)).toContain("year/title");
    expect(found(2025)).toContain("year/period");
    expect(found(2025)).not.toContain("year/title");
    expect(check(left, { year: 2025 }).year).toBe(2025);
  });

  it("is no evidence for a year that the report does not name", () => {
    expect(found(2026)).toEqual(found(null));
  });
});
