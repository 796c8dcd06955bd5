import { SaxesParser } from "saxes";
import { saying, type UnitFacts } from "../../src/units";
import { heatMap } from "../../src/units/pictures/heat-map";
import { picturesPage } from "../../src/units/pictures/page";
import { severalYears, yearsPicture } from "../../src/units/pictures/years";
import { factsByHand, withoutNumber } from "./support/by-hand";

const say = saying("zh");
const PERMITS = "disclosure/permits/decisions";
const NEW = "applications/new/total";

const finding = (
  cell: string | null,
  cells: string[],
  severity = "error",
): UnitFacts["findings"][number] => ({
  rule: "x",
  severity: severity as "error",
  where: [],
  says: "",
  cell,
  cells,
  section: null,
  actual: null,
  expected: null,
});

/** Elements by name, with their texts. */
function elementsOf(svg: string): { name: string; text: string; attributes: Record<string, string> }[] {
  const found: { name: string; text: string; attributes: Record<string, string> }[] = [];
  const open: typeof found = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const one = { name, text: "", attributes: attributes as Record<string, string> };
    found.push(one);
    open.push(one);
  });
  parser.on("text", (text) => {
    if (open.length > 0) open.at(-1)!.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(svg).close();
  return found;
}

describe("the heat map", () => {
  const units = [
    factsByHand("甲局", {}, { findings: [finding(PERMITS, []), finding(PERMITS, [])] }),
    factsByHand(
      "乙局",
      {},
      { findings: [finding(PERMITS, []), finding(null, [NEW, "applications/new/natural"])] },
    ),
    factsByHand("丙局", {}, { findings: [finding(NEW, [], "hint")] }),
  ];

  it("counts in how many reports a cell goes wrong: a report once, hints not", () => {
    const { table, description } = heatMap(units, say);
    expect(table.rows).toEqual([
      ["表二 › 行政许可 › 本年处理决定数量", 2],
      ["表三 › 一、本年新收政府信息公开申请数量 › 自然人", 1],
      ["表三 › 一、本年新收政府信息公开申请数量 › 总计", 1],
    ]);
    expect(description).toContain("表二 › 行政许可 › 本年处理决定数量 2 份");
  });

  it("says the number in every field that it colours, and has 200 fields", () => {
    const elements = elementsOf(heatMap(units, say).svg);
    const fields = elements.filter(({ name }) => name === "rect");
    expect(fields).toHaveLength(200);
    const coloured = fields.filter(({ attributes }) => !attributes.style!.includes("--field-0"));
    expect(coloured).toHaveLength(3);
    expect(
      elements.filter(({ name, text }) => name === "text" && /^\d+$/.test(text)).map(({ text }) => text),
    ).toEqual(["2", "1", "1"]);
  });

  it("says so where nothing goes wrong", () => {
    expect(heatMap([factsByHand("甲局")], say)).toMatchObject({ table: { rows: [] } });
    expect(heatMap([factsByHand("甲局")], say).description).toContain("没有哪一格");
  });
});

describe("one body over the years", () => {
  const of = (year: number, permits: number) => ({
    ...factsByHand("云溪县<林业>局", { [PERMITS]: permits }),
    year,
    file: `${year}.docx`,
  });
  const gap = withoutNumber(of(2024, 9), PERMITS, { why: "empty", text: "" });

  it("is drawn where several of its reports are there, from the first year to the last", () => {
    const [series, ...rest] = severalYears([of(2025, 20), factsByHand("云溪县水务局"), gap, of(2023, 10)]);
    expect(rest).toEqual([]);
    expect(series!.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
    const { table, title } = yearsPicture(series!, say);
    expect(title).toBe("云溪县<林业>局：2023 至 2025 年度的主要数字");
    expect(table.head).toEqual(["格", "2023", "2024", "2025"]);
    // A number that is missing is missing.
    expect(table.rows).toEqual([["表二 › 行政许可 › 本年处理决定数量", 10, "缺", 20]]);
  });

  it("has bars as high as the numbers, and no bar where there is none", () => {
    const elements = elementsOf(yearsPicture([of(2023, 10), gap, of(2025, 20)], say).svg);
    const heights = elements
      .filter(({ name }) => name === "rect")
      .map(({ attributes }) => Number(attributes.height));
    expect(heights).toHaveLength(2);
    expect(heights[1]).toBe(2 * heights[0]!);
  });

  it("is described in words, and nothing of a name is markup", () => {
    const { svg } = yearsPicture([of(2023, 10), of(2025, 20)], say, "one");
    const elements = elementsOf(svg);
    const root = elements[0]!;
    expect(root.attributes).toMatchObject({ role: "img", "aria-labelledby": "one-title one-description" });
    const byId = (id: string) => elements.find(({ attributes }) => attributes.id === id)!;
    expect(byId("one-title").text).toContain("<林业>");
    expect(byId("one-description").text).toContain("依次为 10、20");
    expect(elements.map(({ name }) => name)).not.toContain("林业");
  });
});

describe("a page of pictures", () => {
  const page = picturesPage("图", [heatMap([factsByHand("甲</style><script>alert(1)</script>局")], say)]);

  it("runs no script, loads nothing, and has the data of each picture as a table", () => {
    expect(page).not.toMatch(/<script|javascript:|\son\w+=|href=|src=|url\(/i);
    expect(page).toContain("default-src 'none'");
    expect(page.match(/<table>/g)).toHaveLength(1);
  });

  it("has colours for light and dark whose texts can be read on them", () => {
    const [light, dark] = page
      .split("prefers-color-scheme: dark")
      .map((css) =>
        Object.fromEntries(
          [...css.matchAll(/--(field|on)-(\d): (#[0-9a-f]{6})/g)].map(([, name, step, colour]) => [
            name! + step!,
            colour!,
          ]),
        ),
      );
    for (const colours of [light!, dark!])
      for (const step of [0, 1, 2, 3, 4])
        expect(contrast(colours[`field${step}`]!, colours[`on${step}`]!)).toBeGreaterThanOrEqual(4.5);
  });
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r, g, b] = [1, 3, 5]
      .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}
