import { check, rules, type Finding } from "../../../src/check";
import { reportWith } from "../support/reports";
import { wordingCases, type GoldCase } from "./wording-gold";

/** What is replaced by the words of a case, in the correct report. */
const SPOTS: Record<GoldCase["spot"], (text: string) => Record<string, string>> = {
  preamble: (text) => ({
    "本报告依据《中华人民共和国政府信息公开条例》（以下简称《条例》）和国办公开办函〔2021〕30号文件编制，统计期限为2024年1月1日至2024年12月31日。":
      text,
  }),
  overview: (text) => ({ "通过县政府网站公开信息86条，发布政策解读5篇。": text }),
  supervision: (text) => ({ "组织业务培训2次，每季度自查一次。": text }),
  problems: (text) => ({
    "（一）存在的主要问题": text,
    "一是个别信息更新不够及时；二是解读形式比较单一。": "",
    "（二）改进情况": "",
    "一是建立更新提醒制度；二是增加图解和短视频。": "",
  }),
  other: (text) => ({ "2024年，我局未收取信息处理费。没有其他需要报告的事项。": text }),
  nowhere: () => ({}),
};

const BODY = "云溪县林业局";
/** What the report of a government tells beside, where a case does not say otherwise. */
const RESULTS = "公开工作纳入年度考核，社会评议满意度98%，全年没有责任追究情形。";

/** The years of a text of 2024 moved along with the reporting year, as the correct report moves its own. */
const moved = (text: string, year: number): string =>
  text.replace(/2024|2025/g, (written) => String(Number(written) - 2024 + year));

function reportOf({ spot, text, unit = BODY, year = 2024, set }: GoldCase) {
  const prose = {
    [`${BODY}2024年政府信息公开工作年度报告`]: `${unit}2024年政府信息公开工作年度报告`,
    [BODY]: unit,
    ...(unit.endsWith("人民政府") ? SPOTS.supervision(RESULTS) : {}),
    ...SPOTS[spot](text),
  };
  const dated = Object.entries(prose).map(([words, by]) => [moved(words, year), moved(by, year)]);
  return reportWith({ year, set, prose: Object.fromEntries(dated) as Record<string, string> });
}

const measured = new Set(wordingCases.map(({ rule }) => rule));

/** What the measured rules find in a case. */
function foundIn(one: GoldCase): Finding[] {
  const last = one.last ? reportWith({ year: (one.year ?? 2024) - 1, set: one.last }) : null;
  return check(reportOf(one), { last, limits: one.limits }).findings.filter(({ rule }) => measured.has(rule));
}

/** Whether a finding is about these words; how many of those around it quotes is its own affair. */
const speaksOf = ({ actual }: Finding, words: string): boolean =>
  words === "*" || (actual !== null && (actual.includes(words) || words.includes(actual)));

interface Score {
  right: number;
  falseAlarms: number;
  missed: number;
}

const told = new Map<string, Score>();
const errors: string[] = [];

function score(rule: string, half: string): Score {
  const key = `${rule} ${half}`;
  if (!told.has(key)) told.set(key, { right: 0, falseAlarms: 0, missed: 0 });
  return told.get(key)!;
}

const known = new Set(rules.map(({ id }) => id));

for (const one of wordingCases.filter(({ rule }) => known.has(rule))) {
  const left = foundIn(one);
  for (const words of one.finds) {
    const at = left.findIndex((finding) => finding.rule === one.rule && speaksOf(finding, words));
    if (at === -1) {
      score(one.rule, one.half).missed += 1;
      errors.push(`${one.rule} (${one.half}) misses ${words}: ${one.text} ${JSON.stringify(one.set ?? "")}`);
    } else {
      score(one.rule, one.half).right += 1;
      left.splice(at, 1);
    }
  }
  for (const { rule, actual } of left) {
    score(rule, one.half).falseAlarms += 1;
    errors.push(`${rule} (${one.half}) speaks of ${actual}: ${one.text} ${JSON.stringify(one.set ?? "")}`);
  }
}

const sum = (half: string): Score =>
  [...told]
    .filter(([key]) => key.endsWith(half))
    .reduce(
      (all, [, one]) => ({
        right: all.right + one.right,
        falseAlarms: all.falseAlarms + one.falseAlarms,
        missed: all.missed + one.missed,
      }),
      { right: 0, falseAlarms: 0, missed: 0 },
    );

const precision = ({ right, falseAlarms }: Score): number =>
  right + falseAlarms === 0 ? 1 : right / (right + falseAlarms);
const recall = ({ right, missed }: Score): number => (right + missed === 0 ? 1 : right / (right + missed));
const line = (name: string, one: Score): string =>
  `${name.padEnd(30)} precision ${precision(one).toFixed(3)}  recall ${recall(one).toFixed(3)}  (${one.right} right, ${one.falseAlarms} false, ${one.missed} missed)`;

describe("the gold set of wording", () => {
  it("has as many cases as were asked for, half of which tempt to a false alarm", () => {
    expect(wordingCases.length).toBeGreaterThanOrEqual(150);
    expect(wordingCases.filter(({ half }) => half === "held-out").length).toBeGreaterThanOrEqual(60);
    expect(wordingCases.filter(({ finds }) => finds.length === 0).length).toBeGreaterThanOrEqual(75);
  });

  it.each(["known", "held-out"])("is judged right in the half %s", (half) => {
    const lines = [...told].filter(([key]) => key.endsWith(half)).map(([key, one]) => line(key, one));
    process.stdout.write(
      [
        ...lines.sort(),
        line(`all ${half}`, sum(half)),
        ...errors.filter((e) => e.includes(`(${half})`)),
        "",
      ].join("\n"),
    );
    expect(precision(sum(half))).toBeGreaterThanOrEqual(0.99);
    expect(recall(sum(half))).toBeGreaterThanOrEqual(0.95);
  });
});
