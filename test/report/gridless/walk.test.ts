import fc from "fast-check";
import { cellKeys, formOf, forms } from "../../../src/form";
import { readReport } from "../../../src/report";
import { layouts, layoutsOfFilled, reportAsText, type Layout } from "../support/layouts";
import { allTexts, textsOf } from "../support/reports";
import type { Values } from "../support/sketch";
import { textDocument } from "../support/text";

const every = { ...layouts, ...layoutsOfFilled };

const read = (text: string) => readReport(textDocument(text));

describe.each(Object.entries(every))("tables as text: %s", (_, layout: Layout) => {
  it.each(forms().map((form) => [form.edition, form] as const))(
    "gives every number of %s its cell",
    (_edition, form) => {
      const keys = cellKeys(form);
      fc.assert(
        fc.property(
          fc.array(fc.nat({ max: 99999 }), { minLength: keys.length, maxLength: keys.length }),
          (numbers) => {
            const values: Values = (key) => String(numbers[keys.indexOf(key)]);
            const report = read(reportAsText(form, layout, values));
            expect(textsOf(report)).toEqual(allTexts(form, values));
            expect(report.tables.disclosure?.edition).toBe(form.edition);
          },
        ),
        { numRuns: 1, endOnFailure: true },
      );
    },
  );
});

describe.each(Object.entries(layouts))("tables as text with empty cells: %s", (_, layout: Layout) => {
  it.each(forms().map((form) => [form.edition, form] as const))(
    "leaves empty cells of %s empty and moves no number",
    (_edition, form) => {
      const keys = cellKeys(form);
      const text = fc.constantFrom("0", "0", "12", "");
      fc.assert(
        fc.property(fc.array(text, { minLength: keys.length, maxLength: keys.length }), (texts) => {
          // A row of table 四 or a label row without any number shows nothing to hold on to.
          const values: Values = (key) =>
            /\/(?:total|decisions|issued|made|itemsLastYear|projects|upheld)$/.test(key)
              ? "7"
              : texts[keys.indexOf(key)]!;
          expect(textsOf(read(reportAsText(form, layout, values)))).toEqual(allTexts(form, values));
        }),
        { numRuns: 3, endOnFailure: true },
      );
    },
  );
});

describe("what the walk makes of damage", () => {
  const form = formOf("2021");
  const keys = cellKeys(form);
  const values: Values = (key) => String(100 + keys.indexOf(key));
  const inOrder =
    layoutsOfFilled["PDF in reading order, labels wrapped, one of them vertical, marks of pages between"]!;
  const text = reportAsText(form, inOrder, values);
  const row = (key: string) => keys.filter((cell) => cell.startsWith(`${key}/`)).map(values);
  const without = (key: string) =>
    Object.fromEntries(
      Object.entries(allTexts(form, values)).filter(([cell]) => !cell.startsWith(`${key}/`)),
    );

  it("calls a row with another count of numbers unreadable, never zero", () => {
    const [, ...six] = row("applications/declined.2");
    const report = read(text.replace(row("applications/declined.2").join(" "), six.join(" ")));
    expect(report.tables.applications?.unreadableRows).toEqual([
      { row: "applications/declined.2", texts: six },
    ]);
    expect(textsOf(report)).toEqual(without("applications/declined.2"));
    expect(report.tables.applications?.missingCells).toEqual(
      keys.filter((key) => key.startsWith("applications/declined.2/")),
    );
    expect(report.tables.applications?.missingRows).toEqual([]);
  });

  it("misses a row that is not there", () => {
    const lost = `2.重复申请 ${row("applications/declined.2").join(" ")}\n`;
    expect(text).toContain(lost);
    const report = read(text.replace(lost, ""));
    expect(report.tables.applications?.missingRows).toEqual(["applications/declined.2"]);
    expect(textsOf(report)).toEqual(without("applications/declined.2"));
  });

  it("keeps the numbers of rows whose labels are lost", () => {
    const report = read(text.replace("2.重复申请 ", "").replace("3.要求提供公开出版物 ", ""));
    expect(textsOf(report)).toEqual(allTexts(form, values));
  });

  it("gives a row the one number beside its damaged label, not the many behind its words before", () => {
    const lines = ["规章 3 0 11", "行政许可 75", "行政处罚 1 2 3 4 5 6 7", "行政处 4", "行政强制 6"];
    const report = read(["二、主动公开政府信息情况", ...lines].join("\n"));
    expect(report.tables.disclosure?.unreadableRows).toEqual([]);
    expect(textsOf(report)).toMatchObject({
      "disclosure/permits/decisions": "75",
      "disclosure/penalties/decisions": "4",
      "disclosure/enforcement/decisions": "6",
    });
  });

  it.each([
    ["before", ["行政处罚\t", "行政处罚\t4"]],
    ["behind", ["行政处罚\t4", "行政处罚\t"]],
  ])("gives a row its number where an empty one of the same name stands %s it", (_, twice) => {
    const lines = ["规章\t3\t0\t11", "行政许可\t75", ...twice, "行政强制\t6"];
    const report = read(["二、主动公开政府信息情况", ...lines].join("\n"));
    expect(textsOf(report)["disclosure/penalties/decisions"]).toBe("4");
  });

  it("takes the edition of the year where rows are lost, another only where a row of it is named", () => {
    const lost = ["other.1", "other.2", "other.3"].map((one) => row(`applications/${one}`).join(" "));
    const cut = text.split("\n").filter((line) => !lost.some((numbers) => line.endsWith(numbers)));
    const { applications } = read(cut.join("\n")).tables;
    expect(applications).toMatchObject({ edition: "2021", missingRows: { length: 3 } });
    const older = read(reportAsText(formOf("2019"), inOrder, values));
    expect(older.tables.applications?.edition).toBe("2019");
  });

  it("reads table 三 when the heading of its part is missing", () => {
    const report = read(text.replace("三、收到和处理政府信息公开申请情况\n", ""));
    expect(report.sections.map(({ number }) => number)).toEqual([1, 2, 4, 5, 6]);
    expect(textsOf(report)).toEqual(allTexts(form, values));
  });

  it("leaves the numbers of prose alone when there are no tables", () => {
    const prose = reportAsText(form, () => "本部分没有表格，公开3件。", values);
    expect(read(prose).tables).toEqual({});
  });

  it("takes no numbers behind the next heading for a table whose part is not there, nor from a first line on", () => {
    const rows = ["规章 3 0 11", "行政规范性文件 2 1 9", "行政许可 75"];
    const found = (...lines: string[]) => Object.keys(read(lines.join("\n")).tables);
    const [three, five] = ["三、收到和处理政府信息公开申请情况", "五、存在的主要问题及改进情况"];
    expect(found("2023年", ...rows, three, five)).toEqual(["disclosure"]);
    expect(found("2023年", three, five, ...rows)).toEqual([]);
    expect(found(three, five, ...rows)).toEqual([]);
  });

  it("never stands in for a table of a Word document", () => {
    const report = readReport({ ...textDocument(text), tables: [], grid: "true" });
    expect(report.tables).toEqual({});
  });
});
