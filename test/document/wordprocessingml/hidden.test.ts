import { codes, draw, texts } from "../support/show";
import { read } from "../support/packages";

const styles = `docDefaults(rPrDefault(rPr)) style{type=paragraph,default=1,styleId=N}
  style{type=paragraph,styleId=Hides}(rPr(vanish)) style{type=paragraph,styleId=Based}(basedOn{Hides})
  style{type=paragraph,styleId=Shows}(basedOn{Hides} rPr(vanish{0}))
  style{type=character,styleId=Turn}(rPr(vanish)) style{type=character,styleId=TurnToo}(basedOn{Turn})
  style{type=character,styleId=Plain}(rPr(vanish{false}))`;

const textOf = (body: string, sheet = styles) => texts(read(body, { styles: sheet }).paragraphs).join("¶");

describe("hidden text", () => {
  it.each([
    ["is left out", 'p(r"8" r(rPr(vanish) t"77"))', "8"],
    [
      "is left out with its tabs, breaks and signs",
      'p(r"8" r(rPr(vanish) tab br cr noBreakHyphen sym{char=F0FE}))',
      "8",
    ],
    [
      "is shown where the property is off",
      'p(r"8" r(rPr(vanish{0}) t"7") r(rPr(vanish{false}) t"6") r(rPr(vanish{off}) t"5"))',
      "8765",
    ],
    ["is none that is hidden on the web alone", 'p(r"8" r(rPr(webHidden) t"7"))', "87"],
    ["is left out when it is hidden for good", 'p(r"8" r(rPr(specVanish) t"7"))', "8"],
    ["is left out by a character style", 'p(r"8" r(rPr(rStyle{Turn}) t"7"))', "8"],
    [
      "is left out by the style that a character style is based on",
      'p(r"8" r(rPr(rStyle{TurnToo}) t"7"))',
      "8",
    ],
    ["is left out by a paragraph style", 'p{Hides}"甲" p"乙"', "¶乙"],
    ["is left out by the style that a paragraph style is based on", 'p{Based}"甲" p"乙"', "¶乙"],
    ["is shown by a style that takes it back", 'p{Shows}"甲"', "甲"],
    ["is shown where both styles turn it", 'p(pPr(pStyle{Hides}) r(rPr(rStyle{Turn}) t"甲") r"乙")', "甲"],
    [
      "is left out where one style turns it and the other says no",
      'p(pPr(pStyle{Hides}) r(rPr(rStyle{Plain}) t"甲"))',
      "",
    ],
    ["is shown where the run itself says no", 'p(pPr(pStyle{Hides}) r(rPr(vanish{0}) t"甲") r"乙")', "甲"],
    [
      "is left out in links, controls and fields",
      'p(hyperlink(r(rPr(vanish) t"甲")) sdt(sdtContent(r(rPr(vanish) t"乙"))) fldSimple{instr=DATE}(r(rPr(vanish) t"丙")) r"丁")',
      "丁",
    ],
    [
      "keeps the marks of fields",
      'p(r(rPr(vanish) fldChar{fldCharType=begin}) r(instrText"X") r(rPr(vanish) fldChar{fldCharType=separate}) r"果" r(rPr(vanish) fldChar{fldCharType=end}))',
      "果",
    ],
    ["is not what a hidden mark makes of its paragraph", 'p(pPr(rPr(vanish)) r"甲") p"乙"', "甲¶乙"],
    ["is not what was hidden before a tracked change", 'p(r(rPr(rPrChange{id=1}(rPr(vanish))) t"甲"))', "甲"],
  ])("%s", (_, body, expected) => {
    expect(textOf(body)).toBe(expected);
  });

  it("is all text where the defaults of the document hide it, but what says otherwise itself", () => {
    const defaults = "docDefaults(rPrDefault(rPr(vanish)))";
    expect(textOf('p(r"甲" r(rPr(vanish{0}) t"乙"))', defaults)).toBe("乙");
  });

  it("is found by styles of the default paragraph style", () => {
    const sheet = "style{type=paragraph,default=1,styleId=N}(rPr(vanish))";
    expect(textOf('p(r"甲" r(rPr(vanish{0}) t"乙"))', sheet)).toBe("乙");
  });

  it("is told once, with its number and the beginning of the first", () => {
    const document = read(
      'p(r(rPr(vanish) t"内部提示：先报处室核对，不得公开，另行存档备查") r"甲") p(r(rPr(vanish) t"乙")) p(r(rPr(vanish) t" "))',
    );
    expect(document.messages).toEqual([
      { code: "document/hidden-text", data: { count: 2, text: "内部提示：先报处室核对，不得公开，另行存…" } },
    ]);
    expect(codes(read('p(r(rPr(vanish) t" ") r"甲")'))).toEqual([]);
  });

  it("stays known with its paragraph, as Words list it", () => {
    const [first, second] = read('p(r"8" r(rPr(vanish) t"77") r"9") p"甲"').paragraphs;
    expect(first).toMatchObject({ text: "89", withHidden: "8779", hidden: false });
    expect(second).not.toHaveProperty("withHidden");
  });
});

