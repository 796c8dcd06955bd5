import { read } from "../support/packages";

const level = (index: number, format: string, text: string, more = "start{1}") =>
  `lvl{ilvl=${index}}(${more} numFmt{${format}} lvlText{${text}})`;

/** The official outline: 一、（一）1. */
const outline = `abstractNum{abstractNumId=4}(${level(0, "chineseCounting", "%1、")} ${level(1, "chineseCountingThousand", "（%2）")} ${level(2, "decimal", "%3.")})
  num{numId=1}(abstractNumId{4}) num{numId=2}(abstractNumId{4})`;

const item = (text: string, index = 0, list = 1) => `p(pPr(numPr(ilvl{${index}} numId{${list}})) r"${text}")`;

const printed = (body: string, numbering: string, styles?: string) =>
  read(body, { numbering, styles }).paragraphs.map((paragraph) => paragraph.numbering);

describe("automatic numbering", () => {
  it("is printed as the reader sees it and kept out of the text", () => {
    const document = read(item("总体情况") + item("主动公开") + item("附件", 1), { numbering: outline });
    expect(document.paragraphs.map(({ numbering, text }) => numbering + text)).toEqual([
      "一、总体情况",
      "二、主动公开",
      "（一）附件",
    ]);
    expect(document.paragraphs[0]!.text).toBe("总体情况");
  });

  it("begins a level anew below each item of the level above", () => {
    const items = [
      item("a"),
      item("b", 1),
      item("c", 1),
      item("d"),
      item("e", 1),
      item("f", 2),
      item("g", 2),
    ];
    expect(printed(items.join(""), outline)).toEqual([
      "一、",
      "（一）",
      "（二）",
      "二、",
      "（一）",
      "1.",
      "2.",
    ]);
  });

  it("goes on over paragraphs without number, tables and cells", () => {
    const body = `${item("a")} p"文" tbl(tr(tc(${item("b")}))) ${item("c")}`;
    expect(printed(body, outline)).toEqual(["一、", "", "二、", "三、"]);
  });

  it("counts on from one list to another of the same definition", () => {
    expect(printed(item("a") + item("b", 0, 2), outline)).toEqual(["一、", "二、"]);
  });

  it("begins where an override says, once", () => {
    const numbering = `${outline} num{numId=3}(abstractNumId{4} lvlOverride{ilvl=0}(startOverride{5}))`;
    expect(printed(item("a") + item("b", 0, 3) + item("c", 0, 3) + item("d"), numbering)).toEqual([
      "一、",
      "五、",
      "六、",
      "七、",
    ]);
  });

  it("takes a level that an override replaces", () => {
    const numbering = `${outline} num{numId=3}(abstractNumId{4} lvlOverride{ilvl=0}(${level(0, "decimal", "%1）")}))`;
    expect(printed(item("a", 0, 3), numbering)).toEqual(["1）"]);
  });

  it("prints the numbers of the levels above, in plain digits where legal numbering wants it", () => {
    const numbering = `abstractNum{abstractNumId=0}(${level(0, "chineseCounting", "%1")} ${level(1, "decimal", "%1.%2")}
      ${level(2, "decimal", "%1.%2.%3", "start{1} isLgl")}) num{numId=1}(abstractNumId{0})`;
    const body = item("a") + item("b", 1) + item("c", 2);
    expect(printed(body, numbering)).toEqual(["一", "一.1", "1.1.1"]);
  });

  it("prints the first number of a level above that was not used yet", () => {
    const numbering = `abstractNum{abstractNumId=0}(${level(0, "decimal", "%1")} ${level(1, "decimal", "%1.%2")}) num{numId=1}(abstractNumId{0})`;
    expect(printed(item("a", 1), numbering)).toEqual(["1.1"]);
  });

  it.each([
    ["never", "start{1} lvlRestart{0}", ["一", "1", "二", "2"]],
    ["after the level that is named", "start{1} lvlRestart{1}", ["一", "1", "二", "1"]],
  ])("begins a level anew %s", (_, settings, expected) => {
    const numbering = `abstractNum{abstractNumId=0}(${level(0, "chineseCounting", "%1")} ${level(1, "decimal", "%2", settings)}) num{numId=1}(abstractNumId{0})`;
    expect(printed(item("a") + item("b", 1) + item("c") + item("d", 1), numbering)).toEqual(expected);
  });

  it("does not begin anew below a level that is deeper than the one named", () => {
    const numbering = `abstractNum{abstractNumId=0}(${level(0, "decimal", "%1")} ${level(1, "decimal", "%2")}
      ${level(2, "decimal", "%3", "start{1} lvlRestart{1}")}) num{numId=1}(abstractNumId{0})`;
    expect(printed(item("a") + item("b", 1) + item("c", 2) + item("d", 1) + item("e", 2), numbering)).toEqual(
      ["1", "1", "1", "2", "2"],
    );
  });

  it("starts at the number that the level says", () => {
    const numbering = `abstractNum{abstractNumId=0}(${level(0, "decimal", "%1", "start{3}")}) num{numId=1}(abstractNumId{0})`;
    expect(printed(item("a") + item("b"), numbering)).toEqual(["3", "4"]);
  });

  it("shows a bullet for the signs of symbol fonts", () => {
    const numbering = `abstractNum{abstractNumId=0}(${level(0, "bullet", "\uf06c")}) num{numId=1}(abstractNumId{0})`;
    expect(printed(item("a"), numbering)).toEqual(["•"]);
  });

  it("does not count paragraphs that a merge hides", () => {
    const body = `tbl(tr(tc{v=restart}(${item("a")})) tr(tc{v=continue}(${item("")}))) ${item("b")}`;
    expect(printed(body, outline)).toEqual(["一、", "", "二、"]);
  });

  it("is empty for lists that are not defined", () => {
    expect(printed(item("a", 0, 9) + item("b", 7), outline)).toEqual(["", ""]);
    expect(read(item("a")).paragraphs[0]!.numbering).toBe("");
  });
});

