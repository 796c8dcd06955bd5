import { check, rules, type Finding } from "../../src/check";
import { correctionTexts } from "../../src/check/corrections";
import type { Example, ExpectedFinding } from "../../src/check/book/example";
import { fileOf, ruleExamples, ruleFiles } from "../../scripts/lib/rule-examples";
import { tableOfKey, type CellKey } from "../../src/form";
import type { Report } from "../../src/report";
import { whatIsAt } from "./support/places";
import { reportWith } from "./support/reports";

const examples = ruleExamples(rules);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const textsIn = (changes: { cell: CellKey | null; text: string }[]): Record<CellKey, string> =>
  Object.fromEntries(changes.map(({ cell, text }) => [cell ?? "", text]));

/** The part of a finding of which an example speaks. */
function stated(finding: Finding, report: Report, example: ExpectedFinding): ExpectedFinding {
  const all: Required<ExpectedFinding> = {
    on: whatIsAt(report, finding.place),
    severity: finding.severity,
    table: finding.table!,
    row: finding.row,
    cell: finding.cell,
    expected: finding.expected,
    actual: finding.actual,
    fix: finding.fix?.text ?? null,
    changes: finding.fix && textsIn(finding.fix.changes),
    alternatives: (finding.alternatives ?? []).map(({ changes }) => textsIn(changes)),
    safe: finding.fix?.safe ?? false,
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name === "on" || name in example));
}

interface Checked {
  report: Report;
  findings: readonly Finding[];
}

/** What the check says of an example, of whichever rule; read and asked once for each. */
const known = new Map<Example, Checked>();

function checked(example: Example): Checked {
  const before = known.get(example);
  if (before) return before;
  const last = example.last ? reportWith({ year: 2023, ...example.last }) : null;
  const report = reportWith(example.report);
  const confirmed = (example.confirmed ?? []).map((cell) => ({
    cell,
    text: report.tables[tableOfKey(cell)]!.cells.get(cell)!.text,
  }));
  const { findings } = check(report, { last, confirmed, limits: example.limits });
  known.set(example, { report, findings });
  return { report, findings };
}

const findingsOf = (rule: string, example: Example): Finding[] =>
  checked(example).findings.filter((finding) => finding.rule === rule);

describe.each(rules.map((rule) => [rule.id, rule] as const))("the rule %s", (id, rule) => {
  const { good, bad } = examples.get(id)!;

  it.each(good.map((example) => [example.shows, example] as const))("is silent: %s", (_, example) => {
    expect(findingsOf(id, example)).toEqual([]);
  });

  it.each(bad.map((example) => [example.shows, example] as const))("speaks: %s", (_, example) => {
    const found = findingsOf(id, example);
    expect(example.finds).not.toEqual([]);
    const { report } = checked(example);
    const expected = example.finds!.map((one) => ({ on: one.cell ?? one.row ?? one.table, ...one }));
    expect(found.map((finding, i) => stated(finding, report, expected[i] ?? {}))).toEqual(expected);
    expect(
      found.filter(({ severity }) => ![rule.severity, ...(rule.otherSeverities ?? [])].includes(severity)),
    ).toEqual([]);
  });

  it("has a title, a reason and a limit in both languages, and examples of both kinds", () => {
    for (const texts of [rule.title, rule.why, rule.limits]) {
      expect(texts.zh).toMatch(/\p{Script=Han}/u);
      expect(texts.en).toMatch(/\w/);
    }
    expect(good.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
  });

  it("has every text in both languages, with the same placeholders", () => {
    const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const { zh, en } of Object.values(rule.messages)) {
      expect(zh).not.toBe("");
      expect(en).not.toBe("");
      expect(placeholders(en)).toEqual(placeholders(zh));
    }
  });

  it("offers corrections only where it says what they do", () => {
    const offered = bad.flatMap((example) => findingsOf(id, example)).some(({ fix }) => fix);
    expect(offered).toBe(rule.correction !== null);
  });
});

describe("the rules together", () => {
  it("have ids of their own, of the form area/what", () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+\/[a-z-]+$/.test(id))).toEqual([]);
  });

  it("show every text of theirs in an example", () => {
    const shownBy = new Map(
      rules.map(({ id }) => [
        id,
        examples
          .get(id)!
          .bad.flatMap((example) =>
            findingsOf(id, example).flatMap(({ message, fix }) => [message, fix?.title ?? ""]),
          ),
      ]),
    );
    const texts = [
      ...rules.flatMap(({ messages }) => Object.values(messages)),
      ...Object.values(correctionTexts),
    ];
    const unseen = [...new Set(texts)].filter((text) => {
      const sayers = rules.filter(
        ({ messages }) =>
          Object.values(messages).includes(text) || Object.values(correctionTexts).includes(text),
      );
      const pattern = new RegExp(
        text.zh
          .replace("|", "")
          .split(/\{\w+\}/)
          .map(escaped)
          .join("[^]*?"),
        "u",
      );
      return !sayers.some(({ id }) => shownBy.get(id)!.some((shown) => pattern.test(shown)));
    });
    expect(unseen).toEqual([]);
  });

  it("are the files of their folder, each named like its id", () => {
    expect(rules.map(fileOf).sort()).toEqual(ruleFiles());
  });
});