describe("a paragraph that is hidden with its mark", () => {
  const hidden = 'p(pPr(rPr(vanish)) r(rPr(vanish) t"77"))';

  it("is counted, and is not part of its cell", () => {
    const document = read(`tbl(tr(tc(p"8" ${hidden}) tc(${hidden} p"9")))`);
    expect(draw(document.tables[0]!)).toEqual(["8 9"]);
    expect(document.paragraphs.map(({ index, hidden: isHidden }) => [index, isHidden])).toEqual([
      [0, false],
      [1, true],
      [2, true],
      [3, false],
    ]);
  });

  it("takes no number of a list", () => {
    const numbering =
      "abstractNum{abstractNumId=0}(lvl{ilvl=0}(start{1} numFmt{decimal} lvlText{%1.})) num{numId=1}(abstractNumId{0})";
    const item = (mark: string, run: string) => `p(pPr(numPr(ilvl{0} numId{1}) ${mark}) r(${run} t"甲"))`;
    const { paragraphs } = read(item("", "") + item("rPr(vanish)", "rPr(vanish)") + item("", ""), {
      numbering,
    });
    expect(paragraphs.map(({ numbering: number }) => number)).toEqual(["1.", "", "2."]);
  });

  it("hides no number but that of a level that says so", () => {
    const level = (more: string) =>
      `abstractNum{abstractNumId=0}(lvl{ilvl=0}(start{1} numFmt{decimal} lvlText{%1.} ${more})) num{numId=1}(abstractNumId{0})`;
    const item = 'p(pPr(numPr(ilvl{0} numId{1})) r"甲")';
    expect(read(item, { numbering: level("rPr(vanish)") }).paragraphs[0]!.numbering).toBe("");
    expect(read(item, { numbering: level("rPr(vanish{0})") }).paragraphs[0]!.numbering).toBe("1.");
  });
});

describe("a row that is hidden", () => {
  const hiddenCell = (text: string) => `tc(p(pPr(rPr(vanish)) r(rPr(vanish) t"${text}")))`;

  it("is not on the grid, and counted", () => {
    const { tables, paragraphs } = read(
      `tbl(tr(tc"甲" tc"1") tr(trPr(hidden) ${hiddenCell("乙")} ${hiddenCell("2")}) tr(tc"丙" tc"3"))`,
    );
    expect(draw(tables[0]!)).toEqual(["甲 1", "丙 3"]);
    expect(tables[0]!.rows.map(({ tr }) => tr)).toEqual([0, 2]);
    expect(paragraphs).toHaveLength(6);
  });

  it.each([
    ["its mark alone is hidden", `tr(trPr(hidden) tc"乙" tc"2")`, ["乙 2"]],
    [
      "its mark and the text are hidden, and not the marks of paragraphs",
      'tr(trPr(hidden) tc(p(r(rPr(vanish) t"乙"))) tc(p(r(rPr(vanish) t"2"))))',
      ["_ _"],
    ],
    ["all is hidden but its mark", `tr(${hiddenCell("乙")} ${hiddenCell("2")})`, ["_ _"]],
    ["it is not, after all", `tr(trPr(hidden{0}) ${hiddenCell("乙")} tc"2")`, ["_ 2"]],
    [
      "a table inside shows something",
      `tr(trPr(hidden) ${hiddenCell("乙")} tc(tbl(tr(tc"内")) p(pPr(rPr(vanish)))))`,
      ["_ _"],
    ],
  ])("is there when %s", (_, row, drawing) => {
    expect(draw(read(`tbl(${row})`).tables[0]!)).toEqual(drawing);
  });
});

describe("text that the style of its table hides", () => {
  const sheet =
    "style{type=table,default=1,styleId=N} style{type=table,styleId=a}(rPr(vanish)) style{type=table,styleId=b}(basedOn{a}) style{type=table,styleId=c}(basedOn{a} rPr(vanish{0})) style{type=paragraph,styleId=p}(rPr(vanish))";
  const cells = (style: string, inside = 'p"8"'): string =>
    read(`tbl(tblPr(tblLook ${style}) tr(tc(${inside}))) p"外"`, { styles: sheet })
      .paragraphs.map(({ text }) => text)
      .join("");

  it.each([
    ["itself", "tblStyle{a}"],
    ["that it is based on", "tblStyle{b}"],
  ])("is not read: the style %s", (_, style) => {
    expect(cells(style)).toBe("外");
    expect(read(`tbl(tblPr(${style}) tr(tc"8"))`, { styles: sheet }).messages).toEqual([
      { code: "document/hidden-text", data: { count: 1, text: "8" } },
    ]);
  });

  it.each([
    ["no style says so", "", 'p"8"'],
    ["a style based on it shows it again", "tblStyle{c}", 'p"8"'],
    ["its own run shows it", "tblStyle{a}", 'p(r(rPr(vanish{0}) t"8"))'],
    ["the styles of table and paragraph turn each other off", "tblStyle{a}", 'p{p}"8"'],
    ["it is another table's", "tblStyle{a}", 'tbl(tblPr(tblStyle{c}) tr(tc"8"))'],
  ])("is read when %s", (_, style, inside) => {
    expect(cells(style, inside)).toBe("8外");
  });

  it("is read where the style hides other parts of the table only", () => {
    const parts = "style{type=table,styleId=a}(tblStylePr{type=firstRow}(rPr(vanish)))";
    expect(
      texts(read('tbl(tblPr(tblStyle{a}) tr(tc"8") tr(tc"9"))', { styles: parts }).paragraphs),
    ).toContain("9");
  });

  it("is read in the usual style of tables unless that hides it", () => {
    const usual = "style{type=table,default=1,styleId=N}(rPr(vanish))";
    expect(texts(read('p"外" tbl(tr(tc"8"))', { styles: usual }).paragraphs)).toEqual(["外", ""]);
  });
});
