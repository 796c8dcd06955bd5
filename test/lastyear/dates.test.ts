import { carryDate } from "../../src/lastyear/paragraph/dates";

const moved = (old: string, current = 2024): string => carryDate(old, { last: current - 1, current }).text;

describe("the date under the report", () => {
  it.each([
    ["2024年2月29日", "2025年2月28日", "in digits"],
    ["2024 年 2 月 29 日", "2025 年 2 月 28 日", "with spaces"],
    ["２０２４年２月２９日", "２０２５年２月２８日", "in full-width digits"],
    ["二〇二四年二月二十九日", "二〇二五年二月二十八日", "in Chinese numerals"],
    ["二○二四年二月二十九日", "二〇二五年二月二十八日", "with another zero"],
    ["二〇二四年二月廿九日", "二〇二五年二月廿八日", "with 廿"],
    ["二〇二四年二月二九日", "二〇二五年二月二八日", "digit by digit"],
    ["二〇二四年〇二月二九日", "二〇二五年〇二月二八日", "digit by digit, the month too"],
    ["二〇二四年二月29日", "二〇二五年二月二十八日", "with a day that was mixed"],
    ["二零二四年二月卅一日", "二〇二五年二月二十八日", "that was none before"],
  ])("%s becomes %s: the day that the year has, in the manner of the month (%s)", (old, expected) => {
    expect(moved(old)).toBe(expected);
  });

  it("has the 30th where the month has no 31st", () => {
    expect(moved("二〇二四年四月三十一日")).toBe("二〇二五年四月三十日");
    expect(moved("二〇二四年四月三一日")).toBe("二〇二五年四月三〇日");
  });

  it.each([
    "二〇二七年二月廿八日",
    "二〇二七年二月二八日",
    "2027年1月31日",
    "二〇二七年一月卅一日",
    "2027年3月1日",
  ])("%s keeps a day that the year has", (old) => {
    const { text, replacements } = carryDate(old, { last: 2026, current: 2027 });
    expect(text).toBe(old.replace("2027", "2028").replace("二〇二七", "二〇二八"));
    expect(replacements).toHaveLength(1);
  });

  it("keeps 29 February in a leap year", () => {
    expect(moved("二〇二四年二月廿九日", 2027)).toBe("二〇二八年二月廿九日");
  });

  it("says what was replaced and where", () => {
    const old = "二〇二四年二月二十九日";
    const { text, replacements } = carryDate(old, { last: 2023, current: 2024 });
    expect(replacements.map(({ start, end }) => old.slice(start, end))).toEqual(["二〇二四", "二十九"]);
    expect(replacements.map(({ newStart, newEnd }) => text.slice(newStart, newEnd))).toEqual([
      "二〇二五",
      "二十八",
    ]);
  });

  it("stays as it is where it names no year", () => {
    expect(carryDate("一月十八日", { last: 2023, current: 2024 })).toEqual({
      text: "一月十八日",
      replacements: [],
    });
  });
});
