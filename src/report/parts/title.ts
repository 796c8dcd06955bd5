import type { Paragraph } from "../../document/types";
import { compact, inSimplified, isBlank } from "../../language/normalise";
import { readYear, YEAR_WRITTEN } from "../../language/years";

/** The title of a report: its paragraphs, and what it says. */
export interface Title {
  paragraphs: Paragraph[];
  /** Their text without white space. */
  text: string;
  unit: string | null;
  year: number | null;
}

const MAX_LINES = 4;
const SEARCHED = 14;
const LONGEST = 70;

const YEAR = new RegExp(`(${YEAR_WRITTEN})(?=年)`, "u");
const ABOUT = /(?:政府|政务|信息|息公开|公开工作|公开)/;
const ENDING = /(?:报告|年报)(?:[（(].{1,12}[)）])?$/;

/** 县人民政府办公室 and the like; nothing that ends a sentence or names a table. */
const UNIT_LINE = /^[\u4E00-\u9FFF（）()·]{3,40}$/;
const ENDS_LIKE_UNIT =
  /(?:政府|局|委|委员会|办|办公室|厅|部|署|院|站|中心|镇|乡|街道|街道办事处|办事处|管委会|大队|支队|集团|公司|所|馆|校|协会|联合会|总会|队|处|区|市|县|旗)$/;

/** 当前位置：首页 > 年报 > …, Page 9 - …, 标题：…: what a page puts before a title, on its line. */
const BEFORE_TITLE =
  /^(?:.*[>›»＞→]\s*|(?:page|p\.)\s*\d{1,3}\s*[-—–:：]*\s*|(?:标题|名称|文件名称|信息名称|索引标题|题名)\s*[:：]\s*|【[^】]{1,8}】\s*)+/iu;

/** Where the title begins on its first line: behind what a web page or a converter put before it. */
export const titleStart = (line: string): number => BEFORE_TITLE.exec(line)?.[0].length ?? 0;

/** Takes apart a text that may be a title: `<机关名称><年份>年政府信息公开工作年度报告`, or something like it. */
function parse(original: string): { unit: string | null; year: number | null } | null {
  if (original.length > LONGEST) return null;
  const text = inSimplified(original);
  if (/[，,；;！。]/.test(text) || !ENDING.test(text) || !/公开|公工作|息工作/.test(text)) {
    return null;
  }
  const year = YEAR.exec(text);
  const about = ABOUT.exec(text.replace(/人民政府/g, "人民__"));
  // The year may also stand in front of the unit: 2023年云溪县…局政府信息公开工作年度报告.
  const leading =
    year?.index === 0 ? year[0].length + (/^年度?/.exec(text.slice(year[0].length))?.[0].length ?? 0) : 0;
  // Or behind it all: 云溪县…局政府信息公开工作年度报告（2023年）.
  const isBehind = year !== null && /报告|年报/.test(text.slice(0, year.index));
  const end = year && year.index > 0 && !isBehind ? year.index : (about?.index ?? leading);
  const unit = original.slice(leading, Math.max(leading, end)).replace(/^关于|关于$|^[#\d]+[.、]?/g, "");
  return { unit: unit === "" ? null : unit, year: year ? readYear(year[1]!) : null };
}

/**
 * Finds the title in the paragraphs before the first part. It may run over several paragraphs and be without unit or
 * year; it ends in 报告 or 年报 and speaks of 公开. Of several readings the most complete counts, then the shortest.
 */
export function findTitle(before: Paragraph[]): Title | null {
  const lines = before.filter((paragraph) => !isBlank(paragraph.text)).slice(0, SEARCHED);
  let best: (Title & { rank: number }) | null = null;
  for (let from = 0; from < lines.length; from++) {
    for (let count = 1; count <= MAX_LINES && from + count <= lines.length; count++) {
      const paragraphs = lines.slice(from, from + count);
      const whole = paragraphs.map((paragraph) => paragraph.text).join("");
      const text = compact(whole.slice(titleStart(whole)));
      const parsed = parse(text);
      if (!parsed) continue;
      const first = compact(paragraphs[0]!.text);
      const unitLine = count === 1 || parsed.unit === null || UNIT_LINE.test(parsed.unit);
      if (!unitLine || (count > 1 && parsed.unit === first && !ENDS_LIKE_UNIT.test(inSimplified(first))))
        continue;
      const rank = (parsed.unit ? 2 : 0) + (parsed.year ? 2 : 0) - count * 0.1 - from * 0.01;
      if (!best || rank > best.rank) best = { paragraphs, text, ...parsed, rank };
    }
  }
  return best && { paragraphs: best.paragraphs, text: best.text, unit: best.unit, year: best.year };
}
