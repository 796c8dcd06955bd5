import { overviewOf, overviewText, saying, type UnitFacts } from "../../src/units";
import { factsByHand, withoutNumber } from "./support/by-hand";

const numbers = (count: number): Record<string, number> =>
  Object.fromEntries(
    [
      "permits/decisions",
      "penalties/decisions",
      "enforcement/decisions",
      "normative/issued",
      "normative/inForce",
      "rules/issued",
    ]
      .slice(0, count)
      .map((cell, index) => [`disclosure/${cell}`, index + 11]),
  );

const stateOf = (given: Partial<UnitFacts>): string =>
  overviewOf([factsByHand("云溪县林业局", {}, given)], [], null).rows[0]!.state;

describe("the advice on a report", () => {
  const finding = (severity: "error" | "warning" | "hint") => ({
    findings: [
      {
        rule: "x",
        severity,
        where: [],
        says: "",
        cell: null,
        cells: [],
        section: null,
        actual: null,
        expected: null,
      },
    ],
  });

  it("is to send back what has an error, to look at what is in doubt, to accept the rest", () => {
    expect(stateOf(finding("error"))).toBe("return");
    expect(stateOf(finding("warning"))).toBe("look");
    expect(stateOf(finding("hint"))).toBe("accept");
    expect(stateOf({})).toBe("accept");
    expect(stateOf({ doubts: ["有隐藏文字。"] })).toBe("look");
    expect(stateOf({ relations: { held: 41, broken: 0, unchecked: 1 } })).toBe("look");
    expect(stateOf({ unit: null })).toBe("look");
    expect(stateOf({ year: null })).toBe("look");
  });

  it("is to look at reports of another year, and at both of one body", () => {
    const units = [
      factsByHand("云溪县林业局"),
      factsByHand("云溪县水务局"),
      factsByHand("云溪县审计局", {}, { year: 2024 }),
      factsByHand("林业局", {}, { file: "又.docx" }),
    ];
    const { rows, otherYears, twice, year } = overviewOf(units, [], null);
    expect(year).toBe(2025);
    expect(otherYears).toEqual(["云溪县审计局.docx"]);
    expect(twice).toMatchObject([{ files: ["云溪县林业局.docx", "又.docx"], isSame: true }]);
    expect(rows.map(({ state }) => state)).toEqual(["look", "accept", "look", "look"]);
  });
});

describe("bodies with the same tables", () => {
  const pair = (count: number) => [
    factsByHand("云溪县林业局", numbers(count)),
    factsByHand("云溪县水务局", numbers(count)),
  ];

  it("are told where more than five numbers are not 0", () => {
    expect(overviewOf(pair(6), [], null).sameTables).toEqual([["云溪县林业局.docx", "云溪县水务局.docx"]]);
    expect(overviewOf(pair(5), [], null).sameTables).toEqual([]);
    expect(overviewText(overviewOf(pair(6), [], null), saying("zh"))).toContain(
      "雷同：云溪县林业局、云溪县水务局，三张表的数字全部相同。",
    );
  });

  it("are not one body that has filed twice", () => {
    const [one] = pair(6);
    expect(overviewOf([one!, { ...one!, file: "又.docx" }], [], null).sameTables).toEqual([]);
  });
});

describe("blank cells", () => {
  it("are those in which nothing stands, and those that are not there", () => {
    const cell = "disclosure/permits/decisions";
    const rowOf = (why: "empty" | "missing" | "not-a-number") =>
      overviewOf([withoutNumber(factsByHand("云溪县林业局"), cell, { why, text: "/" })], [], null).rows[0]!;
    expect([rowOf("empty").blanks, rowOf("missing").blanks, rowOf("not-a-number").blanks]).toEqual([1, 1, 0]);
  });
});
