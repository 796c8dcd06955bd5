import { cellKeys, firstFormYear, formFor, formOf, forms, isOutdated, tableOfCaption } from "../../src/form";
import type * as EditionList from "../../src/form/edition-list";
import { draftFrom } from "../../src/lastyear";
import { check } from "../../src/check";
import { readReport } from "../../src/report";
import { NEW_ROW } from "../form/support/invented-edition";
import type * as Invented from "../form/support/invented-edition";
import { layouts, layoutsOfFilled, reportAsText } from "./support/layouts";
import { buildDocument } from "./support/build";
import { allTexts, complaints, readSketch, reportAround, sketchTables, textsOf } from "./support/reports";
import { sketchForm, withRow, type Values } from "./support/sketch";
import { textDocument } from "./support/text";

/** What a new edition of the form takes: a file of data. Here it is an invented one, for reports of 2027 and later. */
jest.mock("../../src/form/edition-list", () => {
  const { editions } = jest.requireActual<typeof EditionList>("../../src/form/edition-list");
  const { inventedEdition } = jest.requireActual<typeof Invented>("../form/support/invented-edition");
  return { editions: [inventedEdition(editions[0]!), ...editions] };
});

const [invented, current, old] = forms() as [
  ReturnType<typeof formFor>,
  ReturnType<typeof formFor>,
  ReturnType<typeof formFor>,
];
const values: Values = (key) => String(100 + [...key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0));

/** The lines of a report moved to another year. */
const moved = (blocks: ReturnType<typeof reportAround>, year: number): ReturnType<typeof reportAround> =>
  blocks.map((block) => (typeof block === "string" ? block.replace(/2023/g, String(year)) : block));
const readFor = (year: number, tables: ReturnType<typeof sketchTables>) =>
  readSketch(moved(reportAround(tables), year));

const editionsOf = (report: ReturnType<typeof readReport>): string[] =>
  Object.values(report.tables).map(({ edition }) => edition);

/** Table 三 with a row that reads like that of the invented edition, in the place where it stands there. */
function withNewRow(words: string) {
  const table = sketchForm(current, "applications", values);
  const at = table.rows.findIndex(({ key }) => key === "applications/other.1");
  const numbers = Array.from({ length: 7 }, () => "0");
  return withRow(table, at, ["三、本年度办理结果", "（五）不予处理", words, ...numbers]);
}

describe("the editions of the form", () => {
  it("are chosen by the reporting year, without one the newest", () => {
    expect([2018, 2019, 2020, 2021, 2026, 2027, 2040].map((year) => formFor(year).edition)).toEqual([
      "2019",
      "2019",
      "2019",
      "2021",
      "2021",
      "2027",
      "2027",
    ]);
    expect(formFor(null)).toBe(invented);
    expect(firstFormYear()).toBe(2019);
    expect(() => formOf("2024")).toThrow("2024");
  });

  it("are outdated where a newer one is in force, never where the year is not known", () => {
    expect(isOutdated("2021", 2027)).toBe(true);
    expect(isOutdated("2021", 2026)).toBe(false);
    expect(isOutdated("2027", 2026)).toBe(false);
    expect(isOutdated("2019", 2021)).toBe(true);
    expect(isOutdated("2019", null)).toBe(false);
  });

  it("are named by captions; of one that is not known the table still is", () => {
    expect(tableOfCaption("nianbao/2027/disputes")).toEqual({ id: "disputes", edition: "2027" });
    expect(tableOfCaption("nianbao/2031/disputes")).toEqual({ id: "disputes", edition: null });
    expect(tableOfCaption("nianbao/2021/other")).toBeNull();
    expect(tableOfCaption("表四")).toBeNull();
  });
});

