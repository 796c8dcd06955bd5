import { check } from "../../../src/check";
import { placeOfText } from "../../../src/check/prose/paragraphs";
import { readSketch } from "../support/reports";

describe("headings of parts of which several stand in one paragraph", () => {
  const name = "云溪县林业局2023年政府信息公开工作年度报告";
  const said = [
    "一、总体情况 2023年，我局公开信息80条。",
    "二、主动公开政府信息情况 公开的数量见下表。",
    "三、收到和处理政府信息公开申请情况（见下表）",
    "四、政府信息公开行政复议、行政诉讼情况 无此类案件。",
    "五、存在的主要问题及改进情况 更新不够及时，下一步加强培训。",
    "六、其他需要报告的事项 全年未收取信息处理费。",
  ];

  it.each([
    ["behind the title, parted by spaces", [`${name} ${said.join(" ")}`]],
    ["behind the preamble", [name, `本报告依法编制。${said.join("")}`]],
    [
      "two and two",
      [name, said.slice(0, 2).join(""), said.slice(2, 4).join(" "), said.slice(4).join("\u3000")],
    ],
  ])("are all found, each with its own text: %s", (_, lines) => {
    const report = readSketch(lines);
    expect(report.title.map(({ text }) => text.trim())).toEqual([name]);
    expect(report.sections.map(({ number, titleState }) => [number, titleState])).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => [number, "accepted"]),
    );
    expect(report.sections.map(({ paragraphs }) => paragraphs.map(({ text }) => text.trim()))).toEqual(
      said.map((text) => [text]),
    );
  });

  it("end a paragraph", () => {
    const lines = [name, "一、总体情况", "我局接受监督。 二、主动公开政府信息情况", "见下表。"];
    const { sections } = readSketch(lines);
    expect(sections.map(({ number, titleState }) => [number, titleState])).toEqual([
      [1, "same"],
      [2, "same"],
    ]);
    expect(sections[0]!.paragraphs.map(({ text }) => text.trim())).toEqual(["我局接受监督。"]);
  });

  it("leave every finding of a check at the words that it quotes", () => {
    const text = `${name} ${said.join(" ").replace("我局公开", "截止2022年12月31日，我局公开")}`;
    const { findings } = check(readSketch([text]));
    const quoting = findings.flatMap(({ place, actual }) =>
      place.kind === "paragraph" && place.range && actual ? [{ place, range: place.range, actual }] : [],
    );
    expect(quoting.length).toBeGreaterThan(0);
    for (const { place, range, actual } of quoting) {
      expect(place.text).toBe(text);
      expect(text.slice(...range)).toBe(actual);
    }
  });

  it("leave findings at the words of the whole paragraph", () => {
    const text = `${name} ${said.join(" ")}`;
    const { sections } = readSketch([text]);
    const place = placeOfText(sections[4]!.paragraphs[0]!, [3, 11]);
    expect(place).toMatchObject({
      text,
      range: [text.indexOf("在的主要问题"), text.indexOf("在的主要问题") + 8],
    });
  });
});
