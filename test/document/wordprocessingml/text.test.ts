import { symbol } from "../../../src/document/wordprocessingml/inline/symbols";
import { read } from "../support/packages";

const textOf = (body: string) =>
  read(body)
    .paragraphs.map((paragraph) => paragraph.text)
    .join("¶");

const field =
  'r(fldChar{fldCharType=begin}) r(instrText" PAGE ") r(fldChar{fldCharType=separate}) r"7" r(fldChar{fldCharType=end})';

describe("the text of a paragraph", () => {
  it.each([
    ["joins runs", 'p(r"新收" r"3件")', "新收3件"],
    ["takes inserted and leaves deleted text", 'p(ins(r"新") del(r(delText"旧")) r"文")', "新文"],
    ["takes moved text once, where it went", 'p(moveFrom(r"移") r"中" moveTo(r"移"))', "中移"],
    ["leaves a run out that was inserted and deleted again", 'p(ins(del(r(delText"甲")) r"乙"))', "乙"],
    [
      "goes into links, smart tags, custom XML and controls",
      'p(hyperlink(r"甲") smartTag(customXml(r"乙")) sdt(sdtContent(r"丙")))',
      "甲乙丙",
    ],
    ["goes into simple fields", 'p(fldSimple{instr=DATE}(r"2024"))', "2024"],
    ["takes the result of a field without its instruction", `p(r"第" ${field} r"页")`, "第7页"],
    [
      "leaves out text inside an instruction",
      'p(r(fldChar{fldCharType=begin}) r"指令" r(fldChar{fldCharType=separate}) r"果" r(fldChar{fldCharType=end}))',
      "果",
    ],
    [
      "leaves out the result of a field nested in an instruction",
      `p(r(fldChar{fldCharType=begin}) ${field} r(fldChar{fldCharType=separate}) r"外" r(fldChar{fldCharType=end}) r"后")`,
      "外后",
    ],
    [
      "does not lose what follows a field without end",
      'p(r(fldChar{fldCharType=begin}) r(instrText"X")) p"后"',
      "¶后",
    ],
    ["ignores an end without beginning", 'p(r(fldChar{fldCharType=end}) r"后")', "后"],
    ["writes tabs and line breaks", 'p(r(t"a" tab t"b" br t"c" cr t"d" ptab))', "a\tb\nc\nd\t"],
    [
      "does not see page and column breaks",
      'p(r(br{type=page} t"一、" br{type=column} br{type=textWrapping}))',
      "一、\n",
    ],
    ["writes hyphens that do not break", 'p(r(t"0470" noBreakHyphen t"123"))', "0470-123"],
    ["does not see soft hyphens", 'p(r(t"甲" softHyphen t"乙"))', "甲乙"],
    [
      "leaves text boxes and drawings out",
      'p(r"甲" r(pict(v:shape(v:textbox(txbxContent(p"框"))))) r(drawing(p"画")))',
      "甲",
    ],
    ["leaves the reading above a word out", 'p(r(ruby(rt(r"yún") rubyBase(r"云"))) r"溪")', "云溪"],
    ["takes all runs under a phonetic guide", 'p(r(ruby(rt(r"guī") rubyBase(r"规" r"章"))))', "规章"],
    ["takes a guide that stands outside a run", 'p(ruby(rt(r"yún") rubyBase(r"云")))', "云"],
    ["leaves embedded foreign markup out", 'p(r"甲" other:thing(r"外") r(other:thing"外"))', "甲"],
  ])("%s", (_, body, expected) => {
    expect(textOf(body)).toBe(expected);
  });

  it("cuts space at the ends of a text only where it is not preserved", () => {
    expect(textOf('p(r(t{xml:space=preserve}" 甲 " t" 乙\n" t"　丙　"))')).toBe(" 甲 乙　丙　");
  });

  it("counts drawings, so that a table that is a picture can be told from a missing one", () => {
    const [withPictures, without] = read('p(r(drawing) r(object pict)) p"甲"').paragraphs;
    expect(withPictures!.drawings).toBe(3);
    expect(without).not.toHaveProperty("drawings");
  });

  it("does not count the paragraphs of text boxes", () => {
    const document = read('p(r(drawing(txbxContent(p"框")))) p"后"');
    expect(document.paragraphs).toHaveLength(2);
  });
});

