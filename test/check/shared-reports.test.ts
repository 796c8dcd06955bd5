import { check, type Finding } from "../../src/check";
import type { CellKey } from "../../src/form";
import { describeWith, describeShared, once, reportIn, sharedFile } from "../support/shared-reports";
import { textOf, withTexts } from "./support/reports";

/** What a careful person finds in the text of real reports; nothing else may be found in them. */
const PROSE = /^(title|year|section|aspect|text)\//;
const shown = ({ rule, severity, actual, section }: Finding): string =>
  [severity, rule, section ?? "", actual ?? ""].join(" ").trimEnd();

const expected: Record<string, string[]> = {
  "seed-000.txt": [
    "error year/date 6 2023",
    "warning section/numbering 1 （1）（二）（2）（三）（五）",
    "warning section/numbering 5 5、",
  ],
  "seed-001.txt": [
    "error section/missing 3",
    "warning section/empty 6 无",
    // A report has to say which months its numbers cover; this one nowhere does.
    "warning year/period",
  ],
  "seed-002.txt": [],
  "seed-003.txt": [
    "warning section/renamed 1 一、总体要求",
    "warning section/renamed 5 五、存在的问题及改进情况",
  ],
  "seed-004.txt": ["warning title/form"],
  // The file begins at part 一: the title and the preamble with the period are not in it.
  "real-suqian-2023.txt": ["warning title/form", "warning year/period"],
  "real-suqian-2024.txt": ["warning title/form", "warning year/period"],
  "real-huaian-2024-pdf-columns.txt": [],
  // Of part 一 the file has only the second aspect; the rules on fees and aspects came later.
  "real-shanghai-office-2019.txt": [
    "warning section/empty 6 无。",
    "warning section/numbering 1 （二）",
    // The other shares of that sentence are right; this one is of another whole.
    "warning text/percentage 1 33.9",
  ],
  "real-hangzhou-style-2025.html": [
    "warning aspect/missing 1",
    "warning aspect/missing 1",
    "warning aspect/missing 1",
    "warning section/renamed 5 五、存在问题及改进情况",
  ],
};

describeShared("errors and warnings in the text of", Object.keys(expected), (name, file) => {
  it("are those that a careful person would give", async () => {
    const { findings } = check(await reportIn(file));
    const found = findings.filter(({ rule, severity }) => PROSE.test(rule) && severity !== "hint");
    expect(found.map(shown).sort()).toEqual([...expected[name]!].sort());
  });
});

const twoYears = ["real-suqian-2023.txt", "real-suqian-2024.txt"] as const;

describeWith(...twoYears)("two years of one city", () => {
  const both = once(async () => {
    const [last, current] = await Promise.all(twoYears.map((name) => reportIn(sharedFile(name))));
    return { last: last!, current: current! };
  });
  const carried = (findings: Finding[]) => findings.filter(({ rule }) => /^carry\//.test(rule));

  it("agree in every number that is carried, and each is counted as held", async () => {
    const { last, current } = await both();
    const alone = check(current).relations;
    const { findings, relations } = check(current, { last });
    expect(carried(findings)).toEqual([]);
    expect(relations).toEqual({ ...alone, held: alone.held + 9 });
  });

  const cells: [CellKey, rule: string][] = [
    ...["natural", "business", "research", "welfare", "legal", "otherOrganisation", "total"].map(
      (column): [CellKey, string] => [`applications/carriedIn/${column}`, "carry/pending"],
    ),
    ["disclosure/rules/inForce", "carry/in-force"],
    ["disclosure/normative/inForce", "carry/in-force"],
  ];
  it.each(cells)("with one digit of %s changed: exactly that one is reported", async (key, rule) => {
    const { last, current } = await both();
    const before = textOf(current, key);
    const digits = before.replace(/\d(?=\s*$)/, (digit) => String((Number(digit) + 1) % 10));
    const { findings } = check(withTexts(current, { [key]: digits }), { last });
    expect(carried(findings)).toMatchObject([
      { rule, cell: key, expected: before.trim(), actual: digits.trim().replace(/^0+(?=\d)/, "") },
    ]);
  });

  it("with one digit of last year's 结转 changed: exactly that column is reported", async () => {
    const { last, current } = await both();
    const changed = withTexts(last, { "applications/carriedOut/natural": "119" });
    expect(carried(check(current, { last: changed }).findings)).toMatchObject([
      { rule: "carry/pending", cell: "applications/carriedIn/natural", expected: "119", actual: "118" },
    ]);
  });

  it("repeat no part beyond what is usual, but the sentence on fees", async () => {
    const { last, current } = await both();
    const { findings } = check(current, { last });
    const repeated = findings.filter(({ rule }) => /^text\/(?:repeated|stale)/.test(rule));
    expect(repeated.map(shown)).toEqual(["hint text/repeated 6 62%"]);
  });

  it("differ by another share than the text of the second says, and by nothing else", async () => {
    const { last, current } = await both();
    const { findings } = check(current, { last });
    const compared = findings.filter(({ rule }) => /^text\/(?!repeated|stale)/.test(rule));
    // 3,607 and 3,646 are 1.08 % apart.
    expect(compared.map(shown)).toEqual(["warning text/growth 1 增长1.05%"]);
  });
});
