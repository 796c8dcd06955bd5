import { readFile } from "../../../src/document";
import { odt, readOdt } from "../support/opendocument";
import { codes, draw } from "../support/show";

const p = (text: string) => `<text:p>${text}</text:p>`;
const cell = (text: string, marks = "") => `<table:table-cell ${marks}>${p(text)}</table:table-cell>`;
const wide = (columns: number, rows = 1) =>
  `table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}"`;
const covered = (times = 1) => `<table:covered-table-cell table:number-columns-repeated="${times}"/>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
const table = (...rows: string[]) => `<table:table><table:table-column/>${rows.join("")}</table:table>`;
const only = async (body: string) => {
  const { tables, messages } = await readOdt(body);
  return { drawn: tables.map(draw), codes: messages.map(({ code }) => code) };
};

const merged = ["甲 < 乙", "^ ^ 丙", "丁 戊 己"];

describe("a table of an OpenDocument text", () => {
  it.each([
    [
      "with every covered cell",
      [row(cell("甲", wide(2, 2)), covered(), cell("乙")), row(covered(), covered(), cell("丙"))],
    ],
    [
      "with covered cells counted",
      [row(cell("甲", wide(2, 2)), covered(), cell("乙")), row(covered(2), cell("丙"))],
    ],
    ["without covered cells", [row(cell("甲", wide(2, 2)), cell("乙")), row(cell("丙"))]],
  ])("is on its grid: %s", async (_, rows) => {
    const last = row(cell("丁"), cell("戊"), cell("己"));
    expect(await only(table(...rows, last))).toEqual({ drawn: [merged], codes: [] });
  });

  it("repeats cells and rows as often as it says", async () => {
    const repeatedRow = `<table:table-row table:number-rows-repeated="2">${cell("0", 'table:number-columns-repeated="3"')}</table:table-row>`;
    expect(await only(table(row(cell("甲"), cell("乙"), cell("丙")), repeatedRow))).toEqual({
      drawn: [["甲 乙 丙", "0 0 0", "0 0 0"]],
      codes: [],
    });
  });

  it("keeps header rows that reach into the others, groups of rows, and inner tables", async () => {
    const head = `<table:table-header-rows>${row(cell("甲", wide(1, 2)), cell("乙"))}</table:table-header-rows>`;
    const rest = `<table:table-row-group><table:table-rows>${row(covered(), `<table:table-cell>${table(row(cell("内"), cell("里")))}</table:table-cell>`)}</table:table-rows></table:table-row-group>`;
    const { tables } = await readOdt(table(head, rest));
    expect(tables.map(draw)).toEqual([["甲 乙", "^ _"], ["内 里"]]);
    expect(tables[0]!.rows.map(({ header }) => header)).toEqual([true, false]);
  });

  it("tells rows that are too short, and cells that cannot be as wide as they say", async () => {
    expect((await only(table(row(cell("甲"), cell("乙")), row(cell("丙"))))).codes).toEqual([
      "document/ragged-row",
    ]);
    const { tables, messages } = await readOdt(
      table(row(cell("甲"), cell("乙", wide(1, 2))), row(cell("丙", wide(2)), covered())),
    );
    expect(codes({ messages } as never)).toEqual(["document/merge-contradicts"]);
    expect(draw(tables[0]!)).toEqual(["甲 乙", "丙 ^"]);
  });

  it.each([
    [
      "columns",
      "too-complex",
      table(row('<table:covered-table-cell table:number-columns-repeated="999999999"/>')),
    ],
    [
      "rows",
      "too-complex",
      table('<table:table-row table:number-rows-repeated="999999999"><table:table-cell/></table:table-row>'),
    ],
    [
      "paragraphs",
      "too-much-text",
      table(
        `<table:table-row table:number-rows-repeated="400000"><table:table-cell>${p("").repeat(1000)}</table:table-cell></table:table-row>`,
      ),
    ],
    ["spans", "too-complex", table(...Array.from({ length: 2000 }, () => row(cell("", wide(1000, 9999)))))],
  ])("is refused when it has more %s than any", async (_, code, body) => {
    expect(await readFile(odt({ body: p("甲") + body }))).toMatchObject({ ok: false, code });
  });
});