describe("alternatives for other programs", () => {
  const alternatives = (requires: string, fallback = 'mc:Fallback(r"备")') =>
    `p(mc:AlternateContent(mc:Choice{:Requires=${requires}}(r"选") ${fallback}) r"后")`;

  it("takes the first choice that Word understands", () => {
    expect(textOf(alternatives("wps"))).toBe("选后");
  });

  it("takes the fallback of a choice that Word does not understand", () => {
    expect(textOf(alternatives("other"))).toBe("备后");
    expect(textOf(alternatives("undeclared"))).toBe("备后");
  });

  it("takes nothing where there is no fallback", () => {
    expect(textOf(alternatives("other", ""))).toBe("后");
  });

  it("does not take a choice and the fallback", () => {
    expect(textOf(alternatives("wps", 'mc:Choice{:Requires=wps}(r"又") mc:Fallback(r"备")'))).toBe("选后");
  });

  it("does so around blocks and rows too", () => {
    const document = read(
      'mc:AlternateContent(mc:Choice{:Requires=other}(p"甲") mc:Fallback(tbl(mc:AlternateContent(mc:Choice{:Requires=w}(tr(tc"行")) mc:Fallback(tr(tc"备"))))))',
    );
    expect(document.paragraphs.map((paragraph) => paragraph.text)).toEqual(["行"]);
  });
});

describe("signs of extended symbol fonts", () => {
  const sign = (char: string, fallback = 'mc:Fallback(t"章")') =>
    `p(r(t"规" mc:AlternateContent(mc:Choice{:Requires=w16se}(w16se:symEx{w16se:font=宋体,w16se:char=${char}}) ${fallback}) t"后"))`;

  it.each([
    ["are read", sign("7AE0"), "规章后"],
    ["are read beyond the first plane", sign("20BB7"), "规\u{20bb7}后"],
    ["are read where there is no other", sign("7AE0", ""), "规章后"],
    ["give way to the fallback when only their font knows them", sign("F0AA"), "规章后"],
    ["give way to the fallback when they are none", sign("XYZ"), "规章后"],
    ["stay when only their font knows them and there is no other", sign("F0AA", ""), "规\uf0aa后"],
    [
      "give way as a whole run",
      'p(mc:AlternateContent(mc:Choice{:Requires=w16se}(w16se:other) mc:Fallback(r"章")) r"后")',
      "章后",
    ],
  ])("%s", (_, body, expected) => {
    expect(textOf(body)).toBe(expected);
  });
});

describe("fields that Word draws from their instruction", () => {
  const eq = (...pieces: string[]) =>
    `p(r"甲" r(fldChar{fldCharType=begin}) ${pieces.map((piece) => `r(instrText"${piece}")`).join(" ")} r(fldChar{fldCharType=end}) r"乙")`;

  it.each([
    ["a phonetic guide", eq(" EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(guīzhāng),规章)"), "甲规章乙"],
    ["a guide in pieces", eq("EQ \\o \\ad(\\s \\up 11(", "guī", "),规", "章)"), "甲规章乙"],
    ["a guide with the other list separator", eq("EQ \\o\\ad(\\s\\up 9(guīzhāng);规章)"), "甲规章乙"],
    ["a sign in a circle", eq("eq \\o\\ac(○,密)"), "甲密乙"],
    ["a number in a square", eq("eq \\o\\ac(□,1)"), "甲1乙"],
    ["a circle alone", eq("eq \\o\\ac(○)"), "甲○乙"],
    ["a fraction", eq("EQ \\f(1,2)"), "甲1/2乙"],
    ["a box", eq("EQ \\x(甲方)"), "甲甲方乙"],
    ["escaped signs", eq("EQ \\o(a\\,b,○)"), "甲a,b乙"],
    ["arguments without end", eq("EQ \\o\\ad(\\s\\up 9(a"), "甲a乙"],
    ["another field", eq(" EQUAL \\o(甲)"), "甲乙"],
    [
      "one that has a result",
      'p(r(fldChar{fldCharType=begin}) r(instrText"EQ \\o(a)") r(fldChar{fldCharType=separate}) r"果" r(fldChar{fldCharType=end}))',
      "果",
    ],
    ["a simple field", 'p(r"甲" fldSimple{instr=EQ \\o\\ac(○;密)})', "甲密"],
  ])("%s", (_, body, expected) => {
    expect(textOf(body)).toBe(expected);
  });

  it("is not drawn where it is hostile", () => {
    expect(textOf(eq(`EQ ${"\\o(".repeat(400)}a`))).toBe("甲乙");
    expect(textOf(eq(`EQ ${"a".repeat(3000)}`))).toBe("甲乙");
  });
});

describe("symbols", () => {
  it.each([
    ["Wingdings", 0xf0fe, "☑"],
    ["Wingdings", 0xfe, "☑"],
    ["Symbol", 0xf030, "0"],
    ["宋体", 0x2460, "①"],
    ["宋体", NaN, ""],
  ])("%s %i is %s", (font, code, expected) => {
    expect(symbol(font, code)).toBe(expected);
  });

  it("stand in their place in the text", () => {
    expect(textOf('p(r(sym{font=Wingdings,char=F0FE} t"是"))')).toBe("☑是");
  });
});
