import { check } from "../../src/check";
import { cellKeys } from "../../src/form";
import { correctNumbers } from "./support/random";
import { OFFICIAL_FORM, officialForm, reportFrom, typedInto } from "./support/official-form";
import { form } from "./support/reports";
import { describeWith } from "../support/shared-reports";

describeWith(OFFICIAL_FORM)("the official form as it is handed out", () => {
  it("filled with zeros has not one error, and every relation holds", async () => {
    const report = await reportFrom(await typedInto(officialForm(), () => "0"));
    const { findings, relations } = check(report);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(relations).toEqual({ held: 42, broken: 0, unchecked: 0 });
  });

  it("filled with numbers gives each of them back at its cell, and no finding", async () => {
    let next = 0;
    const numbers = correctNumbers(() => (next = (next * 5 + 3) % 1000));
    const report = await reportFrom(await typedInto(officialForm(), (key) => String(numbers.get(key))));
    const read = Object.values(report.tables).flatMap(({ cells }) => [...cells.values()]);
    // The file itself indents some cells with full-width spaces.
    expect(read.map(({ key, text }) => [key, text.trimStart()]).sort()).toEqual(
      cellKeys(form)
        .map((key) => [key, String(numbers.get(key))])
        .sort(),
    );
    expect(check(report).findings.filter(({ table }) => table !== null)).toEqual([]);
  });

  it("without any number is said to be unfilled once for each table", async () => {
    const { findings, relations } = check(await reportFrom(officialForm()));
    expect(
      findings.filter(({ rule }) => rule === "cell/empty").map(({ table, cell }) => [table, cell]),
    ).toEqual([
      ["disclosure", null],
      ["applications", null],
      ["disputes", null],
    ]);
    expect(relations).toEqual({ held: 0, broken: 0, unchecked: 42 });
  });
});
