import { cellKeys, formFor } from "../../src/form";
import { readFile } from "../../src/document";
import { readReport } from "../../src/report";
import { numberIn } from "../../src/report/number-in";
import {
  breaksOf,
  compareWithOwn,
  overviewOf,
  returnNote,
  saying,
  sheetsOf,
  sumDocx,
  sumOfUnits,
  type Overview,
  type UnitFacts,
  type UnreadFile,
} from "../../src/units";
import { heatMap } from "../../src/units/pictures/heat-map";
import { NAMES } from "./support/county";
import { factsOf } from "./support/facts";
import { plantedCounty } from "./support/planted";

const planted = plantedCounty();
const { unit } = planted;
const say = saying("zh");
let units: UnitFacts[];
let unread: UnreadFile[];
let overview: Overview;

beforeAll(async () => {
  ({ units, unread } = await factsOf(planted.files, planted.last));
  overview = overviewOf(units, unread, NAMES);
}, 240_000);

const inState = (state: string): (string | null)[] =>
  overview.rows.filter((row) => row.state === state).map((row) => row.unit);
const factsFor = (name: string): UnitFacts => units.find((one) => one.unit === name)!;

describe("sixty reports of a county with planted slips", () => {
  it("have the right rows red", () => {
    expect(overview.year).toBe(2025);
    expect(inState("return").sort()).toEqual([unit.rowTotal, unit.blank, unit.slash, unit.balance].sort());
    expect([...new Set(inState("look"))].sort()).toEqual(
      [unit.notJoined, unit.asLastYear, unit.twice, unit.copied, unit.copiedFrom].sort(),
    );
    expect(overview.rows).toHaveLength(59);
  });

  it("tell blanks, repetition and whether what was carried over is joined", () => {
    const row = (name: string) => overview.rows.find((one) => one.unit === name)!;
    expect(row(unit.blank).blanks).toBe(1);
    expect(row(unit.slash).blanks).toBe(0);
    expect(row(unit.asLastYear).repetition).toBeGreaterThan(0.7);
    expect(row(unit.rowTotal).repetition).toBeLessThan(0.5);
    expect(row(unit.notJoined).carried).toBe("broken");
    expect(row(unit.balance).carried).toBe("joined");
    expect(row(unit.balance).relations.broken).toBeGreaterThan(0);
    const alone = overview.rows.filter(({ carried }) => carried === "not-compared");
    expect(alone).toHaveLength(59 - 11);
  });

  it("show who is missing, what came twice, who copied and what was not read", () => {
    expect(overview.missing).toEqual([unit.missing, unit.unreadable]);
    expect(overview.unlisted).toEqual([]);
    expect(overview.twice).toEqual([
      { unit: unit.twice, files: [`${unit.twice}2025年报.docx`, "重新报送.docx"], isSame: false },
    ]);
    expect(overview.alike).toHaveLength(1);
    const [{ units: pair, passages }] = overview.alike as [Overview["alike"][number]];
    expect([...pair].sort()).toEqual([unit.copied, unit.copiedFrom].sort());
    expect(planted.files.some(({ name }) => name === overview.unread[0]!.file)).toBe(true);
    const words = planted.reports[15]!.content.sections![1]!.map(({ text }) => text).join("\n");
    for (const { text } of passages.filter(({ part }) => part === 1)) expect(words).toContain(text);
  });

  it("add up to the right sum, with the cells named that are not whole, and the units that break it", async () => {
    const sum = sumOfUnits(units, unread);
    expect(sum.units).toHaveLength(58);
    const whole = cellKeys(formFor(2025)).filter((cell) => sum.cells.get(cell)!.unread.length === 0);
    expect(whole.map((cell) => [cell, sum.cells.get(cell)!.value])).toEqual(
      whole.map((cell) => [cell, planted.sum.get(cell)]),
    );
    const named = [...sum.cells.values()].flatMap(({ cell, unread: parts }) =>
      parts.map((part) => [cell, part.unit, part.why]),
    );
    expect(named).toEqual([
      ["disclosure/permits/decisions", unit.slash, "not-a-number"],
      ["disclosure/permits/decisions", unit.twice, "differs"],
      ["applications/granted/natural", unit.blank, "empty"],
    ]);
    const breaks = breaksOf(sum).map(({ relation, units: by }) => [
      relation.result,
      by.map((one) => one.unit),
    ]);
    expect(breaks).toContainEqual(["applications/new/total", [unit.rowTotal]]);
    expect(
      breaks.every(([, by]) => (by as string[]).every((one) => [unit.rowTotal, unit.balance].includes(one))),
    ).toBe(true);

    const bytes = sumDocx({ sum, breaks: breaksOf(sum), comparison: null }, say);
    const read = await readFile(bytes);
    const report = readReport(read.ok ? read.document : (undefined as never));
    for (const cell of whole) expect([cell, numberIn(report, cell)]).toEqual([cell, planted.sum.get(cell)]);
    // What is not whole is no number, so that nobody files it.
    expect(numberIn(report, "disclosure/permits/decisions")).toBeNull();
  });

  it("compare with the report of the body above: the unit that was left out is named", async () => {
    const { units: own } = await factsOf([planted.own]);
    const sum = sumOfUnits([...units, own[0]!], unread, own[0]!);
    expect(sum.leftOut).toEqual([{ file: planted.own.name, unit: "云溪县人民政府", because: "own-report" }]);
    const { tables, different, unchecked } = compareWithOwn(sum, own[0]!);
    expect(tables.map(({ table, kind, unit: name }) => [table, kind, name])).toEqual([
      ["applications", "left-out", unit.leftOut],
    ]);
    expect(different.every(({ cell }) => cell.startsWith("applications/"))).toBe(true);
    expect(unchecked).toEqual(["disclosure/permits/decisions", "applications/granted/natural"]);
  });

  it("give each unit a note of its own, and none to who has nothing to change", () => {
    const noteOf = (name: string) => returnNote(factsFor(name), overview, say);
    const note = noteOf(unit.blank)!;
    expect(note.groups[0]).toEqual({
      severity: "error",
      items: [
        expect.objectContaining({
          number: 1,
          where: "表三 › （一）予以公开 › 自然人",
          actual: "",
          expected: String(planted.reports[7]!.numbers.get("applications/granted/natural")),
        }),
      ],
    });
    expect(noteOf(unit.slash)!.groups[0]!.items[0]).toMatchObject({ actual: "/", expected: "" });
    expect(noteOf(unit.copied)!.alike[0]).toContain(unit.copiedFrom);
    expect(noteOf(NAMES[0]!)).toBeNull();
  });

  it("make five sheets, in which the numbers of every unit stand", () => {
    const sheets = sheetsOf(overview, units);
    expect(sheets.map(({ name }) => name)).toEqual(["概览", "问题", "数据", "缺报、重复", "雷同"]);
    const [rows, findings, numbers, attendance, alike] = sheets;
    expect(rows!.rows.filter(({ tone }) => tone === "bad")).toHaveLength(5);
    expect(findings!.rows).toHaveLength(units.flatMap((one) => one.findings).length);
    expect(numbers!.rows).toHaveLength(200);
    const column = numbers!.head.indexOf(unit.slash);
    expect(numbers!.rows.map(({ values }) => values[column])).toContain("/");
    expect(attendance!.rows.map(({ values }) => values[0])).toEqual([
      "没有收到",
      "没有收到",
      "没有读出",
      "重复报送",
    ]);
    expect(alike!.rows.length).toBeGreaterThan(0);
  });

  it("are a heat map that is hottest where they go wrong", () => {
    const { table } = heatMap(units, say);
    expect(table.rows.map(([cell]) => cell)).toContain("表二 › 行政许可 › 本年处理决定数量");
    expect(table.rows.every(([, count]) => Number(count) > 0)).toBe(true);
  });
});
