import type { CellKey } from "../../form";
import { compact } from "../../language/normalise";
import { yearMentions } from "../../language/years";

/** A number of a table that a sentence states without doubt. */
export interface TableStatement {
  cell: CellKey;
  value: number;
  /** The words in which it stands, without white space. */
  words: string;
  /** Where its digits stand in the sentence. */
  start: number;
  end: number;
  /** True when it may speak for or against what stands in the table; else it is only the same number. */
  isEvidence: boolean;
}

const APPLICATIONS = "(?:政府信息公开|依申请公开|信息公开)?(?:的)?申请(?:数量)?";
const NUMBER = "(?:共计|共|合计|总计)?\\d+";
const COUNT = `${NUMBER}(?:件|宗|起)`;
const NORMATIVE = "(?:行政)?规范性文件";

interface Statement {
  cell: CellKey;
  pattern: RegExp;
  /** Words without which the sentence may speak of something else, and words with which it may. */
  about?: RegExp;
  notAbout?: RegExp;
}

/** What speaks for a table as its own cells do. */
const evidence: Statement[] = [
  { cell: "applications/new/total", pattern: new RegExp(`新收(?:到)?${APPLICATIONS}${COUNT}`, "gu") },
  {
    cell: "applications/carriedIn/total",
    pattern: new RegExp(`上年(?:度)?结转(?:的)?(?:${APPLICATIONS})?${COUNT}`, "gu"),
  },
  {
    cell: "applications/carriedOut/total",
    pattern: new RegExp(`结转(?:至|到)?下(?:一)?年度?(?:继续办理)?(?:的)?(?:${APPLICATIONS})?${COUNT}`, "gu"),
  },
  {
    cell: "disputes/review/total",
    pattern: new RegExp(`(?<!未经|经)(?:发生|收到|引发|产生)?行政复议(?:案件)?${COUNT}`, "gu"),
  },
];

const NO_APPLICATION = /提案|建议|信访|留言|热线|工单|咨询|投诉|复议|诉讼|许可|审批/u;
const normative = { about: /规范性文件/u, notAbout: /规章|清理|征求|解读|审核|审查/u };
const decisions = (matter: string): RegExp => new RegExp(`行政${matter}(?:处理)?决定${COUNT}`, "gu");

/** What is the same number, though a report may have reasons to say it of something narrower. */
const furtherStatements: Statement[] = [
  {
    cell: "applications/total/total",
    pattern: new RegExp(`(?<!未|当年|当年度)办结(?:${APPLICATIONS})?${COUNT}`, "gu"),
    about: /申请/u,
    notAbout: NO_APPLICATION,
  },
  {
    cell: "disclosure/normative/issued",
    pattern: new RegExp(`制发(?:了)?(?:${NORMATIVE}${COUNT}|${NUMBER}件${NORMATIVE})`, "gu"),
    notAbout: normative.notAbout,
  },
  {
    cell: "disclosure/normative/repealed",
    pattern: new RegExp(`废止(?:${NORMATIVE})?${COUNT}`, "gu"),
    ...normative,
  },
  {
    cell: "disclosure/normative/inForce",
    pattern: new RegExp(`现行有效(?:的)?(?:${NORMATIVE})?${COUNT}`, "gu"),
    ...normative,
  },
  { cell: "disclosure/permits/decisions", pattern: decisions("许可") },
  { cell: "disclosure/penalties/decisions", pattern: decisions("处罚") },
  { cell: "disclosure/enforcement/decisions", pattern: decisions("强制") },
];

/** Other years that are only named to say from where or where to something is carried. */
const CARRIED = /上年度?结转|结转(?:至|到)?下一?年度?/gu;

/** Words that make a number one of a part, of another body or of a comparison. */
const OTHERWISE = /其中|同比|较上年|比上年|全市|全县|全区|累计|历年|预计|计划/u;

/** The sentence without white space, and where each of its characters stands in it. */
function compacted(sentence: string): { words: string; offsets: number[] } {
  const offsets: number[] = [];
  let words = "";
  for (let i = 0; i < sentence.length; i++) {
    const char = compact(sentence[i]!);
    if (char === "") continue;
    words += char;
    offsets.push(i);
  }
  return { words, offsets };
}

/**
 * The numbers of the tables that a sentence states for the reporting year; nothing of a sentence that may mean another
 * year, a part, or another body.
 * @param year the reporting year, where it is known
 */
export function tableStatements(sentence: string, year: number | null): TableStatement[] {
  const { words, offsets } = compacted(sentence);
  const isOther = yearMentions(words.replace(CARRIED, "")).some(
    (mention) => year !== null && mention.year !== year,
  );
  if (isOther || OTHERWISE.test(words)) return [];
  const read =
    (isEvidence: boolean) =>
    (one: Statement): TableStatement[] => {
      if (one.about?.test(words) === false || one.notAbout?.test(words) === true) return [];
      return [...words.matchAll(one.pattern)].map(({ 0: found, index }) => {
        // No other digits stand in what the patterns find.
        const { 0: digits, index: at } = /\d+/u.exec(found)!;
        const [start, last] = [offsets[index + at]!, offsets[index + at + digits.length - 1]!];
        return { cell: one.cell, value: Number(digits), words: found, start, end: last + 1, isEvidence };
      });
    };
  return [...evidence.flatMap(read(true)), ...furtherStatements.flatMap(read(false))];
}
