import { check, type Finding } from "../../src/check";
import { excerptOf } from "../../src/check/excerpt";
import { excerptAround } from "../../src/check/prose/paragraphs";
import { sentenceAt } from "../../src/language/sentences";
import { isUntouched } from "../../src/check/tables/found-cells";
import { readReport } from "../../src/report";
import { buildDocument } from "../report/support/build";
import { reportWith } from "./support/reports";

/** Every bound of the check, just inside and just outside. */

const of = (rule: string, findings: Finding[]): Finding[] => findings.filter((one) => one.rule === rule);

/** So many different characters of Chinese; what begins elsewhere has none in common. */
const words = (length: number, from = 0): string =>
  String.fromCharCode(...Array.from({ length }, (_, i) => 0x5000 + from + i));

describe("a table that is last year's", () => {
  it.each([
    [4, 0],
    [5, 1],
  ])("is told with %i numbers other than zero: %i finding", (count, expected) => {
    const rest = ["normative/issued", "normative/repealed", "normative/inForce", "permits/decisions"];
    const set = Object.fromEntries([
      ...rest.map((cell) => [`disclosure/${cell}`, "7"]),
      ["disclosure/penalties/decisions", count === 5 ? "7" : "0"],
      ["disclosure/fees/amount", "0"],
    ]);
    const { findings } = check(reportWith({ set }), { last: reportWith({ year: 2023, set }) });
    expect(of("carry/identical", findings).filter(({ table }) => table === "disclosure")).toHaveLength(
      expected,
    );
  });
});

describe("a sentence of last year", () => {
  it.each([
    ["9条", 0],
    ["10条", 1],
    ["99.9%", 1],
    ["100%", 0],
  ])("with %s untouched gives %i finding", (number, expected) => {
    const prose = { 设立公开专栏3个: `政务服务事项公开${number}` };
    const { findings } = check(reportWith({ prose }), { last: reportWith({ year: 2023, prose }) });
    const own = of("text/stale-number", findings).filter(({ actual }) => actual === number);
    expect(own).toHaveLength(expected);
  });
});

describe("a part that repeats last year's", () => {
  const withPart = (year: number, text: string) =>
    readReport(
      buildDocument([
        `云溪县林业局${year}年政府信息公开工作年度报告`,
        "一、总体情况",
        text,
        "二、主动公开政府信息情况",
        "三、收到和处理政府信息公开申请情况",
      ]),
    );
  const repeated = (now: string, before: string): number =>
    of("text/repeated", check(withPart(2024, now), { last: withPart(2023, before) }).findings).length;

  it.each([
    [50, 50, 0],
    [51, 49, 1],
    [13, 87, 0],
  ])("in %i of its characters and not in %i gives %i finding", (same, other, expected) => {
    expect(repeated(words(same) + words(other, 500), words(same))).toBe(expected);
  });

  it.each([
    [79, 0],
    [80, 1],
  ])("of %i characters gives %i finding", (length, expected) => {
    expect(repeated(words(length), words(length))).toBe(expected);
  });

  it.each([
    [12, 0],
    [13, 1],
  ])("in passages of %i characters gives %i finding", (length, expected) => {
    const passages = Array.from({ length: 10 }, (_, i) => words(length, 100 * i));
    expect(repeated(passages.join(""), passages.reverse().join(words(1, 2000)))).toBe(expected);
  });
});

describe("a table that nobody has begun", () => {
  const blank = reportWith({ blank: ["disputes"] }).tables.disputes!;
  const withCells = (count: number) => ({ ...blank, cells: new Map([...blank.cells].slice(0, count)) });

  it.each([
    [0, false],
    [1, false],
    [2, true],
  ])("is told by %i empty cells: %s", (count, expected) => {
    expect(isUntouched(withCells(count))).toBe(expected);
  });
});

describe("the parts of a file that holds only tables", () => {
  it.each([
    [["disclosure"], 0],
    [[], 6],
  ] as const)("are missing only with all three tables: without %j %i are", (dropTable, expected) => {
    const whole = reportWith({ dropTable: [...dropTable] });
    const tablesOnly = readReport({
      ...whole.document,
      blocks: whole.document.blocks.filter(({ kind }) => kind === "table"),
    });
    expect(tablesOnly.sections).toEqual([]);
    expect(of("section/missing", check(tablesOnly).findings)).toHaveLength(expected);
  });
});

describe("an excerpt", () => {
  it("is cut behind forty characters, the sign that says so among them", () => {
    expect(excerptOf(words(40))).toBe(words(40));
    expect(excerptOf(words(41))).toBe(`${words(39)}…`);
  });

  it("has twelve characters on both sides", () => {
    expect(excerptAround(words(25), 12, 13)).toBe(words(25));
    expect(excerptAround(words(27), 13, 14)).toBe(`…${words(25, 1)}…`);
  });

  it("of a sentence reaches to its full stops, and not further than 300 characters", () => {
    expect(sentenceAt(`${words(9)}。${words(300, 50)}。`, 310)).toBe(words(300, 50));
    expect(sentenceAt(`${words(9)}。${words(301, 50)}。`, 311)).toBe(words(300, 51));
  });
});
