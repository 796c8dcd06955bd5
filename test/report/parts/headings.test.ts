import { form2021, numbered, readSketch, reportAround, sketchTables } from "../support/reports";
import type { SketchBlock } from "../support/build";

const official = () => reportAround(sketchTables(form2021, numbered));
const titles = [
  "一、总体情况",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项",
];

/** The official report with the heading of one part replaced (by nothing: taken out). */
const withHeading = (part: number, ...heading: SketchBlock[]): SketchBlock[] =>
  official().flatMap((block) => (block === titles[part - 1] ? heading : [block]));

const numbersOf = (blocks: SketchBlock[]) => readSketch(blocks).sections.map(({ number }) => number);

const rowsOfTable = [
  "一、本年新收政府信息公开申请数量",
  "二、上年结转政府信息公开申请数量 0 0 0",
  "四、结转下年度继续办理 0",
];

describe("the six parts", () => {
  it("are found by their official headings", () => {
    const { sections } = readSketch(official());
    expect(sections.map(({ heading }) => heading.text)).toEqual(titles);
    expect(sections.map(({ titleState }) => titleState)).toEqual(Array(6).fill("same"));
    expect(sections[0]!.printedNumber).toBe("一、");
    expect(sections.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 0, 0, 0, 1, 1]);
  });

  it.each([
    [1, "一、总体要求", "changed"],
    [1, "一、2023年政务公开总体情况", "changed"],
    [1, "一、总体情况、", "accepted"],
    [1, "总体情况", "same"],
    [1, "第一部分 总体情况", "same"],
    [2, "二、主动公开情况", "accepted"],
    [4, "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "accepted"],
    [4, "四政府信息公开行政复议、行政诉讼情况", "same"],
    [4, "四．政府信息公开行政复议行政诉讼情况", "accepted"],
    [5, "5、 存在的主要问题及改进情况", "same"],
    [5, "六、存在的主要问题及改进情况", "same"],
    [5, "五、存在的问题和下一步改进措施", "changed"],
    [6, "六、其他事项", "accepted"],
  ])("part %i is found under %s (%s)", (part, heading, state) => {
    const { sections } = readSketch(withHeading(part, heading));
    expect(sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(sections[part - 1]).toMatchObject({ titleState: state, heading: { text: heading } });
  });

  it.each([
    [1, "—、总体情况", "—、"],
    [1, "l、总体情况", "l、"],
    [1, "Ⅰ．总体情况", "Ⅰ．"],
    [1, "⼀、总体情况", "一、"],
    [1, "一)总体情况", "一)"],
    [1, "一、總體情況", "一、"],
    [2, "⼆、主动公开政府信息情况", "二、"],
    [5, "五、存在的主要問題及改進情況", "五、"],
    [4, "四、政府信息公開行政復議、行政訴訟情況", "四、"],
  ])("part %i is found under %s, numbered %s", (part, heading, printedNumber) => {
    const { sections } = readSketch(withHeading(part, heading));
    expect(sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(sections[part - 1]).toMatchObject({ printedNumber, heading: { text: heading } });
    expect(sections[part - 1]!.titleState).not.toBe("changed");
  });

  it.each([
    ["一、总体情况 （一）主动公开。全年公开信息80条，均已归档。", "一、总体情况"],
    ["一、总体情况(一)主动公开政府信息。我镇公开信息80条，回应群众留言9条，未收到不同意见。", "一、总体情况"],
    ["一、总体情况2023年，我局公开信息80条。", "一、总体情况"],
    ["数据自2023年1月1日起至12月31日止。 一、总体情况 （一）主动公开。公开信息80条。", "一、总体情况"],
    ["本报告依法编制。一、 总体情况。公开信息80条。", "一、 总体情况"],
  ])("is found where heading and text run into one paragraph: %s", (paragraph, typed) => {
    const { sections } = readSketch(withHeading(1, paragraph));
    expect(sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    const [{ heading, title, titleRange, paragraphs }] = sections as [(typeof sections)[0]];
    expect([title, heading.text.slice(...titleRange)]).toEqual(["总体情况", typed]);
    const [first] = paragraphs;
    expect(first!.piece?.whole ?? first!.text).toBe(paragraph);
    expect(first!.text).toBe(paragraph.slice(paragraph.indexOf(typed)));
  });

  it("are not found in a sentence that lists them", () => {
    const list =
      "本报告分六部分。一、总体情况。二、主动公开政府信息情况。三、收到和处理政府信息公开申请情况。";
    expect(numbersOf(["云溪县林业局2023年政府信息公开工作年度报告", list])).toEqual([]);
  });

  const below: [what: string, lines: string[]][] = [
    [
      "1. and the words of part 二",
      ["1.主动公开情况", "公开80条。", "2.依申请公开政府信息情况", "收到3件。"],
    ],
    ["2. and its very words", ["1.组织领导情况", "2.主动公开政府信息情况", "公开80条。", "3.监督保障情况"]],
    [
      "2. and its very words at the end of a list",
      ["1.组织领导情况", "2.主动公开政府信息情况", "公开80条。"],
    ],
    [
      "2. and its very words, with text between the items",
      ["1.组织领导情况", "成立领导小组。", "2.主动公开政府信息情况", "公开80条。"],
    ],
    ["一是", ["一是主动公开情况。通过网站公开80条。", "二是依申请公开情况。收到3件。"]],
    ["the same level begun anew", ["一、主动公开情况", "公开80条。", "二、工作机制", "三、监督保障情况"]],
    ["an item of its own number in words of an aspect", ["二、依申请公开情况", "收到3件。"]],
    ["3. and a look-alike", ["3.政府信息公开平台建设", "专栏2个。"]],
  ];
  it.each(below)("is not found in part 一 when its heading is missing: %s", (_, lines) => {
    const [first, ...others] = official().flatMap((block) => (block === titles[1] ? [] : [block]));
    const at = others.indexOf(titles[0]!);
    const blocks = [first!, ...others.slice(0, at + 1), ...lines, ...others.slice(at + 1)];
    expect(numbersOf(blocks)).toEqual([1, 3, 4, 5, 6]);
  });

  it("is found with 2. where the 1. next to it stands before part 一", () => {
    const blocks = official().flatMap((block) => {
      if (block === titles[0]) return ["1.编制依据", titles[0]];
      return block === titles[1] ? ["2.主动公开政府信息情况"] : [block];
    });
    expect(numbersOf(blocks)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each(below)("is found far renamed below such a list: %s", (what, lines) => {
    // Of a list on the level of the parts itself only the words tell.
    if (what.includes("its own number")) return;
    const blocks = withHeading(2, ...lines, "二、政府信息公开数据");
    expect(readSketch(blocks).sections[1]).toMatchObject({ number: 2, title: "政府信息公开数据" });
  });

  it("are found when all but the first are numbered one less, one of them in words of an aspect", () => {
    const less = ["总体情况", "一、主动公开情况", "二、收到和处理政府信息公开申请情况"];
    const rest = ["三、政府信息公开行政复议、行政诉讼情况", "四、存在的主要问题及改进情况", "五、其他事项"];
    const other = [...less, ...rest];
    const blocks = official().map((block) => other[titles.indexOf(block as string)] ?? block);
    const { sections } = readSketch(blocks);
    expect(sections.map(({ number, printedNumber }) => `${number}${printedNumber}`)).toEqual([
      "1",
      "2一、",
      "3二、",
      "4三、",
      "5四、",
      "6五、",
    ]);
  });

  it("are told by the numbers that are marked as those of parts: of bare ones that are off, none moves", () => {
    const off = ["总体情况", "一主动公开政府信息情况", "二收到和处理政府信息公开申请情况"];
    const rest = [titles[3]!, "五、下一步工作打算", "其他需要报告的事项"];
    const blocks = official().map((block) => [...off, ...rest][titles.indexOf(block as string)] ?? block);
    expect(readSketch(blocks).sections[4]).toMatchObject({ number: 5, title: "下一步工作打算" });
  });

  it("are found when two neighbours are far renamed", () => {
    const blocks = withHeading(2, "二、公开数据").map((block) =>
      block === titles[2] ? "三、申请数据" : block,
    );
    expect(
      readSketch(blocks)
        .sections.map(({ title }) => title)
        .slice(1, 3),
    ).toEqual(["公开数据", "申请数据"]);
  });

  it("are told by the first 一、 when a report is announced and no heading has the words of the form", () => {
    const lines = [
      "根据《中华人民共和国政府信息公开条例》，编制本报告。",
      "一、工作概述",
      "全年公开信息80条。",
    ];
    expect(numbersOf(lines)).toEqual([1]);
    expect(numbersOf(["关于汛期值班的通知", "一、工作概述", "全年值班80次。"])).toEqual([]);
  });

  it("are found when Word numbers them automatically", () => {
    const { sections } = readSketch(withHeading(5, { text: "存在的主要问题及改进情况", numbering: "5、" }));
    expect(sections[4]).toMatchObject({ number: 5, printedNumber: "5、", titleState: "same" });
  });

  it.each([1, 2, 3, 4, 5, 6])("leaves out part %i when its heading is not there", (part) => {
    expect(numbersOf(withHeading(part))).toEqual([1, 2, 3, 4, 5, 6].filter((number) => number !== part));
  });

  it("is found by its number between its neighbours when its title has quite other words", () => {
    const { sections } = readSketch(withHeading(5, "五、下一步工作打算"));
    expect(sections[4]).toMatchObject({ number: 5, title: "下一步工作打算", titleState: "changed" });
  });

  it.each([
    "一、总体情况。2023年，我局公开信息80条。",
    "一、总体情况：2023年，我局公开信息80条。",
    "一、总体情况\n2023年，我局公开信息80条。",
  ])("is found where its title runs into the text: %j", (paragraph) => {
    const { sections } = readSketch(withHeading(1, paragraph));
    expect(sections[0]).toMatchObject({ number: 1, title: "总体情况", titleState: "accepted" });
    expect(sections[0]!.paragraphs[0]!.text).toBe(paragraph);
  });

  it.each(["一、总体情况概述", "一、总体情况 概述", "一、总体情况及年内所做的几件大事"])(
    "is renamed, and runs into no text, where its title has words of its own behind those of the form: %s",
    (heading) => {
      const { sections } = readSketch(withHeading(1, heading));
      const title = heading.slice(2).replace(" ", "");
      expect(sections[0]).toMatchObject({ number: 1, title, titleState: "changed" });
      expect(sections[0]!.paragraphs.map(({ text }) => text)).toEqual([
        "2023年，我局通过县政府网站公开信息120条。",
      ]);
    },
  );

  it("is found at the start of a sentence under another number only by words that no item of a part has", () => {
    const found = (title: string) =>
      numbersOf(withHeading(6, `${title}。本年度未收取信息处理费。`)).includes(6);
    expect(found("六、其他事项")).toBe(true);
    expect(found("三、其他事项")).toBe(false);
    expect(found("三、其他需要报告的事项")).toBe(true);
  });

  it("come in the order of the document", () => {
    const blocks = official();
    const [five, six] = [blocks.indexOf(titles[4]!), blocks.indexOf(titles[5]!)];
    const swapped = [...blocks.slice(0, five), ...blocks.slice(six), ...blocks.slice(five, six)];
    expect(numbersOf(swapped)).toEqual([1, 2, 3, 4, 6, 5]);
  });

  it("are not taken from a table of contents", () => {
    const report = readSketch(["目录", ...titles, ...official()]);
    expect(report.sections[0]!.paragraphs.map(({ text }) => text)).toEqual([
      "2023年，我局通过县政府网站公开信息120条。",
    ]);
  });

  it("are not taken from sentences, aspects or cells of tables", () => {
    const frame = { caption: null, columns: 2, rows: [] as never[] };
    const cells = titles.slice(0, 2).map((text, column) => ({ text, column, columnSpan: 1, rowSpan: 1 }));
    const table = { ...frame, rows: [{ cells, header: false, key: null }] };
    expect(
      numbersOf([
        table,
        "（二）主动公开情况",
        "本报告包括一、总体情况，二、主动公开政府信息情况等六个部分，按格式编制而成。",
      ]),
    ).toEqual([]);
  });

  it("are not taken from rows of table 三 that stand as text", () => {
    expect(numbersOf(rowsOfTable)).toEqual([]);
    expect(numbersOf(withHeading(4, ...rowsOfTable))).toEqual([1, 2, 3, 5, 6]);
  });

  it("are found inside a frame that is a table of one cell", () => {
    const cell = {
      text: "一、总体情况\n公开信息80条。\n六、其他需要报告的事项\n无。",
      column: 0,
      columnSpan: 1,
      rowSpan: 1,
    };
    const frame = { caption: null, columns: 1, rows: [{ cells: [cell], header: false, key: null }] };
    expect(numbersOf([frame])).toEqual([1, 6]);
  });
});
