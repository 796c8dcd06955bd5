import { followFacts, type Range } from "../../../src/lastyear/state/follow";

/** Facts stand in 〈〉 in the carried text. What is found is what stands in 〈〉 in the new one; ✗ for each lost. */
function follow(marked: string, after: string): string {
  const facts: Range[] = [];
  let before = "";
  for (const piece of marked.split(/(〈[^〉]*〉)/)) {
    const start = before.length;
    before += piece.replace(/[〈〉]/g, "");
    if (piece.startsWith("〈")) facts.push([start, before.length]);
  }
  const found = followFacts(before, facts, after);
  const marks = found.flatMap((range) => (range ? [range] : [])).sort((a, b) => b[0] - a[0]);
  const text = marks.reduce(
    (words, [start, end]) => `${words.slice(0, start)}〈${words.slice(start, end)}〉${words.slice(end)}`,
    after,
  );
  return text + "✗".repeat(found.filter((range) => range === null).length);
}

const cases: [what: string, carried: string, now: string, found: string][] = [
  ["an untouched text", "公开信息〈86条〉。", "公开信息86条。", "公开信息〈86条〉。"],
  ["a changed number", "公开信息〈86条〉。", "公开信息91条。", "公开信息91条。✗"],
  ["a number that another one contains", "公开信息〈86条〉。", "公开信息186条。", "公开信息186条。✗"],
  ["a number that another one begins with", "占〈7.5%〉。", "占7.52%。", "占7.52%。✗"],
  ["a number with a decimal more", "增长〈7%〉。", "增长7.5%。", "增长7.5%。✗"],
  ["thousands with a comma", "收取〈1,200元〉。", "收取1,300元。", "收取1,300元。✗"],
  ["words before it", "公开信息〈86条〉。", "通过网站公开信息86条。", "通过网站公开信息〈86条〉。"],
  ["another fact changed", "信息〈86条〉，解读〈5篇〉。", "信息91条，解读5篇。", "信息91条，解读〈5篇〉。✗"],
  ["a counter changed", "公开信息〈86条〉。", "公开信息86件。", "公开信息86件。✗"],
  ["spaces put in", "公开信息〈86条〉。", "公开信息 86 条。", "公开信息 〈86 条〉。"],
  ["full-width digits", "公开信息〈86条〉。", "公开信息８６条。", "公开信息〈８６条〉。"],
  [
    "two pieces that changed places",
    "市级公开信息〈86条〉，县级发布解读〈5篇〉。",
    "县级发布解读5篇，市级公开信息86条。",
    "县级发布解读〈5篇〉，市级公开信息〈86条〉。",
  ],
  ["the sentence gone", "公开信息〈86条〉。另有说明。", "另有说明。", "另有说明。✗"],
  ["everything gone", "公开信息〈86条〉。", "", "✗"],
  ["the same number twice, one changed", "甲〈5件〉，乙〈5件〉。", "甲5件，乙6件。", "甲〈5件〉，乙6件。✗"],
  [
    "a telephone with another extension",
    "电话〈0899-6612345〉。",
    "电话0899-6612346。",
    "电话0899-6612346。✗",
  ],
  ["a name", "联系人：〈王小明〉，电话。", "联系人：李小明，电话。", "联系人：李小明，电话。✗"],
];

describe("a fact in a text that was edited", () => {
  it.each(cases)("with %s: %s → %s", (_, carried, now, found) => {
    expect(follow(carried, now)).toBe(found);
  });

  it("is found in texts too long to be compared as a whole, by the words around it", () => {
    const filler = (word: string): string => Array.from({ length: 6000 }, (_, i) => `${word}${i}`).join("");
    const found = follow(
      `${filler("甲")}全年公开信息〈86条〉并及时更新${filler("乙")}`,
      `${filler("丙")}全年公开信息86条并及时更新${filler("丁")}`,
    );
    expect(found).toContain("〈86条〉");
  });
});