describe("reports of before a new edition", () => {
  it("read as before, and none of their tables is taken for the new one", () => {
    const report = readFor(2024, sketchTables(current, values));
    expect(textsOf(report)).toEqual(allTexts(current, values));
    expect(complaints(report)).toEqual([]);
    expect(editionsOf(report)).toEqual(["2021", "2021", "2021"]);
    expect(check(report).findings.map(({ rule }) => rule)).not.toContain("table/outdated");
  });

  it("read as before in the form of 2019", () => {
    const report = readFor(2020, sketchTables(old, values));
    expect(textsOf(report)).toEqual(allTexts(old, values));
    expect(editionsOf(report)).toEqual(["2019", "2019", "2019"]);
  });

  it.each(Object.entries({ ...layouts, ...layoutsOfFilled }))("read as before as text: %s", (_, layout) => {
    const report = readReport(textDocument(reportAsText(current, layout, values)));
    expect(textsOf(report)).toEqual(allTexts(current, values));
    expect(editionsOf(report)).toEqual(["2021", "2021", "2021"]);
  });

  it.each([NEW_ROW.label, "6.其他不予处理的申请"])(
    "have a row too many, not a row of the new one: %s",
    (words) => {
      const report = readFor(2024, { ...sketchTables(current, values), applications: [withNewRow(words)] });
      expect(report.tables.applications?.edition).toBe("2021");
      expect(complaints(report)).toHaveLength(1);
      expect(check(report).findings.map(({ rule }) => rule)).toContain("row/unexpected");
    },
  );

  it("have a row too many in text as well", () => {
    for (const layout of Object.values(layouts)) {
      const report = readReport(textDocument(reportAsText(invented, layout, values)));
      expect(report.year).toBe(2023);
      expect(report.tables.applications?.edition).toBe("2021");
    }
  });
});

describe("reports for the year of a new edition", () => {
  it("are read and checked by it", () => {
    const report = readFor(2027, sketchTables(invented, values));
    expect(textsOf(report)).toEqual(allTexts(invented, values));
    expect(complaints(report)).toEqual([]);
    expect(editionsOf(report)).toEqual(["2027", "2027", "2027"]);
    const { relations } = check(report);
    expect(relations.held + relations.broken).toBe(invented.relations.length);
  });

  it("are read by it as text, in every layout", () => {
    for (const layout of Object.values({ ...layouts, ...layoutsOfFilled })) {
      const text = reportAsText(invented, layout, values).replace(/2023/g, "2027");
      const report = readReport(textDocument(text));
      expect(textsOf(report)).toEqual(allTexts(invented, values));
      expect(editionsOf(report)).toEqual(["2027", "2027", "2027"]);
    }
  });

  it.each([null, "nianbao/2021/applications"])(
    "have an outdated table where it is still the former one (caption %p)",
    (caption) => {
      const tables = sketchTables(current, values);
      const captioned = { ...tables, applications: [{ ...tables.applications[0]!, caption }] };
      const found = check(readFor(2027, captioned)).findings.filter(({ rule }) => rule === "table/outdated");
      expect(found.map(({ table }) => table)).toEqual(["applications"]);
      expect(found[0]!.message).toContain(invented.notice);
    },
  );

  it("have no outdated table where both editions have the same one, whatever its caption says", () => {
    const tables = sketchTables(invented, values);
    const captioned = {
      ...tables,
      disclosure: [{ ...tables.disclosure[0]!, caption: "nianbao/2021/disclosure" }],
      disputes: [{ ...tables.disputes[0]!, caption: "nianbao/2021/disputes" }],
    };
    expect(check(readFor(2027, captioned)).findings.map(({ rule }) => rule)).not.toContain("table/outdated");
  });

  it("are carried into the next year, numbers and all", () => {
    const last = readFor(2027, sketchTables(invented, values));
    const draft = draftFrom(last, 2028);
    expect(draft.form).toBe(invented);
    expect(draft.numbers.get("applications/carriedIn/natural")).toBe(
      values("applications/carriedOut/natural"),
    );
    expect(draft.numbers.size).toBe(7);
    expect(cellKeys(draft.form)).toContain(`${NEW_ROW.key}/natural`);
  });

  it("take over from the year before, which followed the former edition", () => {
    const last = readFor(2026, sketchTables(current, values));
    const draft = draftFrom(last, 2027);
    expect(draft.form).toBe(invented);
    expect(draft.numbers.get("applications/carriedIn/total")).toBe(values("applications/carriedOut/total"));
  });
});

describe("a report without a year", () => {
  it("follows what its tables show", () => {
    for (const form of forms()) {
      const blocks = Object.values(sketchTables(form, values)).flat();
      const report = readReport(buildDocument(["一、总体情况", ...blocks.flatMap((table) => [table, ""])]));
      expect(report.year).toBeNull();
      expect(report.tables.applications?.edition).toBe(form.edition);
      expect(check(report).findings.map(({ rule }) => rule)).not.toContain("table/outdated");
    }
  });
});
