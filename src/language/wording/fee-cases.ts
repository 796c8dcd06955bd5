/** What a sentence on the fee says was asked for: how many applications or pages, by whom, in which time. */

import { mostByPage, mostByPiece } from "./fee-tariff";

/** How many applications were made in all, or which one in a row: 共提交申请15件, 第11件至第14件. */
const MADE =
  /(?:提出|提交|递交|提起|申请)(?:了)?(?:政府)?(?:信息)?(?:公开)?(?:申请)?(?:共|共计|累计|达)?\s{0,2}(\d{1,4})\s{0,2}件/gu;
const IN_A_ROW = /第\s{0,2}(\d{1,4})\s{0,2}件?(?=[至到—\-~～]|件)|(?<=[至到—\-~～]第?)(\d{1,4})\s{0,2}件/gu;
const PAGES = /(?<![每第\d.])(\d{1,5})\s{0,2}页(?!以[内下上]|[至到—\-~～]|\d)/gu;
const BY_PIECE = /按件/u;
const BY_PAGE = /按[页量]/u;
/** The sum of one kind, or of what goes beyond: then the number that is named is not that of all. */
const NOT_ALL =
  /超出|超过|超额|超量|其中|平均|最多|计费[件页]|收费[件页]|件数|(?<!免费|不收费的?|免收)页数|人均|每[人名位]/u;

const numbersOf = (sentence: string, pattern: RegExp): number[] =>
  [...sentence.matchAll(pattern)].map(([, one, other]) => Number(one ?? other));

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** The most that the applications or pages of a sentence can cost; null where it does not name all of them. */
export function mostOfCase(sentence: string): number | null {
  if (NOT_ALL.test(sentence)) return null;
  const inRow = numbersOf(sentence, IN_A_ROW);
  if (BY_PAGE.test(sentence)) {
    const pages = numbersOf(sentence, PAGES);
    return pages.length === 0 || BY_PIECE.test(sentence) ? null : mostByPage(total(pages));
  }
  if (inRow.length > 0) return mostByPiece(total(numbersOf(sentence, MADE)) + Math.max(...inRow));
  const made = numbersOf(sentence, MADE);
  // The tariff grows: all of them by one applicant in one month is the most there can be.
  return BY_PIECE.test(sentence) && made.length > 0 && /月/u.test(sentence) ? mostByPiece(total(made)) : null;
}

/** One application, or one applicant in one month: the tariff gives one sum, and no less. */
const ONE_CASE = /(?<![\d第])(?:1|一)\s?件(?:申请|提供|材料|要求)/u;
const ONE_APPLICANT =
  /(?:某|一[个名家位]|1\s?[个名家位])[\u4e00-\u9fa5]{0,6}(?:人|公司|企业|合作社|单位|商户)/u;
const IN_ONE_MONTH = /\d{1,2}月(?!\d|至|到|[—\-~～])|当月|一个月内/u;
const LESS = /减|免|优惠|扣|其余|部分|撤|退|逾期|放弃|分别|各|实收/u;

/** What it costs where it is told of one case; null where it is not, or something may have been taken off. */
export function exactOfCase(sentence: string): number | null {
  const isOfPages =
    BY_PAGE.test(sentence) && ONE_CASE.test(sentence) && numbersOf(sentence, PAGES).length === 1;
  const isOfPieces =
    BY_PIECE.test(sentence) &&
    ONE_APPLICANT.test(sentence) &&
    IN_ONE_MONTH.test(sentence) &&
    numbersOf(sentence, MADE).length === 1 &&
    numbersOf(sentence, IN_A_ROW).length === 0;
  return (isOfPages || isOfPieces) && !LESS.test(sentence) ? mostOfCase(sentence) : null;
}
