/** Counters of the same things: 件 and 宗 count the same. */
const SAME: Record<string, string> = {
  宗: "件",
  起: "件",
  例: "件",
  封: "件",
  件次: "件",
  条次: "条",
  则: "条",
  篇次: "篇",
  场次: "场",
  名: "人",
  人次: "人",
  家: "个",
};

/** The counter by which others of the same things go, too. */
export const counterOf = (unit: string): string => SAME[unit] ?? unit;

export const sameCounter = (a: string, b: string): boolean => counterOf(a) === counterOf(b);

/** Counters of what is published, asked for or decided. */
export const COUNTED_PIECES = /^(?:条|件|篇|份|则|次|项|个|期|条次|件次|篇次|宗|起)$/u;
