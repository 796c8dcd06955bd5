import fc from "fast-check";
import { check, type Correction, type Finding } from "../../../src/check";
import { lastYearEquations } from "../../../src/check/relations/cross-year";
import { evaluate, valuesOf, type Equation } from "../../../src/check/relations/relations";
import { isTotal } from "../support/totals";
import { cellKeys, type CellKey } from "../../../src/form";
import type { Report } from "../../../src/report";
import { correctNumbers, correctReports, steadyNumbers, textsOf } from "../support/random";
import { form, reportWith, WITHOUT_NUMBERS, withTexts } from "../support/reports";
import { runs } from "../../support/runs";

const blank = reportWith({ prose: WITHOUT_NUMBERS });
const blankLast = reportWith({ year: 2023, prose: WITHOUT_NUMBERS });

type Texts = Record<CellKey, string>;

const kinds = ["natural", "business", "research", "welfare", "legal", "otherOrganisation", "total"];

/** The numbers of last year's report from which those of this year follow. */
function numbersBefore(numbers: Map<CellKey, number>): Texts {
  const at = (key: CellKey): number => numbers.get(key)!;
  const stock = (row: string): number =>
    at(`disclosure/${row}/inForce`) + at(`disclosure/${row}/repealed`) - at(`disclosure/${row}/issued`);
  return Object.fromEntries([
    ...kinds.map((kind) => [`applications/carriedOut/${kind}`, String(at(`applications/carriedIn/${kind}`))]),
    ...["rules", "normative"].map((row) => [`disclosure/${row}/inForce`, String(stock(row))]),
  ]);
}

/** Texts of this year's report, and of last year's where it differs from the correct one. */
interface Pair {
  texts: Texts;
  before: Texts;
}

const lastWith = (texts: Texts): Report => withTexts(blankLast, texts);

const slips = fc.constantFrom<((right: string) => string)[]>(
  (right) => String(Number(right) + 1),
  (right) => String(Math.max(0, Number(right) - 1)),
  (right) => `${right}0`,
  (right) => [...right].reverse().join(""),
  () => "0",
  () => "",
  () => "/",
);

/** The cells over which two years meet are spoiled most often. */
const shared = cellKeys(form).filter((key) => /carriedIn|carriedOut|new\/|rules|normative/.test(key));
const spoilt = fc.array(
  fc.tuple(fc.oneof(fc.constantFrom(...shared), fc.constantFrom(...cellKeys(form))), slips),
  { maxLength: 5 },
);
const spoiltLast = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(numbersBefore(correctNumbers(() => 1)))), slips),
  {
    maxLength: 3,
  },
);

const filled = fc.integer({ min: 1, max: 2 ** 30 }).map((seed) => correctNumbers(steadyNumbers(seed, 400)));

const pairs: fc.Arbitrary<Pair> = fc
  .tuple(fc.oneof(filled, correctReports), spoilt, spoiltLast)
  .map(([numbers, changes, changesOfLast]) => {
    const [texts, last] = [textsOf(numbers), numbersBefore(numbers)];
    for (const [cell, slip] of changes) texts[cell] = slip(texts[cell]!);
    for (const [cell, slip] of changesOfLast) last[cell] = slip(last[cell]!);
    return { texts, before: last };
  });

const equations = (report: Report, last: Report): Equation[] => [
  ...form.relations,
  ...lastYearEquations(report, last),
];

/** Relations that hold before and are broken after a change. */
function brokenBy(old: Texts, changed: Texts, last: Report): Equation[] {
  const relations = equations(withTexts(blank, old), last);
  const after = evaluate(relations, valuesOf(withTexts(blank, changed)));
  return evaluate(relations, valuesOf(withTexts(blank, old)))
    .filter(({ state }, i) => state === "held" && after[i]!.state === "broken")
    .map(({ relation }) => relation);
}

const fixable = ({ findings }: { findings: Finding[] }): Finding[] =>
  findings.filter(({ fix, cell }) => fix && cell);

const written = ({ changes }: Correction): Texts =>
  Object.fromEntries(changes.map(({ cell, text }) => [cell!, text]));

const numeric = (text: string | undefined): boolean => /^\d+$/.test(text ?? "");

