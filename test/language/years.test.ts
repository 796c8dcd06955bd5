import { readYear, writeYear, yearMentions } from "../../src/language/years";

describe("a year as written", () => {
  it.each([
    ["1977", null],
    ["1978", 1978],
    ["2099", 2099],
    ["2100", null],
    ["２０２４", 2024],
    ["二〇二四", 2024],
    ["二零二四", 2024],
    ["一九九八", 1998],
    ["今年", null],
    ["", null],
  ])("%j is %j", (written, year) => {
    expect(readYear(written)).toBe(year);
  });

  it.each([
    ["2023", "digits"],
    ["２０２３", "full-width"],
    ["二〇二三", "chinese"],
  ] as const)("%s is written %s, and another one like it", (written, manner) => {
    const [mention] = yearMentions(`${written}年，我局公开信息。`);
    expect(mention).toMatchObject({ year: 2023, written: manner, scope: "plain" });
    expect(writeYear(2023, manner)).toBe(written);
  });

  it.each(["二○二三", "二零二三", "二O二三", "二0二三", "二Ｏ二三"])(
    "with whatever stands for 〇: %s is Chinese all the same",
    (written) => {
      expect(yearMentions(`${written}年，我局公开信息。`)).toMatchObject([
        { year: 2023, written: "chinese" },
      ]);
    },
  );

  it.each(["1977年", "2100年", "第2023年", "12023年", "2023", "2023条"])("is not in %s", (text) => {
    expect(yearMentions(text)).toEqual([]);
  });
});
