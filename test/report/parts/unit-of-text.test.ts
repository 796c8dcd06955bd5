import { unitOfText } from "../../../src/report/parts/unit-of-text";
import { paragraphsOf } from "../support/paragraphs";

const of = (...texts: string[]) => unitOfText(paragraphsOf(...texts));

describe("whose report it is, from the text before part 一", () => {
  it.each([
    ["现公布云溪县林业局2024年政府信息公开工作年度报告。", "云溪县林业局"],
    ["特编制2024年云溪县林业局政府信息公开工作年度报告，接受监督。", "云溪县林业局"],
    ["现发布《云溪县人民政府办公室2024年政府信息公开工作年度报告》。", "云溪县人民政府办公室"],
    ["现特向社会公布2024年度青石街道办事处信息公开年度报告。", "青石街道办事处"],
    ["根据条例规定,现公开青石镇2024年度政府信息公开情况。", "青石镇"],
    ["现将云溪县林业局2024年度政府信息公开工作情况报告如下：", "云溪县林业局"],
    ["根据有关规定，编制云溪县水务局2024年政府信息公开工作年度报告。", "云溪县水务局"],
    ["按照要求，云溪县教育局现向社会公开《2024年政府信息公开工作年度报告》。", "云溪县教育局"],
    ["根據要求，現公布雲溪縣青石鎮2024年政府信息公開工作年度報告。", "云溪县青石镇"],
  ])("is told by the sentence that announces it: %s", (text, unit) => {
    expect(of(text)).toBe(unit);
  });

  it.each([
    ["本报告由青岚市水务局编制。", "青岚市水务局"],
    ["本报告由青岚市水务局（以下简称“我局”）负责编写。", "青岚市水务局"],
    ["由青岚市水务局结合有关统计数据编制。", "青岚市水务局"],
    ["由青岚市水务局根据《条例》要求，按季度汇总编制。", null],
    ["由青岚市水务局按照《条例》要求编制。", "青岚市水务局"],
    ["由青岚市人民政府办公室组织编制。", null],
    ["由本单位编制。请与青岚市水务局联系。", "青岚市水务局"],
    ["本报告按年编制。", null],
    ["由有关部门编制。", null],
  ])("is told by who compiled it, if that is a body: %s", (text, unit) => {
    expect(of(text)).toBe(unit);
  });

  it.each([
    ["如有疑问，请与青岚市水务局联系。", "青岚市水务局"],
    ["如有疑问，请联系：青岚市水务局（地址：松林路6号）。", "青岚市水务局"],
    ["如有疑问，请联系云溪县青石街道办事处（电话：0896-3120045）。", "云溪县青石街道办事处"],
    ["如有疑问请与我局办公室联系。", null],
    ["请与青岚市水务局办公室联系。", null],
    ["请与云溪县政务公开科联系。", null],
    ["请与本单位政府信息公开受理机构联系。", null],
    ["请与县局联系。", null],
    ["请与我局联系。", null],
  ])("is told by whom to ask only where that is no office: %s", (text, unit) => {
    expect(of(text)).toBe(unit);
  });

  it("is first the one that is announced, wherever the others stand", () => {
    const contact = "如有疑问，请与云溪县林业局联系。";
    const announced = "现公布云溪县2024年政府信息公开工作年度报告。";
    expect(of(contact, "由云溪县人民政府办公室编制。", announced)).toBe("云溪县");
  });

  it.each([
    "根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》编制。",
    "按照《云溪县人民政府办公室关于做好2024年政府信息公开工作年度报告发布工作的通知》要求编制。",
    "现公开2024年政府信息公开工作年度报告。",
    "现将全县2024年政府信息公开工作情况报告如下。",
  ])("is nobody's name in %s", (text) => {
    expect(of(text)).toBeNull();
  });

  it.each([
    [40, true],
    [41, false],
  ])("has at most 40 characters: %i %s", (length, isName) => {
    const name = `${"青".repeat(length - 1)}县`;
    expect(of(`本报告由${name}编制。`)).toBe(isName ? name : null);
  });
});