describe("numbering by styles", () => {
  const numbering = `abstractNum{abstractNumId=0}(lvl{ilvl=0}(start{1} numFmt{chineseCounting} pStyle{H1} lvlText{%1、})
    lvl{ilvl=1}(start{1} numFmt{chineseCounting} pStyle{H2} lvlText{（%2）})) num{numId=1}(abstractNumId{0})`;
  const styles = `style{type=paragraph,styleId=H1}(pPr(numPr(numId{1})))
    style{type=paragraph,styleId=H2}(basedOn{H1} pPr(numPr(ilvl{1} numId{1})))
    style{type=paragraph,styleId=H1a}(basedOn{H1}) style{type=paragraph,styleId=Plain}
    style{type=paragraph,styleId=Loop}(basedOn{Loop2}) style{type=paragraph,styleId=Loop2}(basedOn{Loop})`;

  it("comes from the style, and from the style that it is based on", () => {
    const body = 'p{H1}"a" p{H2}"b" p{H1a}"c" p{Plain}"d"';
    expect(printed(body, numbering, styles)).toEqual(["一、", "（一）", "二、", ""]);
  });

  it("finds the level that is tied to the style", () => {
    const tied = styles.replace("numPr(ilvl{1} numId{1})", "numPr(numId{1})");
    expect(printed('p{H1}"a" p{H2}"b"', numbering, tied)).toEqual(["一、", "（一）"]);
  });

  it.each([
    ["the style says it and inherits the list", "basedOn{H1} pPr(numPr(ilvl{1}))"],
    ["the style inherits both from different styles", "basedOn{Between}"],
    ["the list names the style, which says nothing", "basedOn{H1}"],
    ["the list names the style that it is based on", "basedOn{H2}"],
    [
      "the style says it and gives another list of the same levels",
      "basedOn{H1} pPr(numPr(ilvl{1} numId{2}))",
    ],
  ])("takes the level where %s", (how, definition) => {
    const name = how.includes("names the style, which") ? "H2" : "Own";
    const sheet = `style{type=paragraph,styleId=H1}(pPr(numPr(numId{1})))
      style{type=paragraph,styleId=Between}(basedOn{H1} pPr(numPr(ilvl{1})))
      ${name === "H2" ? "" : "style{type=paragraph,styleId=H2}(basedOn{H1} pPr(numPr(numId{1})))"}
      style{type=paragraph,styleId=${name}}(${definition})`;
    const lists = `${numbering} num{numId=2}(abstractNumId{0})`;
    expect(printed(`p{H1}"a" p{${name}}"b" p{${name}}"c" p{H1}"d"`, lists, sheet)).toEqual([
      "一、",
      "（一）",
      "（二）",
      "二、",
    ]);
  });

  it("takes the level that the paragraph says of the list of its style", () => {
    expect(printed('p{H1}"a" p(pPr(pStyle{H1} numPr(ilvl{1})) r"b")', numbering, styles)).toEqual([
      "一、",
      "（一）",
    ]);
  });

  it("is taken away by list 0 at the paragraph", () => {
    expect(printed('p(pPr(pStyle{H1} numPr(numId{0})) r"a") p{H1}"b"', numbering, styles)).toEqual([
      "",
      "一、",
    ]);
  });

  it("comes from the default style where the paragraph names none", () => {
    const standard = "style{type=paragraph,default=1,styleId=N}(pPr(numPr(numId{1})))";
    expect(printed('p"a"', numbering, standard)).toEqual(["一、"]);
  });

  it("survives styles that are based on each other or on nothing", () => {
    expect(printed('p{Loop}"a" p{Unknown}"b"', numbering, styles)).toEqual(["", ""]);
  });

  it("follows a list style to its definition", () => {
    const linked = `abstractNum{abstractNumId=0}(styleLink{S} ${level(0, "decimal", "%1.")})
      abstractNum{abstractNumId=1}(numStyleLink{S}) num{numId=1}(abstractNumId{0}) num{numId=2}(abstractNumId{1})`;
    expect(printed(item("a") + item("b", 0, 2), linked)).toEqual(["1.", "2."]);
  });

  it("follows a list style to the list that it stands for, and comes to an end in a circle", () => {
    const sheet = `style{type=numbering,styleId=S}(pPr(numPr(numId{1}))) style{type=numbering,styleId=T}(pPr(numPr(numId{3})))`;
    const linked = `abstractNum{abstractNumId=0}(${level(0, "decimal", "%1.")}) abstractNum{abstractNumId=1}(numStyleLink{S})
      abstractNum{abstractNumId=2}(numStyleLink{T}) num{numId=1}(abstractNumId{0}) num{numId=2}(abstractNumId{1})
      num{numId=3}(abstractNumId{2})`;
    expect(printed(item("a") + item("b", 0, 2) + item("c", 0, 3), linked, sheet)).toEqual(["1.", "2.", ""]);
  });

  it("comes by a paragraph style from a list style", () => {
    const sheet = `style{type=numbering,styleId=S}(pPr(numPr(numId{1})))
      style{type=paragraph,styleId=P}(pPr(numPr(ilvl{1} numId{2}))) style{type=paragraph,styleId=Q}(basedOn{P} pPr(numPr(ilvl{0})))`;
    const linked = `abstractNum{abstractNumId=0}(styleLink{S} ${level(0, "chineseCounting", "%1、")} ${level(1, "decimal", "%2.")})
      abstractNum{abstractNumId=1}(numStyleLink{S}) num{numId=1}(abstractNumId{0}) num{numId=2}(abstractNumId{1})`;
    expect(printed('p{Q}"a" p{P}"b" p{P}"c" p{Q}"d"', linked, sheet)).toEqual(["一、", "1.", "2.", "二、"]);
  });
});
