import { check } from "../../src/check";
import { readPlainText } from "../../src/document/text/read";
import { readReport } from "../../src/report";

const aspectsMissing = (...lines: string[]): string[] =>
  check(
    readReport(
      readPlainText(
        ["云溪县林业局2024年政府信息公开工作年度报告", "一、总体情况", "（一）主动公开", ...lines].join("\n"),
      ),
    ),
  )
    .findings.filter(({ rule }) => rule === "aspect/missing")
    .map(({ expected }) => expected!);

const told = "2024年，我局公开林地审批信息86条。";
const others = ["依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"];

describe("a file that ends in the middle of a sentence of part 一", () => {
  it("may tell of the other aspects in what is lost", () => {
    expect(aspectsMissing(told, "（二）依申请公开情况", "按照规定的程序登记，并")).toEqual([]);
  });

  it("is one that ends behind a full stop no more", () => {
    expect(aspectsMissing(told)).toEqual(others);
  });

  it("is none when another part follows", () => {
    expect(aspectsMissing("公开林地审批信息86条", "六、其他需要报告的事项", "未收取信息处理费")).toEqual(
      others,
    );
  });
});
