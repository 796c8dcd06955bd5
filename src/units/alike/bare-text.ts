import { formOf } from "../../form";
import { numeral } from "../../language/numerals";
import { bodyName } from "../../report/same-body";
import { usualSentences } from "../../template/wording";
import type { UnitFacts } from "../facts/types";

/** The words of a report that its drafter has chosen, as they are compared with those of others. */

/** Stands where something was left out: no passage runs across it. */
export const GAP = "\u0000";

/** The text to be compared, and where each of its characters stands in the paragraph. */
export interface BareText {
  text: string;
  /** For each character its part, paragraph and offset there; a gap has none. */
  part: Uint8Array;
  paragraph: Uint32Array;
  offset: Uint32Array;
}

/** No report has more in these parts; what a hostile file has behind it is not compared. */
const LONGEST = 20_000;

const HAN = /[\u4e00-\u9fff]/u;
const CLAUSE = /[^，,。；;：:！？!?\n]+|[，,。；;：:！？!?\n]/gu;

/** Clauses that say what laws, notices, meetings and the form itself have everybody say: the same words are no copying. */
const PRESCRIBED =
  /习近平|新时代中国特色社会主义|党的(?:[一二三四五六七八九十]{1,3}大|创新理论|领导)|[一二三四五六七八九十]{1,3}届[一二三四五六七八九十]{1,2}中全会|党中央|国务院|省委|市委|县委|区委|以人民为中心|《[^《》]{0,120}》|条例|国办|[省市县区]政府办公室|公开为常态|不公开为例外|决策部署|统计期限|信息处理费|政府信息公开申请|上年结转|结转下年度|规范性文件|责任追究|社会评议/u;

const usual = new Map<string, Set<string>>();

const hanOf = (text: string): string => text.replace(/[^\u4e00-\u9fff]/gu, "");

/** The sentences of the template itself: whoever keeps them has copied nobody. */
function usualClauses(edition: string): Set<string> {
  const known = usual.get(edition);
  if (known) return known;
  const form = formOf(edition);
  const clauses = Object.values(usualSentences(form)).flatMap((text) => text.match(CLAUSE) ?? []);
  // （四）政府信息公开平台建设。 in front of its text.
  const titles = form.aspects.flatMap(({ title }, index) => [title, numeral(index + 1) + title]);
  const set = new Set([...clauses, ...titles].map(hanOf));
  usual.set(edition, set);
  return set;
}

/**
 * The own words of a report: Han characters without numbers, marks, the name of the body and what is prescribed.
 */
export function bareText({ unit, form, parts }: UnitFacts): BareText {
  const names = unit === null ? [] : [...new Set([unit, bodyName(unit)])].filter((name) => name.length > 2);
  const known = usualClauses(form);
  const kept: { character: string; part: number; paragraph: number; offset: number }[] = [];
  const put = (character: string, part: number, paragraph: number, offset: number): void => {
    if (kept.length < LONGEST && !(character === GAP && kept.at(-1)?.character === GAP))
      kept.push({ character, part, paragraph, offset });
  };
  for (const { part, paragraphs } of parts) {
    paragraphs.forEach((text, paragraph) => {
      const blank = names.reduce((rest, name) => rest.replaceAll(name, "　".repeat(name.length)), text);
      for (const { 0: clause, index } of blank.matchAll(CLAUSE)) {
        const isKnown = PRESCRIBED.test(clause) || known.has(hanOf(clause));
        if (isKnown && HAN.test(clause)) put(GAP, part, paragraph, index);
        else
          for (let at = 0; at < clause.length; at++)
            if (HAN.test(clause[at]!)) put(clause[at]!, part, paragraph, index + at);
      }
      put(GAP, part, paragraph, text.length);
    });
  }
  return {
    text: kept.map(({ character }) => character).join(""),
    part: Uint8Array.from(kept, (one) => one.part),
    paragraph: Uint32Array.from(kept, (one) => one.paragraph),
    offset: Uint32Array.from(kept, (one) => one.offset),
  };
}
