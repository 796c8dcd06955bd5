import { readReport } from "../../../src/report";
import { read } from "../../document/support/packages";

const box = (content: string) => `p(r(pict(v:shape(v:textbox(txbxContent(${content}))))))`;
const disclosure = `tbl(tr(tc{span=4}"第二十条第（一）项") tr(tc"信息内容" tc"本年制发件数" tc"本年废止件数" tc"现行有效件数")
  tr(tc"规章" tc"1" tc"2" tc"3") tr(tc"行政规范性文件" tc"4" tc"5" tc"6"))`;

describe("a report of which parts stand in text boxes", () => {
  it("has its title, its parts and their tables in order", () => {
    const report = readReport(
      read(`${box('p"云溪县文化和旅游局" p"2024年政府信息公开工作年度报告"')} p"本报告由本局编制。"
        ${box('p"一、总体情况"')} p"总体良好。" ${box('p"二、主动公开政府信息情况"')} ${box(disclosure)}
        p"三、收到和处理政府信息公开申请情况" p"见表。"`),
    );
    expect(report).toMatchObject({ unit: "云溪县文化和旅游局", year: 2024 });
    expect(report.sections.map(({ number, paragraphs }) => [number, paragraphs.length])).toEqual([
      [1, 1],
      [2, 0],
      [3, 1],
    ]);
    expect(report.tables.disclosure?.cells.get("disclosure/rules/inForce")?.value).toMatchObject({
      value: 3,
    });
  });
});
