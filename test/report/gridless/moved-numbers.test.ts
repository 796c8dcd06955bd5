import { readPlainText } from "../../../src/document/text/read";
import { check } from "../../../src/check";
import { readReport, type Report } from "../../../src/report";

/** Text of reports of invented bodies, as web pages and converters leave it. */

const report = (...lines: string[]): Report => readReport(readPlainText(lines.join("\n")));

const around = (year: number, ...table: string[]): string[] => [
  // A body that may have 规章.
  `云溪市人民政府${year}年政府信息公开工作年度报告`,
  "一、总体情况",
  `${year}年，我市公开信息86条，办理申请均已答复。`,
  "二、主动公开政府信息情况",
  ...table,
];

const numbersOf = ({ tables }: Report): Record<string, string> =>
  Object.fromEntries(
    [...(tables.disclosure?.cells.values() ?? [])].map(({ key, text }) => [
      key.replace("disclosure/", ""),
      text,
    ]),
  );

const rulesLine = "规章 | 1 | 2 | 3 |";
const normativeLine = "行政规范性文件 | 4 | 5 | 6 |";

describe("a number of a table in text never moves under another label", () => {
  const head = ["第二十条第（一）项 | |||", "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |"];
  const one = { "rules/issued": "1", "rules/repealed": "2", "rules/inForce": "3" };
  const two = { "normative/issued": "4", "normative/repealed": "5", "normative/inForce": "6" };

  it("when the table ends behind 行政处罚, with the merged cells of heads as empty ones", () => {
    const read = report(
      ...around(
        2024,
        ...head,
        rulesLine,
        normativeLine,
        "第二十条第（五）项 | |||",
        "信息内容 | 本年处理决定数量 | ||",
        "行政许可 | 71 | ||",
        "第二十条第（六）项 | |||",
        "信息内容 | 本年处理决定数量 | ||",
        "行政处罚 | 1347 | ||",
      ),
    );
    expect(numbersOf(read)).toEqual({
      ...one,
      ...two,
      "permits/decisions": "71",
      "penalties/decisions": "1347",
    });
    expect(read.tables.disclosure!.missingRows).toEqual(["disclosure/enforcement", "disclosure/fees"]);
    const { findings } = check(read);
    expect(
      findings.filter(({ table }) => table === "disclosure").map(({ rule, row }) => [rule, row]),
    ).toEqual([["row/missing", "disclosure/enforcement"]]);
  });

  it("when it ends behind its first row", () => {
    const read = report(...around(2024, ...head, rulesLine));
    expect(numbersOf(read)).toEqual(one);
    expect(read.tables.disclosure!.missingRows).toHaveLength(5);
  });

  it("when a row in the middle is lost, and the others stand as lines of words and numbers", () => {
    const read = report(
      ...around(
        2024,
        "第二十条第（一）项",
        "信息内容  本年制发件数  本年废止件数  现行有效件数",
        "规章  1  2  3",
        "行政规范性文件  4  5  6",
        "信息内容  本年处理决定数量",
        "行政处罚  1347",
        "行政强制  9",
      ),
    );
    expect(numbersOf(read)).toEqual({
      ...one,
      ...two,
      "penalties/decisions": "1347",
      "enforcement/decisions": "9",
    });
  });

  it("when a row without numbers stands one cell a line before rows with pipes, in the form of 2019", () => {
    const read = report(
      ...around(
        2019,
        "信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量",
        "规章 |",
        "|",
        "|",
        "|",
        "规范性文件 | 1 | 2 | 3",
        "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量",
        "行政许可 | 71 | -11 | 0",
        "其他对外管理服务事项 | 5 | 0 | 2",
      ),
    );
    expect(numbersOf(read)).toMatchObject({
      "normative/made": "1",
      "permits/itemsLastYear": "71",
      "permits/itemsChange": "-11",
      "permits/decisions": "0",
      "otherServices/itemsLastYear": "5",
    });
  });
});

describe("what a page prints among its tables", () => {
  it.each(["Page 9 -", "P. 9", "page 9 - 12", "— 9 —", "第 9 页 共 12 页"])(
    "is no number of them: %s",
    (mark) => {
      const read = report(...around(2024, "本部分见附表。", mark, "三、收到和处理政府信息公开申请情况"));
      expect(read.tables).toEqual({});
    },
  );

  it("and numbers without any label make no table", () => {
    const zeros = Array.from({ length: 63 }, () => "0");
    expect(report(...around(2024, ...zeros)).tables).toEqual({});
  });

  it.each([
    ["登录 |  注册", "发布日期：2025-01-20    点击数：12"],
    ["首页 | 政务公开 | 年报", "【字体：   】  打印"],
    ["字号：  大  中  小", "来源：本局    浏览次数：3"],
  ])("swallows no title: %s", (above, below) => {
    const [title, ...rest] = around(2024, rulesLine, normativeLine);
    const read = report(above, title!, below, ...rest);
    expect(read.title.map(({ text }) => text)).toEqual([title]);
    expect(read).toMatchObject({ year: 2024, unit: "云溪市人民政府" });
  });
});

describe("/ for nothing in text", () => {
  it.each([
    ["one cell a line", ["规章", "/", "/", "/", "行政规范性文件", "4", "5", "6"]],
    ["in a row of words and numbers", ["规章 / / /", "行政规范性文件 4 5 6"]],
    ["between pipes", ["规章 | / | / | /", "行政规范性文件 | 4 | 5 | 6"]],
  ])("is what it is in a table with a grid: %s", (_, rows) => {
    const heads = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];
    const read = report(...around(2024, ...heads, ...rows));
    expect(numbersOf(read)).toEqual({
      "rules/issued": "/",
      "rules/repealed": "/",
      "rules/inForce": "/",
      "normative/issued": "4",
      "normative/repealed": "5",
      "normative/inForce": "6",
    });
    const rules = check(read).findings.filter(({ row }) => row === "disclosure/rules");
    expect(rules.map(({ rule }) => rule)).toEqual([
      "cell/not-a-number",
      "cell/not-a-number",
      "cell/not-a-number",
    ]);
  });
});
