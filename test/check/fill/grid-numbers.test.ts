import { readFileSync } from "node:fs";
import path from "node:path";
import { formNumbers } from "../../../src/check/fill/form-numbers";
import { cellsToWrite, gridNumbers, zerosFor, type Filling } from "../../../src/check/fill/grid-numbers";
import { readFile } from "../../../src/document";
import { formFor, type CellKey } from "../../../src/form";
import { readReport, type Report } from "../../../src/report";
import { reportDocx } from "../../../src/template";

async function reportWith(numbers: Record<CellKey, string>, year = 2025): Promise<Report> {
  const content = { unit: "云溪县林业局", year, numbers: new Map(Object.entries(numbers)) };
  const reading = await readFile(reportDocx(formFor(year), content));
  if (!reading.ok) throw new Error(reading.code);
  return readReport(reading.document);
}

const KINDS = ["natural", "business", "research", "welfare", "legal", "otherOrganisation"];
/** A row of table 三, its total left out unless given. */
const row = (id: string, ...texts: string[]): Record<CellKey, string> =>
  Object.fromEntries(
    texts.flatMap((text, i) =>
      text === "-" ? [] : [[`applications/${id}/${[...KINDS, "total"][i]}`, text]],
    ),
  );

const typing = (texts: Record<CellKey, string>, over: Record<CellKey, string> = {}): Filling => ({
  typed: Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, { text, over: over[key] ?? "" }]),
  ),
  ours: {},
});
const nothing = typing({});

async function grid(document: Record<CellKey, string>, filling: Filling, last: Report | null = null) {
  const numbers = formNumbers(await reportWith(document), last);
  const cells = gridNumbers(numbers, filling);
  const written = cellsToWrite(numbers, filling, cells);
  const texts = Object.fromEntries(written.map(({ key, text }) => [key, text]));
  return { numbers, cells, written, texts };
}

const TOTAL = "applications/new/total";

describe("what follows in the grid", () => {
  it("is added up as soon as its parts are typed, here or in the document", async () => {
    const { cells, texts } = await grid(
      row("new", "3", "1"),
      typing(row("new", "-", "-", "0", "0", "2", "0")),
    );
    expect(cells.get(TOTAL)).toMatchObject({ text: "", value: 6, from: "derived", reason: "sum" });
    expect(texts).toEqual({
      "applications/new/research": "0",
      "applications/new/welfare": "0",
      "applications/new/legal": "2",
      "applications/new/otherOrganisation": "0",
      [TOTAL]: "6",
    });
  });

  it("is at least what is typed so far, and nothing of that is written", async () => {
    const { cells, texts } = await grid(row("new", "3", "1"), nothing);
    expect(cells.get(TOTAL)).toMatchObject({ value: null, from: null, least: 4 });
    expect(texts).toEqual({});
  });

  it("is the rest of a total that is typed", async () => {
    const { cells } = await grid({}, typing(row("new", "3", "1", "0", "0", "0", "-", "5")));
    expect(cells.get("applications/new/otherOrganisation")).toMatchObject({
      value: 1,
      from: "derived",
      reason: "rest",
    });
  });

  it("is 上年结转 and 现行有效 where last year's report is there", async () => {
    const last = await reportWith(
      { "applications/carriedOut/natural": "2", "disclosure/normative/inForce": "7" },
      2024,
    );
    const typed = typing({ "disclosure/normative/issued": "3", "disclosure/normative/repealed": "1" });
    const { cells, numbers } = await grid({}, typed, last);
    expect(cells.get("applications/carriedIn/natural")).toMatchObject({ value: 2, reason: "carried" });
    expect(cells.get("disclosure/normative/inForce")).toMatchObject({ value: 9, reason: "carried" });
    expect(numbers.last).toEqual({
      "applications/carriedOut/natural": 2,
      "disclosure/normative/inForce": 7,
    });
  });

  it("is nothing from a report of another year", async () => {
    const other = await reportWith({ "applications/carriedOut/natural": "2" }, 2022);
    const { numbers, cells } = await grid({}, nothing, other);
    expect(numbers.last).toEqual({});
    expect(cells.get("applications/carriedIn/natural")?.value).toBeNull();
  });

  it("is never 四、结转下年度: what it has to be is said, and nothing is written for it", async () => {
    const { cells, texts } = await grid(
      {},
      typing({
        "applications/new/natural": "3",
        "applications/carriedIn/natural": "1",
        "applications/total/natural": "2",
      }),
    );
    expect(cells.get("applications/carriedOut/natural")).toMatchObject({ value: null, expected: 2 });
    expect(texts).not.toHaveProperty("applications/carriedOut/natural");
  });
});

describe("a total that was typed by hand", () => {
  const parts = row("new", "3", "1", "0", "0", "0", "0");

  it("stays, in the document and in the grid, and is told what it has to be", async () => {
    const there = await grid({ ...parts, [TOTAL]: "5" }, nothing);
    expect(there.cells.get(TOTAL)).toMatchObject({ text: "5", from: "document", expected: 4 });
    expect(there.texts).toEqual({});
    const here = await grid(parts, typing({ [TOTAL]: "5" }));
    expect(here.cells.get(TOTAL)).toMatchObject({ text: "5", from: "typed", expected: 4 });
    expect(here.texts).toEqual({ [TOTAL]: "5" });
  });

  it("is told nothing when it is right", async () => {
    const { cells } = await grid({ ...parts, [TOTAL]: "4" }, nothing);
    expect(cells.get(TOTAL)?.expected).toBeNull();
  });

  it("follows again when it was cleared", async () => {
    const { cells, texts } = await grid(
      { ...parts, [TOTAL]: "5" },
      typing({ [TOTAL]: "" }, { [TOTAL]: "5" }),
    );
    expect(cells.get(TOTAL)).toMatchObject({ text: "", value: 4, from: "derived" });
    expect(texts).toEqual({ [TOTAL]: "4" });
  });
});

