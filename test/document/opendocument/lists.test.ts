import { readOdt } from "../support/opendocument";

const level = (n: number, format: string, more = "") =>
  `<text:list-level-style-number text:level="${n}" style:num-format="${format}" ${more}/>`;
const styles = [
  `<text:list-style style:name="L">${level(1, "一, 二, 三, ...", 'style:num-suffix="、"')}${level(2, "一, 二, 三, ...", 'style:num-prefix="（" style:num-suffix="）"')}${level(3, "1", 'style:num-suffix="."')}</text:list-style>`,
  `<text:list-style style:name="D">${level(1, "1", 'text:start-value="4"')}${level(2, "1", 'text:display-levels="2"')}${level(3, "a", 'style:num-list-format="%1%-%3%)"')}</text:list-style>`,
  `<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/>${level(2, "")}</text:list-style>`,
  '<style:style style:name="P" style:family="paragraph" style:parent-style-name="Q"/>',
  '<style:style style:name="Q" style:family="paragraph" style:list-style-name="L"/>',
].join("");

const p = (text: string, style = "") => `<text:p text:style-name="${style}">${text}</text:p>`;
const item = (...inside: string[]) => `<text:list-item>${inside.join("")}</text:list-item>`;
const list = (style: string, ...inside: string[]) =>
  `<text:list${style && ` text:style-name="${style}"`}>${inside.join("")}</text:list>`;

const printed = async (body: string, more = "") =>
  (await readOdt({ body, styles: styles + more })).paragraphs.map(({ numbering, text }) => numbering + text);

describe("automatic numbers of an OpenDocument text", () => {
  it("are printed by level, before the first paragraph of an item", async () => {
    const inner = list("", item(p("丙"), p("续")), item(p("丁"), list("", item(p("戊")))));
    expect(await printed(list("L", item(p("甲")), item(p("乙"), inner), item(p("己"))))).toEqual([
      "一、甲",
      "二、乙",
      "（一）丙",
      "续",
      "（二）丁",
      "1.戊",
      "三、己",
    ]);
  });

  it("begin where the style says, show the levels above, and follow a pattern", async () => {
    const deepest = list("", item(p("丙")));
    expect(await printed(list("D", item(p("甲"), list("", item(p("乙"), deepest)))))).toEqual([
      "4甲",
      "4.1乙",
      "4-a)丙",
    ]);
  });

  it("begin anew with a list, unless it says what it continues", async () => {
    const first = `<text:list xml:id="a" text:style-name="L">${item(p("甲"))}${item(p("乙"))}</text:list>`;
    const other = list("L", item(p("丙")));
    const named = `<text:list text:continue-list="a" text:style-name="L">${item(p("丁"))}</text:list>`;
    const last = `<text:list text:continue-numbering="true" text:style-name="L">${item(p("戊"))}</text:list>`;
    const said = list("L", `<text:list-item text:start-value="7">${p("己")}</text:list-item>`);
    expect(await printed(first + other + named + last + said)).toEqual([
      "一、甲",
      "二、乙",
      "一、丙",
      "三、丁",
      "四、戊",
      "七、己",
    ]);
  });

  it("are none of a header, of an empty format, of an unknown style", async () => {
    const header = `<text:list-header>${p("甲")}</text:list-header>`;
    expect(await printed(list("L", header, item(p("乙"))) + list("X", item(p("丙"))))).toEqual([
      "甲",
      "一、乙",
      "丙",
    ]);
    expect(await printed(list("B", item(p("丁"), list("", item(p("戊"))))))).toEqual(["•丁", "戊"]);
  });

  it("come with the style of the paragraph, or with that of the headings", async () => {
    expect(await printed(list("", item(p("甲", "P"))))).toEqual(["一、甲"]);
    const outline = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="一, 二" style:num-suffix="、"/></text:outline-style>`;
    const heading = (n: number, text: string, more = "") =>
      `<text:h text:outline-level="${n}" ${more}>${text}</text:h>`;
    expect(
      await printed(
        heading(1, "甲") +
          heading(2, "乙") +
          heading(1, "丙") +
          heading(1, "丁", 'text:is-list-header="true"'),
        outline,
      ),
    ).toEqual(["一、甲", "乙", "二、丙", "丁"]);
  });

  it("stay short, whatever a style says", async () => {
    const bomb = `<text:list-style style:name="X">${level(1, "1", `style:num-prefix="${"（".repeat(20_000)}" style:num-list-format="${"%1%".repeat(20_000)}"`)}</text:list-style>`;
    const [text] = await printed(list("X", item(p("甲"))), bomb);
    expect(text!.length).toBeLessThan(200);
  });
});
