import { MAX_STYLE_RULES } from "../../../src/document/limits";
import { readFile } from "../../../src/document";
import { readHtmlText } from "../../../src/document/html/read";
import { texts } from "../support/show";

const page = (css: string, body: string): string =>
  `<html><head><style>${css}</style></head><body>${body}</body></html>`;
const read = (css: string, body: string) => readHtmlText(page(css, body));
const seen = (css: string, body: string): string => texts(read(css, body).paragraphs).join("");

const BODY = '<p>8<span id="i" class="note a">77</span><b>9</b></p>';

describe("text that a style sheet hides", () => {
  it.each([
    ["by class", ".note{display:none}"],
    ["by id", "#i { visibility : hidden }"],
    ["by name", "span{mso-hide:all}"],
    ["by name and class", "span.note{color:red;DISPLAY:NONE;}"],
    ["by two classes", ".a.note{display:none !important}"],
    ["among other selectors", "h1, .note ,h2{display:none}"],
    ["inside another element", "body p .note{display:none}"],
    ["as the child of another element", "p>.note{display:none}"],
    ["behind a remark and other rules", "/* .x{} */ a{b:c} @import url(x); <!-- .note{display:none} -->"],
    ["on screens", "@media screen { .note{display:none} }"],
    ["by the later of two rules", ".note{display:inline} .note{display:none}"],
    ["by the closer of two rules", "#i{display:none} .note{display:inline} span{display:inline}"],
    ["in a sheet that is cut off", ".note{display:none"],
    ["in spite of rules inside of the rule", ".note{display:none; b{color:red} color:red}"],
  ])("is not read, and told: %s", (_, css) => {
    expect(seen(css, BODY)).toBe("89");
    expect(read(css, BODY).messages).toEqual([
      { code: "document/hidden-text", data: { count: 1, text: "77" } },
    ]);
  });

  it.each([
    ["another class", ".notes{display:none}"],
    ["another element of the class", "div.note{display:none}"],
    ["another element around it", "div .note{display:none}"],
    ["the child of another element", "body>.note{display:none}"],
    ["only on paper", "@media print{ .note{display:none} }"],
    ["only on narrow screens", "@media screen and (max-width:600px){ .note{display:none} } .x{a:b}"],
    ["only when pointed at", ".note:hover{display:none}"],
    ["only with an attribute", ".note[x]{display:none}"],
    ["not after all", ".note{display:none} #i{display:inline}"],
    ["not, it is important", ".note{display:block!important} #i{display:none}"],
    ["another property", ".note{content:'display:none'; xdisplay:none}"],
    ["the page until it is ready", "body{visibility:hidden} html{display:none}"],
    ["in a remark", "/* .note{display:none} */"],
  ])("is read when it hides %s", (_, css) => {
    expect(seen(css, BODY)).toBe("8779");
    expect(read(css, BODY).messages).toEqual([]);
  });

  it("is read when its own style shows it, unless the sheet insists", () => {
    const body = '<p>8<span class="note" style="display:inline">77</span></p>';
    expect(seen(".note{display:none}", body)).toBe("877");
    expect(seen(".note{display:none!important}", body)).toBe("8");
  });

  it("is left out of tables with its row or cell, and sheets may stand anywhere or be for print", () => {
    const table =
      '<table><tr class="x"><td>77<td>1<tr><td>规章<td>8<tr><td>甲<td><i class="x">77</i>9</table>';
    expect(seen("", `<style media="screen">.x{display:none}</style>${table}`)).not.toContain("77");
    expect(seen("", `<style media="print">.x{display:none}</style>${table}`)).toContain("77");
  });
});

describe("a style sheet without end", () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);

  it.each([
    ["rules that never close", "a{".repeat(200_000)],
    ["remarks", "/*".repeat(200_000)],
    ["signs", "*".repeat(400_000)],
    ["declarations", `.a{${"display:none;".repeat(30_000)}}`],
  ])("costs no more than its length: %s", async (_, css) => {
    expect(await readFile(utf8(page(css, "<p>甲</p>")))).toMatchObject({ ok: true });
  });

  it("is refused with more rules than any page has, or more work than any page makes", async () => {
    const rules = (count: number) => ".a b{display:none}".repeat(count);
    expect(await readFile(utf8(page(rules(MAX_STYLE_RULES), "<p>甲</p>")))).toMatchObject({ ok: true });
    expect(await readFile(utf8(page(rules(MAX_STYLE_RULES + 1), "<p>甲</p>")))).toMatchObject({
      code: "too-complex",
    });
    expect(await readFile(utf8(page(rules(MAX_STYLE_RULES), "<b>甲</b>".repeat(2_000))))).toMatchObject({
      code: "too-complex",
    });
  });
});
