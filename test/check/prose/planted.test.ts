import { check } from "../../../src/check";
import type { Report } from "../../../src/report";
import { correctNumbers, steadyNumbers, textsOf } from "../support/random";
import { OF_A_CITY, reportWith, withTexts, WITHOUT_NUMBERS } from "../support/reports";
import { between, pick, randomFrom, type Random } from "../support/tables";
import { NUMBER_RULES } from "./gold/score";
import { draftOf, type Draft, type Numbers } from "./planted/sentences";

/** Seeded mistakes in correct reports, each to be found in its own paragraph; and correct rewordings, all silent. */

const COUNT = 200;
const LEAST_FOUND = 0.95;

const blank = reportWith({ prose: { ...OF_A_CITY.prose, ...WITHOUT_NUMBERS } });
const PLACE = "申请均按规定登记和答复。";

/** The report with these numbers in its tables and this paragraph in part 一. */
function reportSaying(numbers: Numbers, words: string): Report {
  const report = withTexts(blank, textsOf(new Map(numbers)));
  const said = (text: string): string => (text === PLACE ? words : text);
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((one) => ({ ...one, text: said(one.text) })),
    })),
  };
}

const findingsIn = (numbers: Numbers, words: string) =>
  check(reportSaying(numbers, words)).findings.filter(
    ({ rule, place }) =>
      (NUMBER_RULES as readonly string[]).includes(rule) &&
      place.kind === "paragraph" &&
      place.text === words,
  );

const numbersAt = ({ pieces }: Draft): number[] =>
  pieces.flatMap((piece, i) => (typeof piece === "number" ? [i] : []));

const withNumber = ({ pieces }: Draft, at: number, value: number): string =>
  pieces.map((piece, i) => (i === at ? value : piece)).join("");

/** What the paragraph says, and the tables where the mistake is in them. */
type Planted = { words: string; kind: string; numbers?: Numbers } | null;

const changed = (value: number, random: Random): number =>
  pick(random, [value + between(random, 1, 9), value * 10 + 1, Math.max(0, value - between(random, 1, 9))]);

/** The mistakes that are planted; null where the paragraph does not lend itself to one. */
const mistakes: ((draft: Draft, random: Random, numbers: Numbers) => Planted)[] = [
  function oneNumber(draft, random) {
    const at = pick(random, numbersAt(draft));
    const value = draft.pieces[at] as number;
    const other = changed(value, random);
    // A part that is smaller, or a total that is greater, is no mistake where some parts only are named.
    if (draft.about === "open-list" || other === value) return null;
    return { words: withNumber(draft, at, other), kind: "one number" };
  },
  function partOverTotal(draft) {
    if (draft.about !== "open-list") return null;
    const [total, first] = numbersAt(draft) as [number, number];
    return {
      words: withNumber(draft, first, (draft.pieces[total] as number) + 7),
      kind: "a part over its total",
    };
  },
  function reversed(draft) {
    const places = numbersAt(draft);
    if (draft.about !== "shared-out" || draft.pieces[places[0]!] === draft.pieces[places.at(-1)!])
      return null;
    const values = places.map((at) => draft.pieces[at]!).reverse();
    const words = draft.pieces
      .map((piece, i) => (places.includes(i) ? values[places.indexOf(i)]! : piece))
      .join("");
    return { words, kind: "a list in reverse" };
  },
  function allWrong(draft) {
    if (draft.about !== "table" && draft.about !== "shared-out") return null;
    const words = draft.pieces.map((piece) => (typeof piece === "number" ? piece * 2 + 13 : piece)).join("");
    return { words, kind: "all numbers of a list" };
  },
  function twice(_, random) {
    const [a, b, c] = [between(random, 20, 60), between(random, 20, 60), between(random, 5, 15)];
    const counted = 2 * (a + b) + c;
    const words = `公开信息${counted}条，其中网站${a + b}条（动态${a}条、公告${b}条）、公众号${c}条。`;
    return { words, kind: "a sub-list counted twice" };
  },
  function wrongUnit(_, random) {
    return { words: `全年行政事业性收费${pick(random, [37.25, 37, 372.5])}元。`, kind: "a unit" };
  },
  function cellChanged(_, random, numbers) {
    const cell = pick(random, ["permits", "penalties", "enforcement"] as const);
    const name = { permits: "许可", penalties: "处罚", enforcement: "强制" }[cell];
    const key = `disclosure/${cell}/decisions`;
    const value = numbers.get(key)!;
    const words = `全年作出行政${name}决定${value}件，全部依法公示。`;
    return { words, kind: "a cell", numbers: new Map(numbers).set(key, value + between(random, 1, 9)) };
  },
];
/** Most mistakes are one wrong number. */
const often = [...mistakes, ...Array.from({ length: 8 }, () => mistakes[0]!)];

describe("mistakes planted in correct reports", () => {
  it("are found in their paragraph, at least 95 of 100", () => {
    const random = randomFrom(14);
    const missed: string[] = [];
    const kinds = new Map<string, number>();
    for (let planted = 0; planted < COUNT;) {
      const numbers = correctNumbers(steadyNumbers(planted + 1, 60));
      const draft = draftOf(numbers, random);
      const mistake = pick(random, often)(draft, random, numbers);
      if (!mistake) continue;
      planted += 1;
      kinds.set(mistake.kind, (kinds.get(mistake.kind) ?? 0) + 1);
      if (findingsIn(mistake.numbers ?? numbers, mistake.words).length === 0) missed.push(mistake.words);
    }
    process.stdout.write(`planted: ${JSON.stringify([...kinds])}, missed ${missed.length}\n`);
    if (missed.length > COUNT * (1 - LEAST_FOUND)) expect(missed).toEqual([]);
    expect(missed.length).toBeLessThanOrEqual(COUNT * (1 - LEAST_FOUND));
    expect(kinds.size).toBe(mistakes.length);
  });
});

const FULL: [RegExp, (match: string) => string][] = [
  [/\d+/g, (digits) => ` ${digits} `],
  [/\d+/g, (digits) => digits.replace(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))],
  [/，/g, () => ","],
  [/件(?=[，、。])/g, () => "宗"],
  [/^/g, () => "（二）依申请公开。"],
  [/。$/g, () => "，政府网站访问量12.6万次，较上年增长8%。"],
  [/。$/g, () => "。同时，受理热线工单310件，办结310件。"],
  [/^/g, () => "2024年，"],
];

describe("correct rewordings", () => {
  it("give no finding", () => {
    const random = randomFrom(41);
    const falseAlarms: string[] = [];
    for (let i = 0; i < COUNT; i++) {
      const numbers = correctNumbers(steadyNumbers(i + 1, 60));
      const [pattern, put] = pick(random, FULL);
      const words = draftOf(numbers, random).pieces.join("").replace(pattern, put);
      for (const { message } of findingsIn(numbers, words)) falseAlarms.push(`${words} → ${message}`);
    }
    expect(falseAlarms).toEqual([]);
  });
});
