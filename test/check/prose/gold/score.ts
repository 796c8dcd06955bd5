import { check, rules, type Finding } from "../../../../src/check";
import { statedNumbers } from "../../../../src/check/prose/stated-numbers";
import { proseStatements } from "../../../../src/check/prose/statements/prose-statements";
import { findingsOf, prepared } from "../../../../src/check/run";
import { verdictsIn } from "../../../../src/check/slips/verdicts";
import type { Report } from "../../../../src/report";
import { reportWith, withTexts } from "../../support/reports";
import { LAST_YEAR, THIS_YEAR, type GoldSentence } from "./sentence";

/** What the rules find in labelled sentences, beside what they should find. */

/** The rules that the labelled sentences are about. */
export const NUMBER_RULES = [
  "text/table",
  "text/list-sum",
  "text/percentage",
  "text/growth",
  "text/rate",
  "text/two-numbers",
] as const;
export type NumberRule = (typeof NUMBER_RULES)[number];

export interface Score {
  rule: NumberRule;
  sentences: number;
  right: number;
  falseAlarms: string[];
  missed: string[];
}

const OPENED = "通过县政府网站公开信息86条，发布政策解读5篇。";
const MANAGED = "制发行政规范性文件2件，废止1件，现行有效15件，目录及时更新。";
const ASKED = "新收申请12件，上年结转1件，均按规定登记和答复。";
const COLUMNS = "设立公开专栏3个，专人维护。";
const PLACES: [string, string] = ["申请均按规定登记。", "专栏专人维护。"];
const PROBLEMS = "一是个别信息更新不够及时；二是解读形式比较单一。";

export const wordsOf = (one: GoldSentence): string =>
  "right" in one ? one.right : "tempts" in one ? one.tempts : one.wrong;

const plain = (words: string): string => words.replace(/[{}]/g, "");

/** The paragraphs with their marked ranges. */
function marksOf(words: string): { text: string; marks: [number, number][] }[] {
  return words.split("\n").map((line) => {
    const marks: [number, number][] = [];
    let text = "";
    let start = -1;
    for (const char of line) {
      if (char === "{") start = text.length;
      else if (char === "}") marks.push([start, text.length]);
      else text += char;
    }
    return { text, marks };
  });
}

const frame = reportWith({
  set: THIS_YEAR,
  prose: {
    [OPENED]: "及时公开各类信息。",
    [MANAGED]: "及时更新目录。",
    [ASKED]: PLACES[0],
    [COLUMNS]: PLACES[1],
  },
});
/** The report of the year before. */
export const LAST_YEAR_REPORT = reportWith({ year: 2023, set: LAST_YEAR });

/** The report in which a sentence stands: its lines in the place of paragraphs of part 一 or 五. */
export function reportOf(one: GoldSentence): Report {
  const lines = plain(wordsOf(one)).split("\n");
  const places: string[] = one.part === 5 ? [PROBLEMS] : PLACES;
  if (lines.length > places.length) throw new Error("More paragraphs than places.");
  const said = (text: string): string => lines[places.indexOf(text)] ?? text;
  const report = one.set ? withTexts(frame, one.set) : frame;
  const unit = one.unit ?? report.unit;
  return {
    ...report,
    unit,
    sections: report.sections.map((section) => ({
      ...section,
      // What stays is the same paragraph: its numbers are read once.
      paragraphs: section.paragraphs.map((paragraph) =>
        places.includes(paragraph.text) ? { ...paragraph, text: said(paragraph.text) } : paragraph,
      ),
    })),
  };
}

const numberRules = rules.filter(({ id }) => (NUMBER_RULES as readonly string[]).includes(id));

/** What the rules on numbers find in the report of a sentence, by the whole check. */
export const findingsInWhole = (one: GoldSentence): Finding[] =>
  check(reportOf(one), { last: lastOf(one) }).findings.filter(({ rule }) =>
    numberRules.some(({ id }) => id === rule),
  );

const lastOf = (one: GoldSentence): Report | null => (one.alone ? null : LAST_YEAR_REPORT);

/** What the tables of a sentence give the rules: many sentences stand beside the same ones. */
const contexts = new Map<string, ReturnType<typeof prepared>>();
function contextOf(one: GoldSentence): ReturnType<typeof prepared> {
  const key = JSON.stringify([one.set ?? null, one.alone ?? false]);
  const known =
    contexts.get(key) ?? prepared(reportOf({ set: one.set, right: PLACES[0] }), { last: lastOf(one) });
  contexts.set(key, known);
  return known;
}

/**
 * The same by these rules alone, with the numbers of the tables as they were read once. The test holds a sample of both against
 * each other.
 */
export function findingsOn(one: GoldSentence): Finding[] {
  const { context, report: dated } = contextOf(one);
  const report = { ...reportOf(one), year: dated.year };
  const prose = proseStatements(report, context.values);
  const evidence = { stated: statedNumbers(prose), confirmed: context.confirmed };
  const verdicts = verdictsIn(report, context.relations, context.values, evidence);
  return findingsOf(numberRules, report, { ...context, ...evidence, prose, verdicts });
}

const overlaps = (finding: Finding, text: string, [start, end]: [number, number]): boolean =>
  finding.place.kind === "paragraph" &&
  finding.place.text === text &&
  finding.place.range !== null &&
  finding.place.range[0] < end &&
  finding.place.range[1] > start;

/** Scores that are known: a test and the page that it holds ask for the same. */
const known = new Map<GoldSentence[], Score>();

/** The sentences of one rule: what is found where it is marked, what is found elsewhere, what is not found. */
export function scoreOf(rule: NumberRule, sentences: GoldSentence[]): Score {
  const score = known.get(sentences) ?? counted(rule, sentences);
  known.set(sentences, score);
  return score;
}

function counted(rule: NumberRule, sentences: GoldSentence[]): Score {
  const score: Score = { rule, sentences: sentences.length, right: 0, falseAlarms: [], missed: [] };
  for (const one of sentences) {
    const found = new Set(findingsOn(one));
    for (const { text, marks } of marksOf(wordsOf(one))) {
      for (const mark of marks) {
        const hit = [...found].find((finding) => finding.rule === rule && overlaps(finding, text, mark));
        if (hit) found.delete(hit);
        if (hit) score.right += 1;
        else score.missed.push(wordsOf(one));
      }
    }
    for (const { rule: by, message } of found) score.falseAlarms.push(`${wordsOf(one)} → ${by}: ${message}`);
  }
  return score;
}

export const precision = ({ right, falseAlarms }: Score): number =>
  right + falseAlarms.length === 0 ? 1 : right / (right + falseAlarms.length);
export const recall = ({ right, missed }: Score): number =>
  right + missed.length === 0 ? 1 : right / (right + missed.length);
