import { yearMentions } from "./years";

/** 2024年1月1日 … 12月31日 within a sentence. */
const FROM_TO =
  /((?:19|20)\d\d)\s*年\s*0?1\s*月\s*0?1\s*日[^。；]{0,8}?(?:至|到|—|－|-|~|～)\s*(?:((?:19|20)\d\d)\s*年|当年|本年|同年)?\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/u;
const SAYS_PERIOD = /统计(?:期限|时间|时段|周期|范围)|时间(?:范围|跨度|段)?为|数据(?:期限|时限)/u;

/** A 统计期限 with both ends, as it stands in a text. */
export interface StatisticsPeriod {
  /** Offsets in the text. */
  start: number;
  end: number;
  text: string;
  fromYear: number;
  toYear: number;
  /** Whether the last day is 31 December. */
  endsWithYear: boolean;
}

/** The first period with both ends in a text: one that begins on 1 January (格式, first paragraph); null without one. */
export function statisticsPeriod(text: string): StatisticsPeriod | null {
  const match = FROM_TO.exec(text);
  if (!match) return null;
  const [whole, from, to, month, day] = match;
  return {
    start: match.index,
    end: match.index + whole.length,
    text: whole,
    fromYear: Number(from),
    toYear: Number(to ?? from),
    endsWithYear: Number(month) === 12 && Number(day) === 31,
  };
}

/**
 * True when a text says what time the numbers of the report cover. A day up to which something was counted
 * (截至2024年12月31日，公开61条) says it of that number only.
 */
export const statesPeriod = (text: string): boolean =>
  statisticsPeriod(text) !== null ||
  (SAYS_PERIOD.test(text) && yearMentions(text).some(({ scope }) => scope === "period"));
