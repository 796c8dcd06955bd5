import type { FactView } from "../../../src/lastyear";
import {
  currentSentence,
  nextOpen,
  openSentences,
  piecesOfSentence,
} from "../../../src/pane/lastyear/facts/open-sentences";

/** Facts are in ［］; those in ＜＞ are confirmed. */
function factsOf(paragraphs: string[]): FactView[] {
  return paragraphs.flatMap((marked, paragraph) => {
    const text = marked.replace(/[［］＜＞]/gu, "");
    return [...marked.matchAll(/[［＜]([^］＞]+)[］＞]/gu)].map((match, i): FactView => {
      const start = match.index - 2 * i;
      const range: [number, number] = [start, start + match[1]!.length];
      const status = match[0].startsWith("［") ? "open" : "confirmed";
      const place = { kind: "paragraph" as const, paragraph, range, text };
      const id = `${paragraph}.${i}`;
      return { id, paragraph: String(paragraph), part: 1, kind: "count", text: match[1]!, status, place };
    });
  });
}

const facts = factsOf([
  "　　公开［86条］，其中网站＜40条＞、新媒体［46条］。发布解读［6篇］！“是吗？”回应［9次］",
  "［未收到申请。无结转］，一切照旧。第二句。",
  "＜3件＞。",
]);

describe("the sentences with open facts", () => {
  it("are whole, each with its open facts", () => {
    expect(openSentences(facts).map(({ text, facts: own }) => [text, own.map((fact) => fact.text)])).toEqual([
      ["公开86条，其中网站40条、新媒体46条。", ["86条", "46条"]],
      ["发布解读6篇！", ["6篇"]],
      ["回应9次", ["9次"]],
      ["未收到申请。无结转，一切照旧。", ["未收到申请。无结转"]],
    ]);
  });

  it("stand at their place in the paragraph", () => {
    for (const { text, start, end, place } of openSentences(facts))
      expect(place.text.slice(start, end)).toBe(text);
  });

  it("are cut at their open facts, and nothing is lost", () => {
    const pieces = piecesOfSentence(openSentences(facts)[0]!);
    expect(pieces.map(({ text, isOpen }) => (isOpen ? `[${text}]` : text)).join("")).toBe(
      "公开[86条]，其中网站40条、新媒体[46条]。",
    );
  });

  it("come one after the other: the next open one behind, and the first again at the end", () => {
    const next = (id: string | null) => nextOpen(facts, id)?.id;
    expect([
      next(null),
      next("0.0"),
      next("0.2"),
      next("0.4"),
      next("1.0"),
      next("2.0"),
      next("gone"),
    ]).toEqual(["0.0", "0.2", "0.3", "1.0", "0.0", "0.0", "0.0"]);
    expect(nextOpen(factsOf(["＜3件＞。"]), null)).toBeNull();
  });

  it("are shown at the fact that was reached; where that is done, at the next", () => {
    const shown = (id: string | null) => currentSentence(facts, id)?.facts[0]?.id;
    expect([shown("0.3"), shown("0.1"), shown("0.4"), shown(null), shown("2.0")]).toEqual([
      "0.3",
      "0.0",
      "0.4",
      "0.0",
      "0.0",
    ]);
  });
});
