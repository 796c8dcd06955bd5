import fc from "fast-check";
import { check, type Finding } from "../../src/check";
import { diagnose } from "../../src/check/relations/diagnosis";
import { isTotal, valuesOf } from "../../src/check/relations/relations";
import { cellKeys, type CellKey } from "../../src/form";
import { correctNumbers, correctReports, textsOf } from "./support/random";
import { form, reportWith, withTexts } from "./support/reports";
import { aboutWhat, subjects } from "./support/identity";

const blank = reportWith();

type Texts = Record<CellKey, string>;

/** A slip of the pen in a number, as people make them. */
const slips: fc.Arbitrary<(right: string) => string> = fc.constantFrom<((right: string) => string)[]>(
  (right) => String(Number(right) + 1),
  (right) => String(Math.max(0, Number(right) - 1)),
  (right) => `${right}0`,
  (right) => [...right].reverse().join(""),
  () => "",
  () => "/",
  () => "无",
  (right) => `${right}件`,
  (right) => ` ${right} `,
  (right) => right.replace(/0/g, "O"),
);

/** Reports without a 0 in the entries: each number is confirmed by a total that knows of it. */
const filledReports = fc
  .array(fc.integer({ min: 1, max: 400 }), { minLength: 200, maxLength: 200 })
  .map((entries) => {
    let next = 0;
    return correctNumbers(() => entries[next++ % entries.length]!);
  });

const spoiled = (reports: fc.Arbitrary<Map<CellKey, number>>): fc.Arbitrary<Texts> =>
  fc
    .tuple(
      reports,
      fc.array(fc.tuple(fc.constantFrom(...cellKeys(form)), slips), { minLength: 1, maxLength: 4 }),
    )
    .map(([numbers, changes]) => {
      const texts = textsOf(numbers);
      for (const [cell, slip] of changes) texts[cell] = slip(texts[cell]!);
      return texts;
    });

const corrected = (texts: Texts, { cell, fix }: Finding): Texts => ({ ...texts, [cell!]: fix!.text });

describe("a correction", () => {
  it("removes its finding and creates none, but that a total may wait for the next total", () => {
    let corrections = 0;
    fc.assert(
      fc.property(spoiled(filledReports), (texts) => {
        const before = check(withTexts(blank, texts));
        const { suspects } = diagnose(form.relations, valuesOf(withTexts(blank, texts)));
        for (const finding of before.findings.filter(({ fix, cell }) => fix && cell)) {
          corrections += 1;
          const after = check(withTexts(blank, corrected(texts, finding))).findings;
          expect(after.map(aboutWhat)).not.toContain(aboutWhat(finding));
          // "3件" made 3 lets relations be computed for the first time, which may be broken for another reason.
          if (finding.rule === "cell/not-a-number") continue;
          const created = after.filter((one) => !subjects(before).includes(aboutWhat(one)));
          expect(created.filter(({ cell }) => !isTotal(form.relations, cell!))).toEqual([]);
          expect(created.filter(({ cell }) => !suspects.has(cell!))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
    expect(corrections).toBeGreaterThan(40);
  });

  it("of totals that were never computed leads to a report without findings, all taken at once, twice", () => {
    fc.assert(
      fc.property(filledReports, (numbers) => {
        const texts = textsOf(numbers);
        for (const cell of Object.keys(texts)) if (isTotal(form.relations, cell)) texts[cell] = "0";
        const { findings } = check(withTexts(blank, texts));
        expect(findings.length).toBeGreaterThan(30);
        const allTaken = (from: Texts): Texts =>
          check(withTexts(blank, from)).findings.reduce(
            (to, one) => (one.fix ? corrected(to, one) : to),
            from,
          );
        expect(allTaken(allTaken(texts))).toEqual(textsOf(numbers));
      }),
      { numRuns: 10 },
    );
  });

  it("removes its finding in reports full of zeros too", () => {
    fc.assert(
      fc.property(spoiled(correctReports), (texts) => {
        for (const finding of check(withTexts(blank, texts)).findings) {
          if (!finding.fix || !finding.cell) continue;
          expect(subjects(check(withTexts(blank, corrected(texts, finding))))).not.toContain(
            aboutWhat(finding),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it("is safe only where the number stays the same", () => {
    fc.assert(
      fc.property(spoiled(correctReports), (texts) => {
        const report = withTexts(blank, texts);
        for (const { fix, cell, rule } of check(report).findings) {
          if (!fix) continue;
          expect(fix.safe).toBe(rule === "cell/notation");
          const value = Object.values(report.tables)
            .map(({ cells }) => cells.get(cell!)?.value)
            .find((one) => one !== undefined)!;
          if (fix.safe) expect(value).toMatchObject({ state: "number", value: Number(fix.text) });
        }
      }),
      { numRuns: 30 },
    );
  });

  it("of single wrong numbers, taken one after the other, leads to a report without findings", () => {
    fc.assert(
      fc.property(filledReports, fc.constantFrom(...cellKeys(form)), slips, (numbers, cell, slip) => {
        let texts = textsOf(numbers);
        texts[cell] = slip(texts[cell]!);
        for (let round = 0; round < 3; round += 1) {
          const finding = check(withTexts(blank, texts)).findings.find(({ fix }) => fix);
          if (!finding) break;
          texts = corrected(texts, finding);
        }
        const isKnown = form.relations.some(({ left, right }) => [...left, ...right].includes(cell));
        if (isKnown) expect(check(withTexts(blank, texts)).findings).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("writes the words of the form over a lost or changed label", () => {
    const labels = { 行政规范性文件: "规范性文件", "2.重复申请": "", 自然人: "个人" };
    const { findings } = check(reportWith({ label: labels }));
    expect(findings.map(({ fix }) => fix?.text).sort()).toEqual(Object.keys(labels).sort());
    expect(findings.map(({ place }) => place.kind)).toEqual(["cell", "cell", "cell"]);
  });
});
