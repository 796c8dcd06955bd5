import { byWords, followFacts, type Range } from "../../../src/lastyear/state/follow";

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
  [
    "a longer number between the same words",
    "公开信息〈86条〉，按时更新。",
    "公开信息186条，按时更新。",
    "公开信息186条，按时更新。✗",
  ],
  [
    "a longer number in full-width digits between the same words",
    "公开信息〈８６条〉，按时更新。",
    "公开信息１８６条，按时更新。",
    "公开信息１８６条，按时更新。✗",
  ],
  [
    "a number before a decimal point, the same words before it",
    "全年办理事项〈86〉个",
    "办理事项86.5个，全年",
    "办理事项86.5个，全年✗",
  ],
  [
    "a number behind a decimal point, the same words behind it",
    "达到〈5%〉，群众满意。全年",
    "全年增长0.5%，群众满意。",
    "全年增长0.5%，群众满意。✗",
  ],
  [
    "a full stop behind it that is no decimal point",
    "〈86〉.详见全年统计附表，办理",
    "办理，86.详见全年统计附表",
    "办理，〈86〉.详见全年统计附表",
  ],
  ["a name", "联系人：〈王小明〉，电话。", "联系人：李小明，电话。", "联系人：李小明，电话。✗"],
];

/** Words are put before or behind a fact until they are enough to know it again; all else in the text is new. */
const neighbours: [what: string, carried: string, now: string, found: boolean][] = [
  ["five before it", "甲乙丙丁戊〈86条〉己", "新新新，甲乙丙丁戊86条，新", true],
  ["four before it", "甲乙丙丁戊〈86条〉己", "新新新，乙丙丁戊86条，新", false],
  ["five behind it", "己〈86条〉甲乙丙丁戊", "新新，86条甲乙丙丁戊，新", true],
  ["four behind it", "己〈86条〉甲乙丙丁戊", "新新，86条甲乙丙丁，新新", false],
  ["two before it, at the edge", "甲乙〈86条〉丙丁", "甲乙86条新新", true],
  ["one before it, at the edge", "甲乙〈86条〉丙丁", "乙86条新新", false],
  ["two behind it, at the edge", "甲乙〈86条〉丙丁", "新新86条丙丁", true],
  ["one behind it, at the edge", "甲乙〈86条〉丙丁", "新新86条丙", false],
];

describe("a fact that was moved into other words", () => {
  it.each(neighbours)("with %s is known again or not", (_, carried, now, found) => {
    const start = carried.indexOf("〈");
    const before = carried.replace(/[〈〉]/g, "");
    const range = byWords(before, [start, start + 3], now, new Uint8Array(now.length));
    expect(range && now.slice(...range)).toBe(found ? "86条" : null);
  });

  it("is found once for each fact, and nowhere where another one is", () => {
    const now = "甲乙丙丁戊86条，甲乙丙丁戊86条";
    const taken = new Uint8Array(now.length);
    const find = () => byWords("甲乙丙丁戊86条", [5, 8], now, taken);
    expect([find(), find(), find()]).toEqual([[5, 8], [14, 17], null]);
  });
});

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
