import { check } from "../../src/check";
import { contentOf, draftFrom, factStateOf, openFactsOf, reconcile } from "../../src/lastyear";
import { reportDocx } from "../../src/template";
import { readFile } from "../../src/document";
import { readReport } from "../../src/report";
import { isFull } from "../matrix/results";
import { buildDocument } from "../report/support/build";
import { LINES } from "./support/last-year";

/** Pieces that, repeated, send a careless expression back and forth over the text. */
const pieces = [
  ..."1一第（〔《×_：“”年月。、？-.",
  "2023年",
  "2022年，我局",
  "1条",
  "1,000",
  " ",
  "\u3000",
  "2023年1月1日至",
  "至 ",
  "（一）",
  "〔2021〕",
  "(2021)1号",
  "a@",
  "a.",
  "www.",
  "0531-",
  "12345678",
  "信息 ",
  "截止",
  "二十届二中、",
  "公开为原则",
  "主任",
  "联系人：王",
  "1 余 ",
  "云溪县林业局",
  "- 1 -",
  "由（以下简称",
];

/** What goes back and forth over it takes minutes at either length. */
const LENGTH = isFull ? 20_000 : 5_000;

const places = [
  ["alone", (words: string) => words],
  ["in a sentence", (words: string) => `2023年，我局公开信息${words}x`],
] as const;

/** Each piece in one of the places, each place with half of the pieces; the matrix has all. */
const placesOf = (piece: string) => (isFull ? places : [places[pieces.indexOf(piece) % places.length]!]);

describe.each(pieces)("a report with a paragraph of nothing but %j", (piece) => {
  const words = piece.repeat(LENGTH / piece.length);
  it.each(placesOf(piece))(
    "%s is checked, carried and followed to the end",
    (_, paragraphOf) => {
      const paragraph = paragraphOf(words);
      const report = readReport(buildDocument([...LINES.slice(0, 6), paragraph, ...LINES.slice(6)]));
      expect(() => check(report, { last: report })).not.toThrow();
      const draft = draftFrom({ ...report, year: 2023 }, 2024);
      const current = draft.paragraphs.map(({ text }, index) => ({ index, text: `${text}改` }));
      const facts = reconcile(factStateOf(draft), current);
      expect(facts.filter(({ status }) => status === "open").length).toBe(openFactsOf(draft).length);
    },
    60_000,
  );
});

describe("a report of hostile characters", () => {
  it("comes out as text in a file that can be read", async () => {
    const hostile = "<w:p/>&amp;<script>\"'\u0000\u0008\uFFFE\uD800]]>_x000D_\u202E100条";
    const lines = LINES.map((line) => line.replace("公开信息86条", `公开信息${hostile}`));
    const draft = draftFrom(readReport(buildDocument(lines)), 2024);
    const reading = await readFile(reportDocx(draft.form, contentOf(draft)));
    if (!reading.ok) throw new Error(reading.code);
    const texts = reading.document.paragraphs.map(({ text }) => text);
    expect(texts.some((text) => text.includes("<script>") && text.includes("100条"))).toBe(true);
    expect(readReport(reading.document).year).toBe(2024);
  });
});
