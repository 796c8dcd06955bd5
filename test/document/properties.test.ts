import fc from "fast-check";
import { allCells, readFile, readFlatOpc } from "../../src/document";
import { catalogues } from "../../src/messages";
import { docx, flatOpc, partsOf, read } from "./support/packages";
import { tableOf, tilings } from "./support/tilings";
import { runs } from "../support/runs";

describe("any grid", () => {
  it("comes out as it went in", () => {
    fc.assert(
      fc.property(tilings, (tiling) => {
        const { tables, messages } = read(tableOf(tiling));
        const found = allCells(tables[0]!).map(({ row, column, rowSpan, columnSpan, text }) => ({
          tile: { row, column, rowSpan, columnSpan },
          text,
        }));
        expect(found).toEqual(tiling.tiles.map((tile, i) => ({ tile, text: String(i) })));
        expect([tables[0]!.rows.length, messages]).toEqual([tiling.rows, []]);
      }),
      { numRuns: runs(300) },
    );
  });
});

const sample = {
  body: `p{H1}"云溪县" tbl(tr(tc{v=restart,span=2}"甲" tc"乙") tr(tc{v=continue,span=2} tc(p(ins(r"丙") del(r)))))
    p(r(fldChar{fldCharType=begin}) r(instrText"X") r(fldChar{fldCharType=separate}) r"1" r(fldChar{fldCharType=end}))
    mc:AlternateContent(mc:Choice{:Requires=wps}(p"选") mc:Fallback(p"备")) sdt(sdtContent(p(pPr(numPr(ilvl{0} numId{1})))))`,
  styles: "style{type=paragraph,styleId=H1}(pPr(numPr(numId{1})))",
  numbering:
    "abstractNum{abstractNumId=0}(lvl{ilvl=0}(lvlText{%1、} start{1})) num{numId=1}(abstractNumId{0})",
  settings: "trackRevisions",
  comments: "comment",
};
const file = docx(sample);
const flat = flatOpc(partsOf(sample));

const place = (length: number) => fc.nat({ max: length - 1 });

/** Every message that comes out can be put into words. */
const isTold = (reading: Awaited<ReturnType<typeof readFile>>): boolean =>
  reading.ok
    ? reading.document.messages.every((message) => message.code in catalogues.zh)
    : `document/unreadable/${reading.code}` in catalogues.zh;

describe("a damaged file", () => {
  it("never makes the reader throw: bytes changed", async () => {
    const changes = fc.array(fc.tuple(place(file.length), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const damaged = file.slice();
        for (const [at, value] of list) damaged[at] = value;
        expect(isTold(await readFile(damaged))).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  it("never makes the reader throw: a piece missing or doubled", async () => {
    await fc.assert(
      fc.asyncProperty(place(file.length), place(file.length), fc.boolean(), async (a, b, doubled) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const damaged = doubled
          ? Buffer.concat([file.subarray(0, to), file.subarray(from)])
          : Buffer.concat([file.subarray(0, from), file.subarray(to)]);
        expect(isTold(await readFile(damaged))).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });

  it("never makes the reader throw: anything at all", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom("", "PK\u0003\u0004", "<?xml "),
        async (bytes, head) => {
          expect(isTold(await readFile(Buffer.concat([Buffer.from(head), bytes])))).toBe(true);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it("never makes the reader throw: elements and values exchanged", () => {
    const tokens = flat.split(/(?<=>)|(?==")|(?<==")/);
    const swaps = fc.array(fc.tuple(place(tokens.length), place(tokens.length)), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(swaps, (list) => {
        const mixed = tokens.slice();
        for (const [a, b] of list) [mixed[a], mixed[b]] = [mixed[b]!, mixed[a]!];
        expect(isTold(readFlatOpc(mixed.join("")))).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  it("never makes the reader throw: well-formed, but any element anywhere", () => {
    const leaf = fc.constantFrom(
      'p"甲"',
      "tbl",
      "tr",
      "tc",
      "tc{v=continue}",
      "tc{span=0}",
      "tc{h=continue}",
      "r",
      "del",
      "sdtContent",
      "mc:Choice",
      "fldChar{fldCharType=end}",
      "numPr(numId{1})",
      "gridBefore{-1}",
    );
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        leaf,
        fc
          .tuple(
            fc.constantFrom(
              "p",
              "tbl",
              "tr",
              "tc",
              "tcPr",
              "trPr",
              "pPr",
              "r",
              "sdt",
              "ins",
              "mc:AlternateContent",
              "body",
            ),
            fc.array(tie("node"), { maxLength: 4 }),
          )
          .map(([name, children]) => `${name}(${children.join(" ")})`),
      ),
    })).node;
    fc.assert(
      fc.property(tree, (body) => {
        const reading = readFlatOpc(flatOpc(partsOf({ ...sample, body })));
        if (!reading.ok) throw new Error(reading.code);
        const { paragraphs, tables } = reading.document;
        expect(paragraphs.every((paragraph, i) => paragraph.index === i)).toBe(true);
        expect(tables.every((table, i) => table.index === i)).toBe(true);
        expect(isTold(reading)).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});
