import { check } from "../../src/check";
import { deduplicate } from "../../src/check/steps/deduplicate";
import { numberEqual } from "../../src/check/steps/number-equal";
import { order } from "../../src/check/steps/order";
import { suppress } from "../../src/check/steps/suppress";
import { makeFinding, type FindingDraft, type RawFinding } from "../../src/check/finding";
import { cellKeys } from "../../src/form";
import { readReport } from "../../src/report";
import { readPlainText } from "../../src/document/text/read";
import { form, reportWith } from "./support/reports";

const finding = ({ rule = "cell/empty", ...more }: Partial<FindingDraft> & { rule?: string }): RawFinding =>
  makeFinding(
    { id: rule, severity: "error" },
    { messageId: "empty", place: { kind: "document" }, section: 3, table: "applications", ...more },
  );

const places = (findings: RawFinding[]): (string | null)[] =>
  findings.map(({ cell, row, table }) => cell ?? row ?? table);

describe("the check", () => {
  it("says whose report it is, for which year and after which form", () => {
    expect(check(reportWith())).toMatchObject({ unit: "云溪县林业局", year: 2024, edition: "2021" });
  });

  it("does not change the report, and says the same twice", () => {
    const report = reportWith({ set: { "applications/new/total": "", "disputes/review/total": "9" } });
    const before = structuredClone(report);
    expect(check(report)).toEqual(check(report));
    expect(report).toEqual(before);
  });

  it("speaks English when asked, with the form's words as they are", () => {
    const report = reportWith({ set: { "applications/new/total": "11" } });
    const zh = check(report).findings;
    const en = check(report, { language: "en" }).findings;
    expect(en.map(({ message }) => message).join("\n")).toMatch(
      /^表三: “一、本年新收政府信息公开申请数量”行“总计”列 should be 12, says 11 /m,
    );
    expect(en.map(({ fingerprint }) => fingerprint)).toEqual(zh.map(({ fingerprint }) => fingerprint));
  });

  it("has one finding for a missing table, and counts its relations as unchecked", () => {
    const { findings, relations } = check(reportWith({ dropTable: ["applications"] }));
    expect(findings.filter(({ table }) => table === "applications")).toHaveLength(1);
    expect(relations).toEqual({ held: 3, broken: 0, unchecked: 39 });
  });

  it("has one finding for a missing row", () => {
    const { findings } = check(reportWith({ dropRow: ["applications/declined.4"] }));
    expect(findings.map(({ rule }) => rule)).toEqual(["row/missing"]);
  });

  it("has one finding for a table without any number, which names all its cells", () => {
    const { findings } = check(reportWith({ blank: ["applications"] }));
    expect(findings).toHaveLength(1);
    expect(findings[0]!.cells).toEqual(cellKeys(form).filter((key) => key.startsWith("applications/")));
  });

  it("names every empty cell of a group once somebody has begun the table", () => {
    const empty = cellKeys(form).filter((key) => key.startsWith("disputes/direct/"));
    const set = Object.fromEntries(empty.map((key) => [key, ""]));
    expect(check(reportWith({ set })).findings.map(({ cell }) => cell)).toEqual(empty);
  });

  it("puts errors first, then goes by the form", () => {
    const { findings } = check(
      reportWith({
        set: {
          "disputes/direct/upheld": "",
          "applications/carriedOut/natural": "",
          "disclosure/permits/decisions": "1,200",
          "applications/new/natural": "",
        },
        label: { 行政规范性文件: "规范性文件" },
      }),
    );
    expect(findings.map(({ severity, cell, row }) => [severity, cell ?? row])).toEqual([
      ["error", "applications/new/natural"],
      ["error", "applications/carriedOut/natural"],
      ["error", "disputes/direct/upheld"],
      ["warning", "disclosure/normative"],
      ["hint", "disclosure/permits/decisions"],
    ]);
  });
});

