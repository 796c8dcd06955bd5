import { strToU8, zipSync } from "fflate";
import { openCompoundFile } from "../../../src/document/doc/compound-file";
import { compoundFileOf } from "../../../test/document/support/compound-file";
import { fodt, odt, odtParts } from "../../../test/document/support/opendocument";
import { docx, flatOpc, partsOf, type Contents } from "../../../test/document/support/packages";
import { cell, modifier, plain, rowEnd, word97 } from "../../../test/document/support/word-97";
import { joinedStreams, joinedTexts, splitStreams, splitTexts } from "./parts";
import { htmlMarkup, odfMarkup, reportIn, wordMarkup } from "./report";

/** Where a fuzzer begins, and how a file is made of what it has changed. */
export interface FuzzSource {
  name: string;
  /** Words of the format, which a fuzzer would guess only by chance. */
  words: string;
  /** Read when the target runs: the bundle of it holds no fixtures. */
  seeds(): Uint8Array[];
  /**
   * The file of an input. Packages are built anew of their changed parts: of a changed package nothing would be met but
   * the check sums.
   */
  file(input: Uint8Array): Uint8Array;
}

const asItIs = (input: Uint8Array): Uint8Array => input;
const stored = (parts: Record<string, Uint8Array>): Uint8Array => zipSync(parts, { level: 0 });

const WORD =
  "w:p w:r w:t w:tbl w:tr w:tc w:tcPr w:pPr w:rPr w:gridSpan w:vMerge w:hMerge w:val= restart continue w:numPr w:ilvl w:numId w:ins w:del w:delText w:vanish w:ruby w:rubyBase w:fldChar w:fldCharType= begin separate end w:instrText w:sdt w:sdtContent mc:AlternateContent mc:Choice mc:Fallback Requires= w:txbxContent w:pict w:drawing w:sym w:char= w:tab w:br w:abstractNum w:num w:lvl w:lvlText w:numFmt w:style w:basedOn w:styleId= w:gridBefore w:gridAfter w:trPr w:altChunk r:id= %1 0 1 63 1000 -1 2147483647";
const HTML =
  "<table> <tr> <td <th </td> </table> colspan= rowspan= <p> <div <br> <ol> <ul> <li <del> <ruby> <rt> <pre> <!-- --> <style> </style> <script> display:none visibility:hidden mso-hide:all hidden <meta charset= gb2312 utf-8 utf-16 <title> &nbsp; &#8203; <![if <template> <svg> <math> <textarea> <select> value= type= start= 65534 1000";
const ODF =
  "text:p text:h text:span text:list text:list-item text:s text:c= text:tab text:line-break text:tracked-changes text:changed-region text:deletion text:change-start text:change-end text:change text:change-id= table:table table:table-row table:table-cell table:covered-table-cell table:number-columns-repeated= table:number-rows-repeated= table:number-columns-spanned= table:number-rows-spanned= text:style-name= draw:frame draw:text-box text:ruby text:ruby-base text:display= style:style style:parent-style-name= text:start-value= text:continue-numbering= 1 2 1000 100000";
const TEXT = "一、 （一） 规章 总计 0 12 \t | -1- 第1页 ． 。 ！ \u3000 表一 三、 单位：件";

/** Short ones: each run costs what its input is long. */
const contents: Contents = {
  body: 'p"题" tbl(tr(tc{span=2,v=restart}"甲" tc"1") tr(tc{span=2,v=continue} tc"2")) p(pPr(numPr(ilvl{0} numId{1})) r"数") p(r(ruby(rt(r"y") rubyBase(r"注"))) ins(r"入") del(r(delText"出")))',
  styles: "style{type=paragraph,styleId=a}(pPr(numPr(numId{1}))) style{type=paragraph,styleId=b}(basedOn{a})",
  numbering:
    "abstractNum{abstractNumId=0}(lvl{ilvl=0}(start{1} numFmt{chineseCountingThousand} lvlText{%1、})) num{numId=1}(abstractNumId{0})",
};
const withReport = (made: Record<string, string>): Record<string, string> => ({
  ...made,
  "word/document22.xml": made["word/document22.xml"]!.replace(
    /<w:body>.*<\/w:body>/s,
    () => `<w:body>${reportIn(wordMarkup)}</w:body>`,
  ),
});

