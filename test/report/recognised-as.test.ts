import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFile } from "../../src/document";
import { foundInstead, readReport, recognisedAs } from "../../src/report";
import { describeWith, reportIn, sharedFile, sharedFiles } from "../support/shared-reports";
import { textDocument } from "./support/text";

const evidence = (text: string) => recognisedAs(readReport(textDocument(text)));

const others: [what: string, text: string][] = [
  ["a notice with numbers", "全体职工：\n定于3月5日召开会议。\n人数 45\n预算 2000\n"],
  [
    "a price list",
    `价目表\n${["纸张", "墨盒", "文件夹", "订书机"].map((name, i) => `${name}\t${i + 3}\t${i * 7}\t${i * 20}`).join("\n")}\n总计\t18\t42\t120\n`,
  ],
  ["a table of staff", "人员名册\n姓名\t年龄\t工龄\n张三\t41\t12\n李四\t36\t8\n总计\t77\t20\n"],
  [
    "a contract",
    "采购合同\n一、总则\n甲方向乙方采购设备3台，单价2000元。\n二、交货\n2024年3月5日前交货。\n三、其他\n本合同一式4份。\n",
  ],
  ["a licence", "Licence\n1. You may copy this 2 times.\n2. No warranty of any kind. 3 0 0 0 0 0 0\n"],
  [
    "the final accounts of a department",
    "云溪县文化和旅游局2023年度部门决算公开\n一、总体情况\n本年收入1200万元，支出1180万元。\n二、收入决算情况\n财政拨款 1200\n三、支出决算情况\n基本支出 800\n项目支出 380\n六、其他需要说明的事项\n没有政府性基金预算。\n",
  ],
  [
    "the report on the rule of law",
    "云溪县文化和旅游局2023年法治政府建设年度报告\n一、总体情况\n全年办理行政复议2件，推进政务公开。\n二、主要举措和成效\n开展执法检查36次，行政处罚12件。\n五、存在的主要问题\n执法力量不足。\n六、下一步打算\n继续培训。\n",
  ],
];

describe("a file of another kind", () => {
  it.each(others)("is no report: %s", (_, text) => {
    expect(evidence(text)).toMatchObject({ isReport: false, hasTitle: false, tables: [] });
  });
});

describe("the opening of a report", () => {
  it("is heard from its very first word on", () => {
    const rest = "条例施行以来，现公布办理情况。\n一、总体情况\n本年收到3件。\n";
    expect(evidence(`信息公开${rest}`)).toMatchObject({ isReport: true, hasTitle: false });
    expect(evidence(`公开${rest}`)).toMatchObject({ isReport: false });
  });
});

describe("what is found in a file of another kind", () => {
  const found = (text: string) => foundInstead(evidence(text));

  it("is named by what it may be taken for", () => {
    expect(found("云溪县文化和旅游局2023年度工作总结\n一、总体情况\n2023年全年平稳。\n")).toEqual([
      { code: "no-report/year", data: { year: 2023 } },
      { code: "no-report/parts", data: { parts: "一" } },
    ]);
    const other = { isReport: false, hasTitle: false, year: null, tables: [] };
    expect(foundInstead({ ...other, unit: "云溪县林业局", parts: [1, 5], numbers: 12 })).toEqual([
      { code: "no-report/unit", data: { unit: "云溪县林业局" } },
      { code: "no-report/parts", data: { parts: "一、五" } },
      { code: "no-report/numbers", data: { numbers: 12 } },
    ]);
  });

  it("is some text where it can be taken for nothing", () => {
    expect(found("全体职工：\n下午开会。\n")).toEqual([{ code: "no-report/nothing", data: {} }]);
  });
});

describe.each(sharedFiles)("the real report %s", (name) => {
  describeWith(name)("when it is at hand", () => {
    it("is known as one", async () => {
      expect(recognisedAs(await reportIn(sharedFile(name))).isReport).toBe(true);
    });
  });
});

describe("a report", () => {
  it.each([
    ["by its title alone", "云溪县文化和旅游局2023年政府信息公开工作年度报告\n全年没有申请。\n"],
    ["by the heading of a part of its own", "二、主动公开政府信息情况\n无。\n"],
    [
      "by how it begins",
      "根据《中华人民共和国政府信息公开条例》，现公布云溪县文化和旅游局年度报告如下。\n一、总体情况\n2023年全年平稳。\n",
    ],
    [
      "by what it speaks of",
      "一、总体情况\n本局做好政府信息公开，主动公开信息48条，依申请公开3件，政府信息公开平台运行平稳。\n",
    ],
  ])("is known %s", (_, text) => {
    expect(evidence(text).isReport).toBe(true);
  });

  const folder = join(__dirname, "..", "fixtures");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?:^|[\\/])document\.(?:docx|doc|html|txt)$/.test(name),
  );
  it.each(files)("is known among our own: %s", async (name) => {
    const reading = await readFile(readFileSync(join(folder, name)));
    if (!reading.ok) throw new Error(reading.code);
    expect(recognisedAs(readReport(reading.document)).isReport).toBe(true);
  });
});
