import type { AnswerFinding } from "../../src/cli/check/answer";
import { asText } from "../../src/cli/check/as-text";
import { answerOf, fixture, nianbao, testFolder } from "./support";

const FINDING_KEYS = [
  "rule",
  "severity",
  "message",
  "row",
  "cell",
  "cells",
  "expected",
  "actual",
  "section",
  "excerpt",
  "fix",
  "relations",
  "alternatives",
  "others",
];

describe("nianbao check", () => {
  it("ends with 0 and says so when there is nothing to find", async () => {
    const { code, out, err } = await nianbao("check", fixture("correct"));
    expect(code).toBe(0);
    expect(out).toContain("勾稽关系 42 项：相符 42，不符 0，无法核对 0");
    expect(out).toContain("没有发现问题");
    expect(err).toBe("");
  });

  it("ends with 1 when there are errors, and with 0 when there are only warnings", async () => {
    expect((await nianbao("check", fixture("empty-in-force"))).code).toBe(1);
    expect((await nianbao("check", fixture("label-2019"))).code).toBe(0);
  });

  it("names table, row and column in the form's words, and what may be the cause", async () => {
    const { out } = await nianbao("check", fixture("eight-against-zero"));
    expect(out).toContain(
      "[错误] 表三“（四）无法提供—1.本机关不掌握相关政府信息”行各类申请人合计 8，“总计”列填 0，差 8；",
    );
    expect(out).toContain(
      "（1）“（四）无法提供—1.本机关不掌握相关政府信息”行“自然人”列的 8 改为 0，可能多填了数",
    );
    expect(out).toMatch(/共核对 1 份：错误 1，疑点 2，提示 0；没有核对的文件 0 个。\n$/);
  });
});

describe("tables that nobody has begun", () => {
  const folder = testFolder();

  it("are told one by one, with nothing of one counted as another's", async () => {
    const file = folder.path("blank.docx");
    await nianbao("template", "report", "-o", file);
    const { out } = await nianbao("check", file);
    for (const table of ["表二", "表三", "表四"]) expect(out).toContain(`[错误] ${table}整张表还没填`);
    expect(out).not.toContain("同一行还有");
  });
});

describe("nianbao check --as json", () => {
  it("counts how the numbers of the text stand to the tables, in both formats", async () => {
    const correct = fixture("correct");
    const [report] = answerOf(await nianbao("check", "--as", "json", correct)).reports;
    expect(report!.prose).toEqual({ tied: 7, contradicts: 0, notCompared: 0 });
    expect((await nianbao("check", correct)).out).toContain(
      "正文 7 处数字与表格一致，0 处不一致，0 处无法比对",
    );
  });

  it("has every key of the answer, null where one does not apply", async () => {
    const { code, out } = await nianbao("check", "--as", "json", fixture("eight-against-zero"));
    const answer = answerOf({ code, out, err: "" });
    expect(code).toBe(1);
    expect(Object.keys(answer)).toEqual(["version", "last", "reports", "unreadable"]);
    expect(answer.version).toBe(1);
    const [report] = answer.reports;
    expect(Object.keys(report!)).toEqual([
      "file",
      "messages",
      "unit",
      "year",
      "form",
      "relations",
      "prose",
      "findings",
      "last",
      "untold",
    ]);
    expect(report).toMatchObject({
      file: fixture("eight-against-zero"),
      year: 2024,
      form: "2021",
      relations: { held: 40, broken: 2, unchecked: 0 },
    });
    for (const finding of report!.findings) {
      expect(Object.keys(finding)).toEqual(FINDING_KEYS);
      expect(Object.values(finding)).not.toContain(undefined);
    }
  });

  it("gives what is not certain with all its cells, the relations, and what may be the cause", async () => {
    const outcome = await nianbao("check", "--as=json", fixture("eight-against-zero"));
    const [report] = answerOf(outcome).reports;
    const finding = report!.findings.find(({ rule }) => rule === "relation/row-total")!;
    expect(finding).toMatchObject({
      severity: "error",
      row: "applications/unavailable.1",
      cell: null,
      expected: null,
      actual: null,
      section: 3,
      excerpt: null,
      fix: null,
      relations: [
        "relation/row-total:applications/unavailable.1",
        "relation/outcome-total:applications/natural",
      ],
      alternatives: [
        { changes: [{ cell: "applications/unavailable.1/natural", text: "0" }] },
        { changes: [] },
      ],
    });
    for (const { says } of finding.alternatives!) expect(finding.message).toContain(says);
    expect(new Set(finding.cells)).toHaveProperty("size", 7 + 22 - 1);
  });

  it("gives what is certain with the cell, the relations, and everything that the correction writes", async () => {
    const { reports } = answerOf(await nianbao("check", "--as", "json", fixture("sample")));
    const cell = "applications/total/natural";
    expect(reports[0]!.findings.find((one) => one.cell === cell)).toMatchObject({
      rule: "relation/outcome-total",
      relations: [
        "relation/balance:applications/natural",
        "relation/row-total:applications/total",
        "relation/outcome-total:applications/natural",
      ],
      fix: { safe: false, changes: [{ cell }] },
      alternatives: [],
    });
  });

  it("gives a row and no cell for a label, and neither for the remark of a table", async () => {
    const { reports } = answerOf(await nianbao("check", "--as", "json", fixture("eight-against-zero")));
    const labels = reports[0]!.findings.filter(({ rule }) => rule === "label/changed");
    expect(labels.map(({ row, cell, cells }) => [row, cell, cells])).toEqual([
      [null, null, null],
      ["applications/partial", null, null],
    ]);
  });

  it("has the reports in the order of the files, the same file as often as it is named", async () => {
    const files = [fixture("correct"), fixture("lost-labels"), fixture("correct")];
    const { reports, unreadable } = answerOf(await nianbao("check", "--as", "json", ...files));
    expect(reports.map(({ file }) => file)).toEqual(files);
    expect(unreadable).toEqual([]);
  });
});

