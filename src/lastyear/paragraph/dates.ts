import { digitByDigit, numeral, readSmallNumber } from "../../language/numerals";
import { fullWidthDigits } from "../../language/width";
import { writeYear, yearMentions } from "../../language/years";
import type { CarriedText, Replacement, Years } from "../types";

/** A day in the manner of the month beside it, in Chinese numerals as the old day was written. */
function writeDay(day: number, month: string, oldDay: string): string {
  if (/^\d/u.test(month)) return String(day);
  if (/^[０-９]/u.test(month)) return fullWidthDigits(String(day));
  if (/^[〇○零一二三四五六七八九]{2}$/u.test(oldDay)) return digitByDigit(day);
  const counted = numeral(day);
  return oldDay.startsWith("廿") ? counted.replace("二十", "廿") : counted;
}

/** The last day of a month that a day is to stand in: 29 February exists every fourth year only. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const MONTH_AND_DAY = /^(\s{0,3}年\s{0,3})(\S{1,3})(\s{0,3}月\s{0,3})(\S{1,3})(\s{0,3}日)/u;

/**
 * The date of signature for the new report. Departments publish by 31 January, governments by 31 March of the year
 * after the reporting year (条例第四十九条), so the year is that one, whatever last year's date said; month and day stay
 * as they were and are open.
 */
export function carryDate(old: string, years: Years): Pick<CarriedText, "text" | "replacements"> {
  const [mention] = yearMentions(old);
  if (!mention) return { text: old, replacements: [] };
  const year = years.current + 1;
  const pieces: [start: number, end: number, text: string][] = [
    [mention.start, mention.end, writeYear(year, mention.written)],
  ];
  const parts = MONTH_AND_DAY.exec(old.slice(mention.end));
  if (parts) {
    const [, before, month, between, day] = parts;
    const most = daysIn(year, readSmallNumber(month!) ?? 0);
    const start = mention.end + before!.length + month!.length + between!.length;
    if ((readSmallNumber(day!) ?? 0) > most) {
      pieces.push([start, start + day!.length, writeDay(most, month!, day!)]);
    }
  }
  return replaced(old, pieces);
}

/** Replaces pieces of a text, in order, and says what was replaced. */
function replaced(
  old: string,
  pieces: [number, number, string][],
): { text: string; replacements: Replacement[] } {
  const replacements: Replacement[] = [];
  let text = "";
  let copied = 0;
  for (const [start, end, replacement] of pieces) {
    text += old.slice(copied, start);
    copied = end;
    const before = old.slice(start, end);
    if (before !== replacement) {
      const newEnd = text.length + replacement.length;
      replacements.push({
        start,
        end,
        newStart: text.length,
        newEnd,
        old: before,
        text: replacement,
        reason: "signature",
      });
    }
    text += replacement;
  }
  return { text: text + old.slice(copied), replacements };
}