describe("a report and that of the year before", () => {
  it("agree where this year's numbers follow from last year's", () => {
    fc.assert(
      fc.property(filled, (numbers) => {
        const last = lastWith(numbersBefore(numbers));
        const { findings, relations } = check(withTexts(blank, textsOf(numbers)), { last });
        expect(findings.filter(({ rule }) => /^(?:relation|stock|carry)\//.test(rule))).toEqual([]);
        expect(relations).toEqual({ held: 51, broken: 0, unchecked: 0 });
      }),
      { numRuns: 10 },
    );
  });

  it("never have corrections that break what holds, or that undo each other, in whatever order they are taken", () => {
    let corrections = 0;
    fc.assert(
      fc.property(pairs, fc.infiniteStream(fc.nat()), ({ texts: spoiled, before: textsOfLast }, choices) => {
        const last = lastWith(textsOfLast);
        let texts = spoiled;
        const seen = new Map<CellKey, string[]>();
        for (let round = 0; ; round += 1) {
          expect(round).toBeLessThan(40);
          const offered = fixable(check(withTexts(blank, texts), { last }));
          if (offered.length === 0) break;
          const { fix, rule } = offered[choices.next().value! % offered.length]!;
          const changed = { ...texts, ...written(fix!) };
          const isNumber = fix!.changes.every(({ cell }) => numeric(texts[cell!]));
          if (isNumber || rule === "cell/empty") expect(brokenBy(texts, changed, last)).toEqual([]);
          for (const { cell, text } of fix!.changes) {
            expect(seen.get(cell!) ?? []).not.toContain(text);
            seen.set(cell!, [...(seen.get(cell!) ?? []), texts[cell!]!]);
          }
          texts = changed;
          corrections += 1;
        }
      }),
      { numRuns: runs(120) },
    );
    expect(corrections).toBeGreaterThan(runs(120) / 3);
  });

  it("do not offer two numbers for one cell", () => {
    fc.assert(
      fc.property(pairs, ({ texts, before: textsOfLast }) => {
        const last = lastWith(textsOfLast);
        const offers = new Map<CellKey, Set<string>>();
        for (const { fix, rule } of fixable(check(withTexts(blank, texts), { last }))) {
          // 012 is written 12 whatever number belongs there.
          if (rule === "cell/notation") continue;
          for (const { cell, text } of fix!.changes) {
            offers.set(cell!, (offers.get(cell!) ?? new Set()).add(text));
          }
        }
        expect([...offers].filter(([, numbers]) => numbers.size > 1)).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("last year's report as evidence", () => {
  const numbers = correctNumbers(steadyNumbers(7, 60));
  const last = lastWith(numbersBefore(numbers));
  const right = textsOf(numbers);
  const cell = "applications/carriedIn/natural";
  const plus = (text: string, more: number): string => String(Number(text) + more);
  const found = (texts: Texts, lastReport: Report | null): Finding[] =>
    check(withTexts(blank, texts), { last: lastReport }).findings.filter(({ relations }) => relations);
  /** What all corrections write. */
  const offered = (findings: Finding[]): Texts =>
    Object.assign({}, ...findings.map(({ fix }) => (fix ? written(fix) : {})));

  it("confirms the cell that row and column have told: one finding, which says so", () => {
    const findings = found({ ...right, [cell]: plus(right[cell]!, 3) }, last);
    expect(findings).toMatchObject([
      { rule: "carry/pending", severity: "error", cell, expected: right[cell], fix: { text: right[cell] } },
    ]);
    expect(findings[0]!.relations).toHaveLength(3);
    expect(findings[0]!.message).toContain("以上年报告的数为准");
  });

  it("tells the cell together with its column, where the row cannot be computed", () => {
    const texts = { ...right, [cell]: plus(right[cell]!, 3), "applications/carriedIn/legal": "" };
    expect(offered(found(texts, last))[cell]).toBe(right[cell]);
  });

  it("clears a cell that agrees with it", () => {
    const typed = plus(right[cell]!, 3);
    const agreeing = withTexts(last, { "applications/carriedOut/natural": typed });
    expect(offered(found({ ...right, [cell]: typed }, agreeing))).not.toHaveProperty([cell]);
  });

  it("does not hide what row and column say when it is off by something else", () => {
    const other = withTexts(last, { "applications/carriedOut/natural": plus(right[cell]!, 11) });
    const findings = found({ ...right, [cell]: plus(right[cell]!, 3) }, other);
    expect(offered(findings)).toEqual({ [cell]: right[cell] });
    expect(findings.filter(({ rule }) => rule === "carry/pending")).toMatchObject([{ fix: null }]);
  });

  it("tells what was carried in and typed under 一", () => {
    const from = "applications/new/natural";
    const texts = { ...right, [cell]: "0", [from]: plus(right[from]!, Number(right[cell])) };
    expect(offered(found(texts, last))).toEqual({ [cell]: right[cell], [from]: right[from] });
    expect(offered(found(texts, null))).toEqual({});
  });

  it("does not keep totals from being told", () => {
    const zeros = Object.fromEntries(
      Object.keys(right).map((key) => [key, isTotal(form.relations, key) ? "0" : right[key]!]),
    );
    const other = withTexts(last, { "applications/carriedOut/business": "999" });
    const changes = offered(found(zeros, other));
    expect(changes["applications/total/total"]).toBe(right["applications/total/total"]);
    expect(changes).not.toHaveProperty(["applications/carriedIn/business"]);
  });
});
