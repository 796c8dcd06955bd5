import { promptRuns } from "../../src/lastyear";
import { formOf } from "../../src/form";
import { readReport } from "../../src/report";
import { readFlatOpc } from "../../src/document";
import { reportPackage, type ReportContent, type SectionNumber } from "../../src/template";

const form = formOf("2021");
const head = { unit: "云溪县水务局", year: 2025 };

/** The template as it was inserted, with some of its texts changed since. */
function runs(
  part: SectionNumber,
  changed: Record<string, string> = {},
  content: ReportContent = head,
  heads: Parameters<typeof promptRuns>[3] = [head],
): string[][] {
  const read = readFlatOpc(reportPackage(form, content));
  if (!read.ok) throw new Error(read.code);
  const { document } = read;
  for (const paragraph of document.paragraphs) {
    const words = Object.keys(changed).find((one) => paragraph.text.includes(one));
    if (words !== undefined) paragraph.text = changed[words]!;
  }
  return promptRuns(readReport(document), form, part, heads).map((run) => run.map(({ text }) => text));
}

describe("the prompts of the template that stand in a part", () => {
  it("are one run of sub-headings and sentences while nothing was typed", () => {
    const [run, ...more] = runs(1);
    expect(more).toEqual([]);
    expect(run).toHaveLength(10);
    expect(run![0]).toBe("（一）主动公开");
    expect(run![1]).toMatch(/^〔写明/u);
  });

  it("leave out what was typed, with the sub-heading above it, and go on behind it", () => {
    const found = runs(1, { "新收申请、上年结转": "全年新收申请12件。" });
    expect(found.map((run) => [run[0], run.length])).toEqual([
      ["（一）主动公开", 2],
      ["（三）政府信息管理", 6],
    ]);
  });

  it("leave out a sentence that was begun, or in which only one of the blanks was filled in", () => {
    const begun = "一是更新不够及时；二是〔第二个问题及其原因〕。";
    expect(runs(5, { 第一个问题及其原因: begun }).flat()).not.toContain("（一）存在的主要问题");
    expect(runs(5, { 第一个问题及其原因: begun }).flat().join()).not.toContain("第二个问题及其原因");
  });

  it("leave out a sub-heading in other words, and what the template says without a prompt", () => {
    expect(runs(1, { "（五）监督保障": "（五）监督和保障" }).flat()).toHaveLength(9);
    const own = { ...head, wording: { fees: "2025年未收取信息处理费。" } };
    expect(runs(6, {}, own, [own])).toEqual([[expect.stringMatching(/^〔其他需要报告的事项/u)]]);
  });

  it("keep a sub-heading under which one of several sentences was typed", () => {
    const own = { ...head, wording: { "aspect.platform": "〔平台的数量〕\n〔平台的运维〕" } };
    const found = runs(1, { 平台的数量: "管理账号2个。" }, own, [own]).flat();
    expect(found).not.toContain("（四）政府信息公开平台建设");
    expect(found).toContain("〔平台的运维〕");
  });

  it("are known whoever and whatever year they were inserted for", () => {
    const nobody = { unit: null, year: null };
    expect(runs(6, {}, nobody, [head])).toHaveLength(1);
    expect(runs(6, {}, nobody, [head, nobody])[0]).toHaveLength(2);
  });

  it("are none in parts of tables, and none in a part that is not there", () => {
    expect(runs(2)).toEqual([]);
    expect(runs(6, { "六、其他需要报告的事项": "" })).toEqual([]);
  });
});
