import fc from "fast-check";
import { check, type Finding } from "../../src/check";
import { evaluate, valuesOf } from "../../src/check/relations/relations";
import { isTotal } from "./support/totals";
import { cellKeys, type CellKey } from "../../src/form";
import { correctNumbers, correctReports, textsOf } from "./support/random";
import { form, OF_A_CITY, reportWith, WITHOUT_NUMBERS, withTexts } from "./support/reports";
import { aboutWhat, subjects } from "./support/identity";
import { runs } from "../support/runs";

const blank = reportWith({ prose: { ...OF_A_CITY.prose, ...WITHOUT_NUMBERS } });

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

const corrected = (texts: Texts, { fix }: Finding): Texts => ({
  ...texts,
  ...Object.fromEntries(fix!.changes.map(({ cell, text }) => [cell!, text])),
});

/** The relations by their state. */
const statesOf = (texts: Texts): Map<string, string> =>
  new Map(
    evaluate(form.relations, valuesOf(withTexts(blank, texts))).map(({ relation, state }) => [
      relation.id,
      state,
    ]),
  );

describe("a correction", () => {
  it("makes every relation hold of which its finding speaks, and breaks none", () => {
    let corrections = 0;
    fc.assert(
      fc.property(spoiled(fc.oneof(filledReports, correctReports)), (texts) => {
        const before = statesOf(texts);
        const { findings } = check(withTexts(blank, texts));
        for (const finding of findings.filter(({ fix, relations }) => fix && relations)) {
          corrections += 1;
          const after = statesOf(corrected(texts, finding));
          expect(finding.relations!.map((id) => after.get(id))).toEqual(finding.relations!.map(() => "held"));
          const broken = [...before].filter(([id, state]) => state === "held" && after.get(id) !== "held");
          expect(broken).toEqual([]);
        }
      }),
      { numRuns: runs(150) },
    );
    expect(corrections).toBeGreaterThan(runs(150) / 8);
  });

  it("removes its finding and creates none", () => {
    fc.assert(
      fc.property(spoiled(filledReports), (texts) => {
        const before = check(withTexts(blank, texts));
        for (const finding of before.findings.filter(({ fix, cell }) => fix && cell)) {
          const after = check(withTexts(blank, corrected(texts, finding))).findings;
          expect(after.map(aboutWhat)).not.toContain(aboutWhat(finding));
          // "3件" made 3 lets relations be computed for the first time, which may be broken for another reason.
          if (finding.rule === "cell/not-a-number") continue;
          const known = new Set(before.findings.flatMap(({ relations }) => relations ?? []));
          const created = after.flatMap(({ relations }) => relations ?? []).filter((id) => !known.has(id));
          expect(created).toEqual([]);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it("is offered for every broken relation at most once", () => {
    fc.assert(
      fc.property(spoiled(filledReports), (texts) => {
        const spoken = check(withTexts(blank, texts)).findings.flatMap(({ relations }) => relations ?? []);
        const broken = [...statesOf(texts)].filter(([, state]) => state === "broken").map(([id]) => id);
        expect([...spoken].sort()).toEqual(broken.sort());
      }),
      { numRuns: runs(60) },
    );
  });

  it("of totals that were never computed is one click, and leads to a report without findings", () => {
    fc.assert(
      fc.property(filledReports, (numbers) => {
        const texts = textsOf(numbers);
        for (const cell of Object.keys(texts)) if (isTotal(form.relations, cell)) texts[cell] = "0";
        const { findings } = check(withTexts(blank, texts));
        const [only, ...others] = findings.filter(({ table }) => table === "applications");
        expect(others).toEqual([]);
        const changed = corrected(texts, only!);
        const right = Object.entries(textsOf(numbers)).filter(([cell]) => cell.startsWith("applications/"));
        expect(right.filter(([cell, text]) => changed[cell] !== text)).toEqual([]);
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
      { numRuns: runs(40) },
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
        // A cell of table 四 stands in one relation only: nothing tells which of its cells is wrong.
        const isKnown = form.relations.some(
          ({ table, left, right }) => table === "applications" && [...left, ...right].includes(cell),
        );
        // Numbers by chance may be the same for every kind of applicant.
        const { findings } = check(withTexts(blank, texts));
        if (isKnown) expect(findings.filter(({ rule }) => rule !== "table/uniform")).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });

  it("writes the words of the form over a lost or changed label", () => {
    const labels = { 行政规范性文件: "规范性文件", "2.重复申请": "", 自然人: "个人" };
    const { findings } = check(reportWith({ label: labels }));
    expect(findings.map(({ fix }) => fix?.text).sort()).toEqual(Object.keys(labels).sort());
    expect(findings.map(({ place }) => place.kind)).toEqual(["cell", "cell", "cell"]);
  });
});