describe("the fingerprint of a finding", () => {
  const fingerprints = (changes: Parameters<typeof reportWith>[0]): string[] =>
    check(reportWith(changes)).findings.map(({ fingerprint }) => fingerprint);

  it("stays the same when something else is edited, also when that moves the table", () => {
    const set = { "applications/granted/total": "9" };
    const [one] = fingerprints({ set });
    expect(fingerprints({ set: { ...set, "disclosure/permits/decisions": "7" } })).toContain(one);
    expect(fingerprints({ set, dropTable: ["disclosure"] })).toContain(one);
    expect(fingerprints({ set, dropRow: ["disclosure/rules"] })).toContain(one);
  });

  it("changes with the values", () => {
    const [one] = fingerprints({ set: { "applications/granted/total": "9" } });
    expect(fingerprints({ set: { "applications/granted/total": "10" } })).not.toContain(one);
  });

  it("is different for every finding of a report", () => {
    const all = fingerprints({
      set: {
        "applications/total/natural": "8",
        "applications/total/total": "10",
        "disputes/review/other": "",
      },
      label: { 结果维持: "", 结果纠正: "", 总计: "合计" },
      addRow: [
        { table: "applications", texts: ["", ""] },
        { table: "applications", texts: ["", ""] },
      ],
    });
    expect(all.length).toBeGreaterThan(6);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("the same fault at two places", () => {
  it("is two findings with fingerprints of their own", () => {
    const again = "本年度公开信息共××条";
    const { findings } = check(reportWith({ prose: { 设立公开专栏3个: again, 组织业务培训2次: again } }));
    expect(findings.map(({ rule, actual }) => [rule, actual])).toEqual([
      ["text/placeholder", "××"],
      ["text/placeholder", "××"],
    ]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    const paragraphs = findings.map(({ place }) => place.kind === "paragraph" && place.paragraph);
    expect(new Set(paragraphs).size).toBe(2);
  });
});

describe("the steps behind the rules", () => {
  it("keep one of the same findings at the same place", () => {
    const one = finding({ cell: "applications/new/total", row: "applications/new" });
    const again = { ...one, message: [{ messageId: "implied" }] };
    expect(deduplicate([one, again, finding({})])).toEqual([one, finding({})]);
  });

  it("keep the same words at two places apart, and the same place once", () => {
    const at = (paragraph: number, range: [number, number]): RawFinding =>
      finding({
        table: null,
        actual: "××",
        place: { kind: "paragraph", paragraph, range, text: "公开××条、××篇。" },
      });
    const all = [at(3, [2, 4]), at(3, [6, 8]), at(4, [2, 4])];
    expect(deduplicate([...all, at(3, [2, 4])])).toEqual(all);
  });

  it("keep two columns apart, and a head that repeats further down together", () => {
    const head = (tr: number, tc: number): RawFinding =>
      finding({ expected: "总计", place: { kind: "cell", table: 2, tr, tc, paragraphs: [], text: "合计" } });
    expect(deduplicate([head(2, 4), head(2, 9), head(20, 4)])).toEqual([head(2, 4), head(2, 9)]);
  });

  it("number equal fingerprints, and leave the others as they are", () => {
    const fingerprints = (findings: RawFinding[]): string[] =>
      numberEqual(findings).map((one) => one.fingerprint);
    const [one, other] = [finding({ actual: "1" }), finding({ actual: "2" })];
    expect(fingerprints([one, other, one, one])).toEqual([
      one.fingerprint,
      other.fingerprint,
      `${one.fingerprint}~1`,
      `${one.fingerprint}~2`,
    ]);
  });

  it("leave out the rows and heads that a table lacks because it has to be replaced, and nothing else", () => {
    const outdated = finding({ rule: "table/outdated", table: "disclosure" });
    const follows = ["row/missing", "row/unexpected", "label/missing"].map((rule) =>
      finding({ rule, table: "disclosure" }),
    );
    const inside = finding({ rule: "cell/empty", table: "disclosure", cell: "disclosure/rules/issued" });
    const damaged = finding({ rule: "label/changed", table: "disclosure" });
    const elsewhere = finding({ rule: "row/missing", table: "applications" });
    const kept = [outdated, inside, damaged, elsewhere];
    expect(suppress([...follows, ...kept])).toEqual(kept);
    expect(suppress(follows)).toEqual(follows);
  });

  it("leave out the table of a part that is not there", () => {
    const part = finding({ rule: "section/missing", section: 4 });
    const table = finding({ rule: "table/missing", table: "disputes", section: 4 });
    const other = finding({ rule: "table/missing", table: "disclosure", section: 2 });
    expect(suppress([table, other, part])).toEqual([other, part]);
  });

  it("order the whole table before its rows, a row before its cells, a part's text before its table", () => {
    const cell = finding({ row: "applications/new", cell: "applications/new/natural" });
    const row = finding({ row: "applications/new" });
    const later = finding({ row: "applications/total" });
    const whole = finding({});
    const text = finding({ table: null, place: { kind: "paragraph", paragraph: 4, range: null, text: "" } });
    const hint = finding({ severity: "hint", section: 1, table: null });
    const ordered = order([hint, later, cell, row, whole, text], Object.values(form.tables), ["cell/empty"]);
    expect(places(ordered)).toEqual(places([text, whole, row, cell, later, hint]));
    expect(ordered[0]).toBe(text);
  });
});

describe("a text with the same mistake in every line", () => {
  const findings = (times: number) =>
    check(readReport(readPlainText(`一、总体情况\n${"本局设立专栏××个。\n".repeat(times)}`))).findings.filter(
      ({ rule }) => rule === "text/placeholder",
    );

  it("has a thousand findings of one rule at most", () => {
    expect(findings(1000)).toHaveLength(1000);
    expect(findings(1001)).toHaveLength(1000);
  });
});
