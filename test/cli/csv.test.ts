import { strToU8 } from "fflate";
import { asCsv } from "../../src/cli/check/as-csv";
import type { AnswerFinding, AnswerReport, CheckAnswer } from "../../src/cli/check/answer";
import { fixture, nianbao, testFolder } from "./support";

const folder = testFolder();

const finding = (given: Partial<AnswerFinding>): AnswerFinding => ({
  rule: "relation/equal",
  severity: "error",
  message: "合计不符",
  row: null,
  cell: "applications/new/total",
  cells: null,
  expected: null,
  actual: null,
  section: null,
  excerpt: null,
  relations: null,
  alternatives: null,
  others: null,
  fix: null,
  ...given,
});

const report = (findings: AnswerFinding[], given: Partial<AnswerReport> = {}): AnswerReport => ({
  file: "年报.docx",
  messages: [],
  unit: "云溪县水务局",
  year: 2025,
  form: "2021",
  relations: { held: 0, broken: 0, unchecked: 0 },
  prose: { tied: 0, contradicts: 0, notCompared: 0 },
  findings,
  last: null,
  untold: 0,
  ...given,
});

const lines = (reports: AnswerReport[], unreadable: CheckAnswer["unreadable"] = []): string[] =>
  asCsv({ version: 1, last: null, reports, unreadable }).split("\r\n");

/** The words of a finding as they stand in the table. */
const told = (message: string): string => lines([report([finding({ message })])])[1]!.split(",")[7]!;

describe("check --as csv", () => {
  it("is a table with one row a finding, for Excel", async () => {
    const { out, code } = await nianbao("check", "--as", "csv", fixture("eight-against-zero"));
    const json = await nianbao("check", "--as", "json", fixture("eight-against-zero"));
    const { findings } = (JSON.parse(json.out) as CheckAnswer).reports[0]!;
    const rows = out.split("\r\n");
    expect(rows[0]).toBe("\ufeff文件,机关,年度,格式,级别,规则,位置,内容,应为,实填,可改");
    expect(rows).toHaveLength(findings.length + 2);
    expect(rows[1]).toContain(`,${findings[0]!.rule},`);
    expect(code).toBe(1);
  });

  it("says where, what should stand there and what stands there", () => {
    const fix = { title: "改为 8", text: "8", safe: false, changes: [] };
    expect(
      lines([report([finding({ expected: "8", actual: "-3", fix }), finding({ cell: null, section: 2 })])]),
    ).toEqual([
      expect.any(String),
      "年报.docx,云溪县水务局,2025,2021,错误,relation/equal,applications/new/total,合计不符,8,-3,改为 8",
      "年报.docx,云溪县水务局,2025,2021,错误,relation/equal,section/2,合计不符,,,",
      "",
    ]);
  });

  it.each(["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "  =1", "＝1+1", "＠A", "\t=1"])(
    "never lets a text be calculated: %j",
    (text) => {
      expect(told(text)).toBe(`'${text.trim()}`);
    },
  );

  it.each(["-3", "+4", "-3.5", "a=1", "合计=8"])("leaves alone what nobody calculates: %s", (text) => {
    expect(told(text)).toBe(text);
  });

  it("quotes what would break the table, and keeps a finding on one line", () => {
    const message = 'a,"b"\r\n=1';
    expect(lines([report([finding({ message })])])[1]).toContain(',"a,""b"" =1",');
  });

  it("has rows for what was read in doubt and what was not read", async () => {
    const doubtful = report([], {
      messages: [
        { code: "document/hidden-text", doubt: true, text: "有隐藏文字" },
        { code: "document/remark", doubt: false, text: "说明" },
      ],
    });
    expect(lines([doubtful], [{ file: "名单.txt", reason: "不是年度报告。" }]).slice(1)).toEqual([
      "年报.docx,云溪县水务局,2025,2021,读取存疑,document/hidden-text,,有隐藏文字,,,",
      "名单.txt,,,,没有核对,,,不是年度报告。,,,",
      "",
    ]);
    const other = folder.put("名单.txt", strToU8("名单"));
    const { out, code } = await nianbao("check", "--as", "csv", other, fixture("correct"));
    expect(out).toContain(`${other},,,,没有核对,`);
    expect(code).toBe(2);
  });
});
