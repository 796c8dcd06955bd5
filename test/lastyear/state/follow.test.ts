import { followTraces } from "../../../src/lastyear/state/follow";
import { tokenise, traceOf, type Range } from "../../../src/lastyear/state/trace";

/** Where facts of a carried text stand in the text that it has become. */
function followFacts(before: string, facts: Range[], after: string): (Range | null)[] {
  const text = tokenise(before);
  const traces = facts.map((fact) => traceOf(text, fact));
  const spots = followTraces(
    traces,
    traces.map(() => 0),
    [tokenise(after)],
  );
  return spots.map((spot) => spot?.range ?? null);
}

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
  [
    "words put in before it",
    "政府信息〈86条〉，其中。",
    "政府信息共计86条（次）。",
    "政府信息共计〈86条〉（次）。",
  ],
  ["other numbers around it", "甲12件乙〈86条〉丙13件。", "甲14件乙86条丙15件。", "甲14件乙〈86条〉丙15件。"],
  [
    "other punctuation around it",
    "公开信息〈8条〉，其中网站。",
    "公开信息：8条；其中网站。",
    "公开信息：〈8条〉；其中网站。",
  ],
  [
    "two numbers that have changed places",
    "行政复议〈3件〉，行政诉讼〈1件〉。",
    "行政复议1件，行政诉讼3件。",
    "行政复议1件，行政诉讼3件。✗✗",
  ],
  [
    "everything around a long number rewritten",
    "公开〈286条〉信息。",
    "发布文件286条次。",
    "发布文件〈286条〉次。",
  ],
  ["everything around a short number rewritten", "公开〈6条〉信息。", "发布文件6条次。", "发布文件6条次。✗"],
  ["a name", "联系人：〈王小明〉，电话。", "联系人：李小明，电话。", "联系人：李小明，电话。✗"],
];

/** Words are put before or behind a fact until they are enough to know it again; all else in the text is new. */
const neighbours: [what: string, carried: string, now: string, found: boolean][] = [
  ["four before it", "甲乙丙丁〈8条〉己庚辛", "新新新，甲乙丙丁8条新新", true],
  ["three before it", "甲乙丙丁〈8条〉己庚辛", "新新新，乙丙丁8条新新", false],
  ["four behind it", "己庚辛〈8条〉甲乙丙丁", "新新8条甲乙丙丁，新", true],
  ["three behind it", "己庚辛〈8条〉甲乙丙丁", "新新8条甲乙丙，新新", false],
  ["four before it and four words between", "甲乙丙丁〈8条〉己庚辛", "新，甲乙丙丁新新新新8条新新", true],
  ["four before it and five words between", "甲乙丙丁〈8条〉己庚辛", "新，甲乙丙丁新新新新新8条新新", false],
  ["four beyond the four before it", "戊己庚辛甲乙丙丁〈8条〉壬癸子", "戊己庚辛新新新新8条新新", true],
  ["three beyond the four before it", "戊己庚辛甲乙丙丁〈8条〉壬癸子", "新己庚辛新新新新8条新新", false],
  ["two before it, at the edge", "甲乙〈8条〉丙丁戊", "甲乙8条新新", true],
  ["one before it, at the edge", "甲乙〈8条〉丙丁戊", "乙8条新新", false],
  ["two behind it, at the edge", "甲乙丙〈8条〉丁戊", "新新8条丁戊", true],
  ["one behind it, at the edge", "甲乙丙〈8条〉丁戊", "新新8条丁", false],
  ["two behind it where the text was cut off", "甲乙丙〈8条〉丁戊己庚辛", "新新8条丁戊", true],
  ["nothing but both edges", "〈8条〉", "8条", true],
  ["nothing but one edge", "〈8条〉甲乙丙", "8条新新", false],
  ["three digits", "甲乙丙丁〈286条〉己庚辛", "新新286条新新", true],
  ["a year, which is said anywhere", "甲乙丙丁〈2023年〉己庚辛", "新新2023年新新", false],
];

describe("a fact that was moved into other words", () => {
  it.each(neighbours)("with %s is known again or not", (_, carried, now, found) => {
    const start = carried.indexOf("〈");
    const words = carried.slice(start + 1, carried.indexOf("〉"));
    const [range] = followFacts(carried.replace(/[〈〉]/g, ""), [[start, start + words.length]], now);
    expect(range && now.slice(...range)).toBe(found ? words : null);
  });

  it("is found once for each fact, and nowhere where another one is", () => {
    const now = "甲乙丙丁戊86条，甲乙丙丁戊86条";
    const facts: Range[] = [
      [5, 8],
      [5, 8],
      [5, 8],
    ];
    const found = followFacts("甲乙丙丁戊86条", facts, now);
    expect(found.map((range) => range?.[0] ?? null)).toEqual([14, 5, null]);
  });

  it("of two digits is known again beside other facts of its paragraph", () => {
    const carried = "甲乙丙丁8条，己庚辛壬86条，癸子丑寅";
    const facts: Range[] = [
      [4, 6],
      [11, 14],
    ];
    expect(followFacts(carried, facts, "甲乙丙丁8条，新新86条新新")).toEqual([
      [4, 6],
      [9, 12],
    ]);
    expect(followFacts(carried, facts, "新新新新9条，新新86条新新")).toEqual([null, null]);
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
