import { check, rules, type Finding } from "../../../../src/check";
import { findingsOf, prepared } from "../../../../src/check/run";
import type { Report } from "../../../../src/report";
import { reportWith, withTexts } from "../../support/reports";
import type { GoldCase } from "./gold-case";
import { wordingCases } from ".";

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

/** The words of a case in the correct report, and what it takes to make that the report of its body. */
function proseOf({
  spot,
  text,
  unit = BODY,
}: Pick<GoldCase, "spot" | "text" | "unit">): Record<string, string> {
  return {
    [`${BODY}2024年政府信息公开工作年度报告`]: `${unit}2024年政府信息公开工作年度报告`,
    [BODY]: unit,
    ...(unit.endsWith("人民政府") ? SPOTS.supervision(RESULTS) : {}),
    ...SPOTS[spot](text),
  };
}

/** The report of a case, read with its words in it. */
function readReportOf(one: Pick<GoldCase, "spot" | "text" | "unit" | "year" | "set">): Report {
  const year = one.year ?? 2024;
  const dated = Object.entries(proseOf(one)).map(([words, by]) => [moved(words, year), moved(by, year)]);
  return reportWith({ year, set: one.set, prose: Object.fromEntries(dated) as Record<string, string> });
}

/**
 * The same without reading it anew: the words and numbers put into the report of the body. Not for words from which a report is
 * recognised, those before part 一, nor for several lines, nor where a government tells its results.
 */
function reportOf(one: GoldCase): Report {
  const { spot, text, unit = BODY, year = 2024, set = {} } = one;
  const isTaken = spot === "supervision" && unit.endsWith("人民政府");
  if (spot === "preamble" || isTaken || text.includes("\n")) return readReportOf(one);
  const frame = withTexts(readReportOf({ spot: "nowhere", text: "", unit, year }), set);
  const spots = Object.entries(SPOTS[spot](text)).map(([words, by]) => [moved(words, year), moved(by, year)]);
  const sections = frame.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.flatMap((paragraph) => {
      const [words, by] = spots.find(([place]) => paragraph.text.includes(place!)) ?? [];
      if (words === undefined) return [paragraph];
      return by === "" ? [] : [{ ...paragraph, text: paragraph.text.replace(words, by!) }];
    }),
  }));
  return { ...frame, sections };
}

/** The rules that the cases are about. */
export const measured = new Set(wordingCases.map(({ rule }) => rule));

const measuredRules = rules.filter(({ id }) => measured.has(id));

const contextOf = ({ last: set, year = 2024, limits }: GoldCase) => ({
  last: set ? withTexts(reportWith({ year: year - 1 }), set) : null,
  limits,
});

/** What the measured rules find in a case. */
export function foundIn(one: GoldCase): Finding[] {
  const { report, context } = prepared(reportOf(one), contextOf(one));
  return findingsOf(measuredRules, report, context);
}

/** The same by the whole check of a report that is read with the words in it. */
export const foundInWhole = (one: GoldCase): Finding[] =>
  check(readReportOf(one), contextOf(one)).findings.filter(({ rule }) => measured.has(rule));

/** Whether a finding is about these words; how many of those around it quotes is its own affair. */
const speaksOf = ({ actual }: Finding, words: string): boolean =>
  words === "*" || (actual !== null && (actual.includes(words) || words.includes(actual)));

/** What was found in the cases of a half. */
export interface WordingScore {
  right: number;
  falseAlarms: number;
  missed: number;
}

export const precisionOf = ({ right, falseAlarms }: WordingScore): number =>
  right + falseAlarms === 0 ? 1 : right / (right + falseAlarms);
export const recallOf = ({ right, missed }: WordingScore): number =>
  right + missed === 0 ? 1 : right / (right + missed);
const none = (): WordingScore => ({ right: 0, falseAlarms: 0, missed: 0 });

interface HalfScore {
  rules: ReadonlyMap<string, WordingScore>;
  all: WordingScore;
  errors: string[];
}

/** Scores that are known: a test and the page that it holds ask for the same. */
const known = new Map<GoldCase["half"], HalfScore>();

/** How the rules judge the cases of a half: per rule, in all, and each mistake in words. */
export function wordingScore(half: GoldCase["half"]): HalfScore {
  const score = known.get(half) ?? counted(half);
  known.set(half, score);
  return score;
}

function counted(half: GoldCase["half"]): HalfScore {
  const scores = new Map([...measured].map((rule) => [rule, none()]));
  const all = none();
  const errors: string[] = [];
  const count = (rule: string, what: keyof WordingScore): void => {
    scores.get(rule)![what] += 1;
    all[what] += 1;
  };
  for (const one of wordingCases.filter((each) => each.half === half)) {
    const left = foundIn(one);
    const about = `${one.text} ${JSON.stringify(one.set ?? "")}`;
    for (const words of one.finds) {
      const at = left.findIndex((finding) => finding.rule === one.rule && speaksOf(finding, words));
      count(one.rule, at === -1 ? "missed" : "right");
      if (at === -1) errors.push(`${one.rule} misses ${words}: ${about}`);
      else left.splice(at, 1);
    }
    for (const { rule, actual } of left) {
      count(rule, "falseAlarms");
      errors.push(`${rule} speaks of ${actual}: ${about}`);
    }
  }
  return { rules: scores, all, errors };
}