const PACKAGE_PARTS = [
  "word/document22.xml",
  "word/styles7.xml",
  "word/numbering7.xml",
  "word/_rels/document22.xml.rels",
];
const inParts = (made: Record<string, string>): Uint8Array =>
  joinedTexts(PACKAGE_PARTS.map((name) => made[name] ?? ""));
const page = (): string =>
  `<html><head><title>报告</title></head><body>${reportIn(htmlMarkup)}</body></html>`;

const WORD_2003 = "http://schemas.microsoft.com/office/word/2003/wordml";
/** Lists of Word 2003 stand in the document, and their levels have other names. */
const LISTS_2003 = `<w:lists><w:listDef w:listDefId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:nfc w:val="37"/><w:lvlText w:val="%1、"/></w:lvl></w:listDef><w:list w:ilfo="1"><w:ilst w:val="0"/></w:list></w:lists><w:body><w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/></w:listPr></w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p>${reportIn(wordMarkup)}</w:body>`;
const archiveOf = (html: string): string =>
  `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${html.replaceAll("=", "=3D")}\n--b--\n`;

const LISTS = {
  automatic:
    '<style:style style:name="a" style:family="paragraph" style:parent-style-name="b"/><text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、" text:start-value="2"/></text:list-style>',
  styles:
    '<style:style style:name="b" style:family="paragraph"><style:text-properties text:display="none"/></style:style>',
  body: '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>出</text:p></text:deletion></text:changed-region></text:tracked-changes><text:list text:style-name="L"><text:list-item><text:p>甲<text:change text:change-id="c"/>乙<text:s text:c="3"/></text:p><text:list><text:list-item><text:p>丙</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"><text:p>1</text:p></table:table-cell></table:table-row></table:table><text:p text:style-name="a">藏</text:p>',
};
const LISTS_OF_PAGES =
  '<!DOCTYPE html><meta charset=utf-8><style>p{}</style><!-- x --><ol start=3><li>甲<ul><li>乙</ul></ol><pre>a\tb\n1\t2</pre><div style="display:none">藏</div><table><caption>题</caption><thead><tr><th colspan=2>头<tbody><tr><td rowspan=2>1<td><ruby>字<rt>zi</ruby><tr><td><del>9</del>8</table>';
/** 政府信息 in the encoding that the page declares, each byte as a character. */
const GB2312 = "<html><meta charset=gb2312><p>\xd5\xfe\xb8\xae\xd0\xc5\xcf\xa2<p>\xd5\xfe";
/** The layouts that texts have. */
const texts = [
  "云溪县2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n\t规章\n\t0\n\t0\n\t1\n\n\t行政规范性文件\n\t2\n",
  "规章 | 0 | 0 | 1\n| 行政许可 | 12 |\n\n六、其他\n",
  "规章\t0\t0\t1\n行政许可\t12\n",
  "   收到     规章      0     1\n   和处理\n\n- 3 -\n   一、本年新收 12 0 0 0 0 0 12\n二、上年结转 1 0 0 0 0 0 1\n",
  "\u3000\u30002023年，本局主动公开政府信息若干条，收到申请若干件，全部按期答\n复，没有发生行政复议。\n",
];

/** Both table streams are there: whichever the head of the changed document names is found. */
const docOf = (main: Uint8Array, table: Uint8Array): Uint8Array =>
  compoundFileOf({ WordDocument: main, "0Table": table, "1Table": table });

function streamsOf(doc: Uint8Array): Uint8Array {
  const file = openCompoundFile(doc);
  const bytes = (name: string): Uint8Array => {
    const stream = file.read(name)!;
    return Uint8Array.from({ length: stream.length }, (_, i) => stream.u8(i));
  };
  return joinedStreams(bytes("WordDocument"), bytes(file.names.includes("1Table") ? "1Table" : "0Table"));
}

const smallDoc = (): Uint8Array =>
  word97({
    styles: [{ kind: "paragraph" }, { kind: "character", characters: modifier(0x0800, 1) }],
    paragraphs: [
      { runs: [["数"], ["去年", modifier(0x0800, 0x81)], ["今年", modifier(0x0801, 1)]] },
      cell(["规章"]),
      cell(["1"]),
      rowEnd([0, 3000, 6000]),
      cell(["总计"]),
      cell([""]),
      rowEnd([0, 3000, 6000], [0, 2]),
      plain("尾"),
    ],
  });