describe("a total that we have written", () => {
  const parts = row("new", "3", "1", "0", "0", "0", "0");
  const ours = { [TOTAL]: "4" };

  it("goes on following, and is no news while it is the same", async () => {
    const same = await grid({ ...parts, [TOTAL]: "4" }, { typed: {}, ours });
    expect(same.cells.get(TOTAL)).toMatchObject({ value: 4, from: "derived" });
    expect(same.texts).toEqual({});
    const { typed } = typing({ "applications/new/natural": "8" }, { "applications/new/natural": "3" });
    const changed = await grid({ ...parts, [TOTAL]: "4" }, { typed, ours });
    expect(changed.texts).toEqual({ "applications/new/natural": "8", [TOTAL]: "9" });
  });

  it("is somebody's own as soon as somebody has typed over it", async () => {
    const { cells } = await grid({ ...parts, [TOTAL]: "7" }, { typed: {}, ours });
    expect(cells.get(TOTAL)).toMatchObject({ from: "document", expected: 4 });
  });

  it("goes when it follows no longer", async () => {
    const { typed } = typing({ "applications/new/natural": "" }, { "applications/new/natural": "3" });
    const { texts } = await grid({ ...parts, [TOTAL]: "4" }, { typed, ours });
    expect(texts).toEqual({ "applications/new/natural": "", [TOTAL]: "" });
  });
});

describe("what is typed", () => {
  it("is written clean, and not at all where it is no number", async () => {
    const { cells, texts } = await grid(
      {},
      typing({ ...row("new", "１，２３４", "3件", "1.5", "-2"), "disclosure/fees/amount": "3.20" }),
    );
    expect(texts).toEqual({ "applications/new/natural": "1234", "disclosure/fees/amount": "3.20" });
    const wrong = [...cells].filter(([, { isWrong }]) => isWrong).map(([key]) => key);
    expect(wrong).toEqual(["business", "research", "welfare"].map((kind) => `applications/new/${kind}`));
  });

  it("is marked where something else has come to stand in the document since", async () => {
    const key = "applications/new/natural";
    const { cells } = await grid({ [key]: "5" }, typing({ [key]: "3" }));
    expect(cells.get(key)).toMatchObject({ text: "3", since: "5" });
    const known = await grid({ [key]: "5" }, typing({ [key]: "3" }, { [key]: "5" }));
    expect(known.cells.get(key)?.since).toBeNull();
  });

  it("is no news where it stands in the document", async () => {
    const key = "applications/new/natural";
    expect((await grid({ [key]: "5" }, typing({ [key]: "5" }, { [key]: "5" }))).written).toEqual([]);
  });
});

describe("zeros for the rest", () => {
  const zeros = async (document: Record<CellKey, string>, last: Report | null = null) => {
    const { numbers, cells } = await grid(document, nothing, last);
    return (table: "disclosure" | "applications" | "disputes") => zerosFor(table, numbers, cells);
  };

  it("go into entries, never into totals, which follow then", async () => {
    const rest = (await zeros({ "applications/new/natural": "1", "applications/granted/natural": "1" }))(
      "applications",
    );
    expect(rest.some((key) => key.endsWith("/total") || key.startsWith("applications/total/"))).toBe(false);
    // 24 rows without （七）总计 of 6 entries, two of them typed.
    expect(rest).toHaveLength(24 * 6 - 2);
    const after = await grid(
      { "applications/new/natural": "1", "applications/granted/natural": "1" },
      typing(Object.fromEntries(rest.map((key) => [key, "0"]))),
    );
    expect(
      [...after.cells].filter(([key, { value }]) => key.startsWith("applications/") && value === null),
    ).toEqual([]);
    expect(Object.keys(after.texts)).toHaveLength(175 - 2);
  });

  it("leave 四 blank where something is left over, and say how much", async () => {
    const document = { "applications/new/natural": "3", "applications/granted/natural": "2" };
    const rest = (await zeros(document))("applications");
    expect(rest).not.toContain("applications/carriedOut/natural");
    expect(rest).toContain("applications/carriedOut/business");
    const { cells } = await grid(document, typing(Object.fromEntries(rest.map((key) => [key, "0"]))));
    expect(cells.get("applications/carriedOut/natural")).toMatchObject({ value: null, expected: 1 });
  });

  it("never go into 现行有效", async () => {
    const rest = (await zeros({ "disclosure/rules/issued": "1" }))("disclosure");
    expect(rest.filter((key) => key.endsWith("/inForce"))).toEqual([]);
    // With 1 issued and 0 in force, 0 repealed cannot be.
    expect(rest).toContain("disclosure/normative/repealed");
  });

  it("do not contradict a 四 that is typed", async () => {
    const rest = (await zeros({ "applications/new/natural": "3", "applications/carriedOut/natural": "1" }))(
      "applications",
    );
    expect(rest.filter((key) => key.endsWith("/natural"))).toEqual([]);
    expect(rest).toContain("applications/granted/business");
  });
});

const reports = path.resolve(__dirname, "../../fixtures/last-year/document.docx");

it("what stands in a report that is filled in is shown, and nothing is to be written", async () => {
  const reading = await readFile(new Uint8Array(readFileSync(reports)));
  if (!reading.ok) throw new Error(reading.code);
  const numbers = formNumbers(readReport(reading.document), null);
  const cells = gridNumbers(numbers, nothing);
  expect(cells.size).toBe(175 + 10 + 15);
  expect([...cells.values()].every(({ from }) => from === "document")).toBe(true);
  expect(cellsToWrite(numbers, nothing, cells)).toEqual([]);
});
