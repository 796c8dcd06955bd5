import { check, rules, type Finding } from "../../src/check";
import type { Example, ExpectedFinding } from "../../src/check/book/example";
import { catalogues } from "../../src/messages";
import { reportWith } from "./support/reports";

/** The part of a finding of which an example speaks. */
function stated(finding: Finding, example: ExpectedFinding): ExpectedFinding {
  const all: Required<ExpectedFinding> = {
    severity: finding.severity,
    table: finding.table!,
    row: finding.row,
    cell: finding.cell,
    expected: finding.expected,
    actual: finding.actual,
    fix: finding.fix?.text ?? null,
    safe: finding.fix?.safe ?? false,
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in example));
}

function findingsOf(rule: string, example: Example): Finding[] {
  const last = example.last ? reportWith({ year: 2023, ...example.last }) : null;
  return check(reportWith(example.report), { last }).findings.filter((finding) => finding.rule === rule);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("the rule %s", (id, rule) => {
  it.each(rule.examples.good.map((example) => [example.shows, example] as const))(
    "is silent: %s",
    (_, example) => {
      expect(findingsOf(id, example)).toEqual([]);
    },
  );

  it.each(rule.examples.bad.map((example) => [example.shows, example] as const))(
    "speaks: %s",
    (_, example) => {
      const found = findingsOf(id, example);
      expect(example.finds).not.toEqual([]);
      expect(found.map((finding, i) => stated(finding, example.finds?.[i] ?? {}))).toEqual(example.finds);
      expect(
        found.filter(({ severity }) => ![rule.severity, ...(rule.otherSeverities ?? [])].includes(severity)),
      ).toEqual([]);
    },
  );

  it("has a title, a reason and a limit in both languages, examples of both kinds and its messages", () => {
    for (const texts of [rule.title, rule.why, rule.limits]) {
      expect(texts.zh).toMatch(/\p{Script=Han}/u);
      expect(texts.en).toMatch(/\w/);
    }
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect(rule.messages.length).toBeGreaterThan(0);
    expect(rule.messages.filter((message) => !(message in catalogues.zh))).toEqual([]);
  });

  it("offers corrections only where it says what they do", () => {
    const offered = rule.examples.bad.flatMap((example) => findingsOf(id, example)).some(({ fix }) => fix);
    expect(offered).toBe(rule.correction !== null);
  });
});

describe("the rules together", () => {
  it("have ids of their own, of the form area/what", () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+\/[a-z-]+$/.test(id))).toEqual([]);
  });

  it("use every message of the check", () => {
    const used = new Set(rules.flatMap(({ messages }) => messages));
    const unused = Object.keys(catalogues.zh).filter((id) => id.startsWith("check/") && !used.has(id));
    expect(unused).toEqual([]);
  });
});