describe("the text of the answer", () => {
  const blank = (cell: string, fix: string | null): AnswerFinding => ({
    rule: "cell/empty",
    severity: "error",
    message: `${cell} 没有填。`,
    row: cell.slice(0, cell.lastIndexOf("/")),
    cell,
    cells: null,
    expected: fix === "0" ? null : fix,
    actual: "",
    section: 3,
    excerpt: null,
    fix: fix === null ? null : { title: `填 ${fix}`, text: fix, safe: false, changes: [{ cell, text: fix }] },
    relations: null,
    alternatives: null,
    others: null,
  });
  it("has the other places of a finding below it", () => {
    const others = [
      { where: ["表三", "总计"], cell: "applications/new/total", section: 3, text: "12", excerpt: null },
    ];
    const one: AnswerFinding = { ...blank("applications/new/natural", "2"), others };
    const lines = textOf([one]).split("\n");
    const at = lines.findIndex((line) => line.includes("没有填"));
    expect(lines.slice(at, at + 3)).toEqual([
      expect.stringContaining("没有填"),
      "         对照处：表三 › 总计：12",
      "         可填 2，请确认",
    ]);
  });
  const textOf = (findings: AnswerFinding[]): string =>
    asText({
      version: 1,
      last: null,
      reports: [
        {
          file: "a",
          messages: [],
          unit: null,
          year: null,
          form: null,
          relations: { held: 0, broken: 0, unchecked: 0 },
          prose: { tied: 0, contradicts: 0, notCompared: 0 },
          findings,
          last: null,
          untold: 0,
        },
      ],
      unreadable: [],
    });
  const linesOf = (findings: AnswerFinding[]): string[] =>
    textOf(findings)
      .split("\n")
      .filter((line) => line.includes("[错误]"));

  it("says once that several cells of a row are empty", () => {
    const row = ["natural", "business", "legal"].map((column) => blank(`applications/new/${column}`, "0"));
    const [line, ...more] = linesOf(row);
    expect(line).toContain("applications/new/natural 没有填。同一行还有 2 格也没有填。");
    expect(more).toEqual([]);
  });

  it("keeps cells apart that stand in different rows or of which different things are known", () => {
    const findings = [
      blank("applications/new/natural", "0"),
      blank("applications/carriedIn/natural", "0"),
      blank("applications/carriedIn/legal", null),
      blank("applications/carriedIn/total", "7"),
    ];
    expect(linesOf(findings)).toHaveLength(4);
  });
});