const CHUNK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk";
const around = partsOf({ body: 'p"前" altChunk{r:id=c} p"后"' });
around["word/_rels/document22.xml.rels"] = around["word/_rels/document22.xml.rels"]!.replace(
  "</Rel",
  `<Relationship Id="c" Type="${CHUNK}" Target="/word/c"/></Rel`,
);

/** Every source that src/document reads; packages once by their parts and once as bytes. */
export const fuzzSources: FuzzSource[] = [
  {
    name: "docx",
    words: WORD,
    seeds: () => [partsOf(contents), withReport(partsOf(contents))].map(inParts),
    file: (input) => {
      const changed = splitTexts(input, PACKAGE_PARTS.length);
      return stored({
        "_rels/.rels": strToU8(around["_rels/.rels"]!),
        ...Object.fromEntries(PACKAGE_PARTS.map((name, i) => [name, changed[i]!])),
      });
    },
  },
  {
    name: "docx-bytes",
    words: WORD,
    seeds: () => [docx(contents)],
    file: asItIs,
  },
  {
    name: "docx-embedded",
    words: HTML,
    seeds: () => [
      ...[page(), archiveOf("<p>甲<p>乙"), "甲\t1\n"].map((text) => strToU8(text)),
      docx(contents),
    ],
    file: (input) => stored({ ...entriesOf(around), "word/c": input }),
  },
  {
    name: "flat-opc",
    words: `${WORD} pkg:part pkg:name= pkg:xmlData pkg:binaryData`,
    seeds: () => [partsOf(contents), withReport(partsOf(contents))].map((made) => strToU8(flatOpc(made))),
    file: asItIs,
  },
  {
    name: "word-2003",
    words: `${WORD} w:listDef w:list w:listPr w:ilst w:vmerge aml:annotation w:type= w:fldSimple`,
    seeds: () =>
      [/<w:body>.*<\/w:body>/s.exec(partsOf(contents)["word/document22.xml"]!)![0], LISTS_2003].map((body) =>
        strToU8(`<?xml version="1.0"?><w:wordDocument xmlns:w="${WORD_2003}">${body}</w:wordDocument>`),
      ),
    file: asItIs,
  },
  {
    name: "doc",
    words: "WordDocument",
    seeds: () => [streamsOf(smallDoc())],
    file: (input) => docOf(...splitStreams(input)),
  },
  {
    name: "doc-bytes",
    words: "WordDocument 1Table 0Table",
    seeds: () => [smallDoc()],
    file: asItIs,
  },
  {
    name: "odt",
    words: ODF,
    seeds: () =>
      [odtParts(LISTS), odtParts({ body: reportIn(odfMarkup) })].map((made) =>
        joinedTexts([made["content.xml"]!, made["styles.xml"]!]),
      ),
    file: (input) => {
      const [content, styles] = splitTexts(input, 2);
      return stored({
        ...entriesOf(odtParts({ body: "" })),
        "content.xml": content!,
        "styles.xml": styles!,
      });
    },
  },
  {
    name: "odt-bytes",
    words: ODF,
    seeds: () => [odt(LISTS)],
    file: asItIs,
  },
  {
    name: "fodt",
    words: ODF,
    seeds: () => [fodt(LISTS), fodt({ body: reportIn(odfMarkup) })],
    file: asItIs,
  },
  {
    name: "html",
    words: HTML,
    seeds: () => [strToU8(page()), strToU8(LISTS_OF_PAGES), strToU8(GB2312, true)],
    file: asItIs,
  },
  {
    name: "mht",
    words: `${HTML} Content-Type: multipart/related multipart/alternative boundary= Content-Transfer-Encoding: base64 quoted-printable message/rfc822 --b =E4`,
    seeds: () => [strToU8(archiveOf(page())), strToU8(archiveOf("<p>甲<table><tr><td>1<td>2</table>"))],
    file: asItIs,
  },
  {
    name: "text",
    words: TEXT,
    seeds: () => texts.map((text) => strToU8(text)),
    file: asItIs,
  },
];

function entriesOf(made: Record<string, string>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(made).map(([name, text]) => [name, strToU8(text)]));
}

/** @throws Error that names the sources there are */
export function fuzzSource(name: string): FuzzSource {
  const source = fuzzSources.find((one) => one.name === name);
  if (!source)
    throw new Error(`No source ${name}; there are ${fuzzSources.map((one) => one.name).join(", ")}.`);
  return source;
}
