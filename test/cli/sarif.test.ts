import "@microsoft/jest-sarif";
import { version } from "../../package.json";
import { rules } from "../../src/check";
import type { AnswerFinding, CheckAnswer } from "../../src/cli/check/answer";
import { asSarif } from "../../src/cli/check/as-sarif";
import { sarifUri } from "../../src/cli/check/sarif-uri";
import { fixture, nianbao } from "./support";

interface Log {
  version: string;
  runs: {
    tool: { driver: { name: string; version: string; rules: { id: string }[] } };
    invocations: { executionSuccessful: boolean; toolExecutionNotifications: object[] }[];
    results: { ruleId: string; ruleIndex: number; level: string; locations: object[] }[];
  }[];
}

/** A finding that says no more than it must. */
const bare: AnswerFinding = {
  rule: "table/missing",
  severity: "error",
  message: "缺少表二。",
  row: null,
  cell: null,
  cells: null,
  expected: null,
  actual: null,
  section: null,
  excerpt: null,
  fix: null,
  relations: null,
  alternatives: null,
  others: null,
};

const logOf = (findings: AnswerFinding[], others: Partial<CheckAnswer> = {}): Log =>
  JSON.parse(
    asSarif({
      version: 1,
      last: null,
      reports: [
        {
          file: "年报/a b.docx",
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
      ...others,
    }),
  ) as Log;

describe("nianbao check --as sarif", () => {
  it("names each finding's rule, file and cell, and what could not be read", async () => {
    const missing = `${fixture("correct")}.missing`;
    const { code, out } = await nianbao("check", "--as", "sarif", fixture("eight-against-zero"), missing);
    expect(code).toBe(2);
    const log = JSON.parse(out) as Log;
    const [run] = log.runs;
    expect(log.version).toBe("2.1.0");
    expect(run!.invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(run!.invocations[0]!.toolExecutionNotifications).toMatchObject([
      { level: "error", locations: [{ physicalLocation: { artifactLocation: { uri: sarifUri(missing) } } }] },
    ]);
    expect(run!.results.map(({ ruleId }) => ruleId)).toEqual(
      run!.results.map(({ ruleIndex }) => run!.tool.driver.rules[ruleIndex]!.id),
    );
    expect(run!.results[0]).toMatchObject({
      ruleId: "relation/row-total",
      level: "error",
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: sarifUri(fixture("eight-against-zero")) } },
          logicalLocations: [{ fullyQualifiedName: "applications/unavailable.1" }],
        },
      ],
    });
  });

  it.each(["eight-against-zero", "lost-labels", "empty-in-force", "correct"])(
    "is valid by the published schema for %s",
    async (name) => {
      const { out } = await nianbao("check", "--as", "sarif", fixture(name), `${fixture(name)}.missing`);
      expect(JSON.parse(out)).toBeValidSarifLog();
    },
  );

  it("is valid for findings with much and with little to say, and for names of every kind", () => {
    const full = { ...bare, cell: "applications/new/total" as const, section: 3, expected: "8", actual: "" };
    const names = [
      "C:\\报告\\a.docx",
      "\\\\服务器\\年报\\a.docx",
      "/报告/a#1.docx",
      "a:b?.docx",
      "../a.docx",
    ];
    const log = logOf(
      [
        bare,
        {
          ...full,
          fix: { title: "改为 8", text: "8", safe: true, changes: [{ cell: full.cell, text: "8" }] },
        },
      ],
      {
        unreadable: names.map((file) => ({ file, reason: "读不了。" })),
      },
    );
    expect(log).toBeValidSarifLog();
  });

  it.each([
    ["error", "error"],
    ["warning", "warning"],
    ["hint", "note"],
  ] as const)("gives a finding that is %s the level %s, and the rule of its kind too", (severity, level) => {
    expect(logOf([{ ...bare, severity }]).runs[0]!.results[0]!.level).toBe(level);
    const ids = rules.filter((rule) => rule.severity === severity).map(({ id }) => id);
    const described = logOf([]).runs[0]!.tool.driver.rules.filter(({ id }) => ids.includes(id));
    expect(ids.length).toBeGreaterThan(0);
    expect(described.map((rule) => Reflect.get(rule, "defaultConfiguration"))).toEqual(
      ids.map(() => ({ level })),
    );
  });

  it.each([
    [{ cell: "applications/new/total", row: "applications/new", section: 3 }, "applications/new/total"],
    [{ row: "applications/new", section: 3 }, "applications/new"],
    [{ section: 3 }, "section/3"],
  ] as const)("names the narrowest place of %j", (where, name) => {
    expect(logOf([{ ...bare, ...where }]).runs[0]!.results[0]!.locations).toMatchObject([
      { logicalLocations: [{ fullyQualifiedName: name }] },
    ]);
  });

  it("names the file alone where a finding has no place in the form", () => {
    expect(logOf([bare]).runs[0]!.results[0]!.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: "%E5%B9%B4%E6%8A%A5/a%20b.docx" } } },
    ]);
  });

  it("says which version of the product has checked", () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(logOf([]).runs[0]!.tool.driver).toMatchObject({ name: "nianbao", version });
  });

  it("says that all went well only where everything could be read", () => {
    expect(logOf([bare]).runs[0]!.invocations[0]).toEqual({
      executionSuccessful: true,
      toolExecutionNotifications: [],
    });
  });
});

