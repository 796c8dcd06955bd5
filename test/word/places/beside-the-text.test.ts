import { alignParagraphs } from "../../../src/word/places/align-paragraphs";
import { markupOf } from "../support/markup";
import { listedCount } from "../../../src/word/reading/reader";
import { readFlatOpc } from "../../../src/document";
import { whyNotWritable } from "../../../src/word/reading/writable-place";
import type { Snapshot } from "../../../src/word/reading/snapshot";
import { flatOpc, partsOf } from "../../document/support/packages";

/** What the reader sees is not all that a Word lists: its list is found in any case. */
const opened = (body: string) => {
  const xml = flatOpc(partsOf({ body }));
  const reading = readFlatOpc(xml);
  if (!reading.ok) throw new Error(reading.code);
  return { xml, document: reading.document };
};
const list = (...texts: string[]) =>
  texts.map((text) => (text.startsWith("|") ? { text: text.slice(1), level: 1 } : { text, level: 0 }));

const hidden = (text: string) => `r(rPr(vanish) t"${text}")`;
const box = (text: string) => `r(pict(v:shape(v:textbox(txbxContent(p"${text}")))))`;
const deletedMark = "pPr(rPr(del{id=1,author=甲}))";

describe("Word's list of paragraphs is found", () => {
  const cells = `p(r"前" ${hidden("略")}) tbl(tr(tc"规章" tc(p(r"8" ${hidden("77")}))) tr(tc"规范性文件" tc"2")) p"后"`;

  it.each([
    ["with hidden text", list("前略", "|规章", "|877", "|规范性文件", "|2", "后")],
    ["without it", list("前", "|规章", "|8", "|规范性文件", "|2", "后")],
  ])("%s", (_, listed) => {
    const { document } = opened(cells);
    const found = alignParagraphs(document.paragraphs, listed);
    expect([...found]).toEqual(document.paragraphs.map(({ index }) => [index, index]));
  });

  const whole = `p"前" tbl(tr(tc(p"8" p(pPr(rPr(vanish)) ${hidden("77")})))) p"后"`;
  it.each([
    ["with paragraphs that are hidden whole", list("前", "|8", "|77", "后"), [0, 1, 2, 3]],
    ["without them", list("前", "|8", "后"), [0, 1, undefined, 2]],
  ])("%s", (_, listed, expected) => {
    const { document } = opened(whole);
    const found = alignParagraphs(document.paragraphs, listed);
    expect(document.paragraphs.map(({ index }) => found.get(index))).toEqual(expected);
  });

  const joined = `p"前" tbl(tr(tc(p(${deletedMark} r"1") p"2"))) p"后"`;
  it.each([
    ["with both halves of a paragraph that is joined", list("前", "|1", "|2", "后"), [0, 1, 2, 3]],
    ["with the whole of it", list("前", "|12", "后"), [0, undefined, 1, 2]],
  ])("%s", (_, listed, expected) => {
    const { document } = opened(joined);
    const found = alignParagraphs(document.paragraphs, listed);
    expect(document.paragraphs.map(({ index }) => found.get(index))).toEqual(expected);
  });

  it("without text boxes, and their markup is not taken for that of others", () => {
    const { xml, document } = opened(`p(${box("一、总体情况")} r"前") p(r(rPr(highlight{yellow}) t"后"))`);
    expect(document.paragraphs).toHaveLength(3);
    const found = alignParagraphs(document.paragraphs, list("前", "后"));
    expect([...found]).toEqual([
      [0, 0],
      [1, 1],
    ]);
    const markup = markupOf(xml, listedCount(document));
    expect(markup!.map(({ highlights }) => [...highlights])).toEqual([[], ["yellow"]]);
  });
});

describe("a place of which more is there than the reader sees", () => {
  const styles = "style{type=character,styleId=Hides}(rPr(vanish))";
  it.each([
    ["hidden by a style", 'p(r"8" r(rPr(rStyle{Hides}) t"77"))', "word/hidden-text"],
    ["joined by the deletion of a mark", `p(${deletedMark} r"1") p"2"`, "word/has-revisions"],
    ["all seen", 'p"8"', null],
  ])("is not written to: %s", (_, body, code) => {
    const reading = readFlatOpc(flatOpc(partsOf({ body, styles })));
    if (!reading.ok) throw new Error(reading.code);
    const { document } = reading;
    const snapshot: Snapshot = { document, listed: [], alignment: new Map(), markup: null };
    const { index, text } = document.paragraphs.at(-1)!;
    expect(whyNotWritable(snapshot, { kind: "paragraph", paragraph: index, text, range: null })).toBe(code);
  });
});
