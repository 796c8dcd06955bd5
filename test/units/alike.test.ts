import type { UnitFacts } from "../../src/units";
import { alikeUnits } from "../../src/units/alike/alike";
import { bareText, GAP } from "../../src/units/alike/bare-text";
import { PIECE, sharedPassages } from "../../src/units/alike/passages";
import { randomFrom } from "../check/support/tables";

const HAN = [
  ..."春夏秋冬山川河海金木水火土日月星辰风云雨雪花鸟虫鱼东南西北上下左右前后内外长短高低远近大小多少",
];
const random = randomFrom(7);
const words = (length: number): string =>
  Array.from({ length }, () => HAN[Math.floor(random() * HAN.length)]).join("");

const unit = (name: string, ...paragraphs: string[]): UnitFacts =>
  ({
    file: `${name}.docx`,
    unit: name,
    form: "2021",
    parts: [{ part: 1, paragraphs }],
  }) as unknown as UnitFacts;

describe("passages that two texts share", () => {
  it("are found whole, just as long as they are, wherever they stand", () => {
    const shared = words(57);
    const [left, right] = [`${words(20)}${shared}${words(31)}`, `${words(44)}${shared}`];
    // What happens to be the same beside it belongs to it.
    const found = sharedPassages([left, words(100), right], 30, 3);
    expect(found).toHaveLength(1);
    const { leftStart, length } = found[0]!;
    expect(left.slice(leftStart, leftStart + length)).toContain(shared);
    expect(length).toBeLessThan(57 + 4);
    expect([found[0]!.left, found[0]!.right]).toEqual([0, 2]);
  });

  it("count from the length that was asked for, and never run across a gap", () => {
    const [a, b] = [words(30), words(30)];
    expect(sharedPassages([`甲${a}甲`, `乙${a}乙`], 30, 2)).toHaveLength(1);
    expect(sharedPassages([`甲${a.slice(1)}甲`, `乙${a.slice(1)}乙`], 30, 2)).toHaveLength(0);
    const withGap = (end: string): string => `${end}${a.slice(0, 20)}${GAP}${b.slice(0, 20)}${end}`;
    expect(sharedPassages([withGap("甲"), withGap("乙")], 30, 2)).toHaveLength(0);
    expect(sharedPassages([withGap("甲"), withGap("乙")], 20, 2)).toHaveLength(2);
  });

  it("are nobody's own where more than so many texts have them", () => {
    const all = words(40);
    const texts = [..."甲乙丙丁"].map((end) => `${end}${all}${end}`);
    expect(sharedPassages(texts, 30, 3)).toEqual([]);
    expect(sharedPassages(texts, 30, 4)).toHaveLength(6);
    // Two of them go on together: what goes on counts alone.
    const more = words(31);
    const two = texts.map((text, index) => (index < 2 ? `${all}${more}` : text));
    const [found] = sharedPassages(two, 30, 3);
    expect(found!.own).toBe(31);
    expect(found!.length).toBeGreaterThan(31);
    expect(found!.length).toBeLessThan(31 + PIECE);
  });

  it("take no time that grows with the square of a hostile text", () => {
    const same = "啊".repeat(20_000);
    // Each piece is looked up once in each text: the same piece again and again is one.
    expect(sharedPassages([same, same, words(5000)], 30, 3).length).toBeLessThanOrEqual(1);
  });
});

describe("the own words of a report", () => {
  it("have neither numbers, marks, the body's name nor what is prescribed", () => {
    const { text } = bareText(
      unit(
        "云溪县林业局",
        "（一）主动公开。2025年，云溪县林业局公开信息12条，方便群众。",
        "坚持以习近平新时代中国特色社会主义思想为指导，按照《条例》要求，走村入户。",
      ),
    );
    expect(text.split(GAP).filter(Boolean)).toEqual(["年公开信息条方便群众", "走村入户"]);
  });

  it("of a hostile text take no time that grows with its square", () => {
    for (const sign of ["《", "一", "党的", "甲，"]) {
      const { text } = bareText(unit("云溪县林业局", sign.repeat(200_000)));
      expect(text.length).toBeLessThanOrEqual(20_000);
    }
  });

  it("tell where each of them stands", () => {
    const one = unit("云溪县林业局", "甲，乙12丙。");
    const { text, offset } = bareText(one);
    expect([...text].filter((character) => character !== GAP)).toEqual(["甲", "乙", "丙"]);
    expect([...offset].slice(0, 3)).toEqual([0, 2, 5]);
  });
});

describe("reports that say the same", () => {
  const shared = words(50);
  const quoted = `${shared.slice(0, 20)}12，${shared.slice(20)}。`;
  const one = unit("云溪县林业局", `${words(60)}。${quoted}${words(30)}`);
  const other = unit("云溪县水务局", `${words(40)}。`, `${quoted.replace("12", "7")}${words(20)}`);

  it("are shown with the passage in the words of the first one, numbers and marks included", () => {
    const [found, ...rest] = alikeUnits([one, unit("云溪县审计局", words(120)), other]);
    expect(rest).toEqual([]);
    expect(found!.units).toEqual(["云溪县林业局", "云溪县水务局"]);
    expect(found!.length).toBe(50);
    expect(found!.passages[0]!.text).toBe(quoted.slice(0, -1));
    expect(found!.share).toBeCloseTo(50 / 110, 1);
  });

  it("are not two reports of one body, nor what most bodies say", () => {
    expect(alikeUnits([one, { ...other, unit: "林业局" }])).toEqual([]);
    const many = [..."甲乙丙丁戊己庚辛"].map((end) => unit(`${end}县林业局`, `${words(50)}。${quoted}`));
    expect(alikeUnits(many)).toEqual([]);
    expect(
      alikeUnits([...many.slice(0, 2), ...Array.from({ length: 6 }, (_, i) => unit(`第${i}局`, words(90)))]),
    ).toHaveLength(1);
  });
});