describe("a file name in SARIF", () => {
  it.each([
    ["C:\\报告\\a b.docx", "file:///C:/%E6%8A%A5%E5%91%8A/a%20b.docx"],
    ["d:/年报/50%#1?.docx", "file:///d:/%E5%B9%B4%E6%8A%A5/50%25%231%3F.docx"],
    ["\\\\server\\share\\a.docx", "file://server/share/a.docx"],
    ["\\\\?\\C:\\a.docx", "file:///C:/a.docx"],
    ["\\\\?\\UNC\\server\\share\\a.docx", "file://server/share/a.docx"],
    ["/home/年报/a b.docx", "file:///home/%E5%B9%B4%E6%8A%A5/a%20b.docx"],
    ["/a\\b.docx", "file:///a%5Cb.docx"],
    ["/a?b#c.docx", "file:///a%3Fb%23c.docx"],
  ])("%s is the absolute URI %s", (file, uri) => {
    expect(sarifUri(file)).toBe(uri);
  });

  it.each([
    ["a.docx", "a.docx"],
    ["./年报/../a b.docx", "./%E5%B9%B4%E6%8A%A5/../a%20b.docx"],
    ["年报\\a.docx", "%E5%B9%B4%E6%8A%A5/a.docx"],
    ["a:b.docx", "a%3Ab.docx"],
    ["C:a.docx", "C%3Aa.docx"],
    ["50%#1?.docx", "50%25%231%3F.docx"],
    ["\\\\server", "/server"],
    ["a\ud800.docx", "a%EF%BF%BD.docx"],
  ])("%j is the relative reference %s", (file, uri) => {
    expect(sarifUri(file)).toBe(uri);
  });

  it("names the other places of a finding as related locations", () => {
    const others = [
      { where: ["表三", "总计"], cell: "applications/new/total", section: 3, text: "12", excerpt: null },
      { where: ["一、总体情况"], cell: null, section: 1, text: "86", excerpt: "公开信息86条" },
    ];
    const [result] = logOf([{ ...bare, others }]).runs[0]!.results;
    expect(result).toMatchObject({
      relatedLocations: [
        {
          message: { text: "表三 › 总计 › 12" },
          logicalLocations: [{ fullyQualifiedName: "applications/new/total" }],
        },
        {
          message: { text: "一、总体情况 › 公开信息86条 › 86" },
          logicalLocations: [{ fullyQualifiedName: "section/1" }],
        },
      ],
    });
    expect(logOf([bare]).runs[0]!.results[0]).not.toHaveProperty("relatedLocations");
  });
});
