import { closingOf } from "../../../src/report/parts/closing";

const UNIT = "云溪县林业局";
const end = (...lines: string[]) => closingOf(lines, UNIT);

describe("the end of a report", () => {
  it("is a unit and a date on lines of their own", () => {
    expect(end("无。", UNIT, "2024年1月18日")).toEqual({
      rest: ["无。"],
      signature: UNIT,
      date: "2024年1月18日",
    });
  });

  it.each(["二〇二四年一月十八日", "２０２４年１月１８日", "2024 年 1 月 18 日", "（2024年1月18日）"])(
    "may write its date as %s",
    (date) => {
      expect(end(UNIT, date)).toEqual({
        rest: [],
        signature: UNIT,
        date: date.replace(/[\s（）]/g, ""),
      });
    },
  );

  it.each([
    [40, true],
    [41, false],
  ])("is a name of %i characters before a date: %s", (length, isName) => {
    const name = `${"县".repeat(length - 1)}局`;
    const line = `${name}2024年1月18日`;
    expect(closingOf([line], null)).toEqual(
      isName
        ? { rest: [], signature: name, date: "2024年1月18日" }
        : { rest: [line], signature: null, date: null },
    );
  });

  it.each([
    "本报告经局务会议审议通过，公布日期为2024年1月18日",
    "网站改版，2024年1月18日",
    "一是网站改版；二是培训2024年1月18日",
  ])("is no sentence that ends with a date: %s", (line) => {
    expect(end("无。", line)).toEqual({ rest: ["无。", line], signature: null, date: null });
  });

  it.each([
    ["a signature without date is the unit's own name", [UNIT], UNIT],
    ["a name of another body without date is none", ["云溪县水务局"], null],
    ["a name of another body with a date is one", ["云溪县水务局", "2024年1月18日"], "云溪县水务局"],
    ["a name of four characters is one", ["云溪县府", "2024年1月18日"], "云溪县府"],
    ["a name of three characters is none", ["水务局", "2024年1月18日"], null],
    ["words that end like no body are none", ["特此报告如上", "2024年1月18日"], null],
  ])("%s", (_, lines, signature) => {
    expect(end("无。", ...lines).signature).toBe(signature);
  });

  it("may stand behind the last sentence, with wide space before it", () => {
    expect(end("无其他事项。    云溪县林业局    2024年1月18日")).toEqual({
      rest: ["无其他事项。"],
      signature: UNIT,
      date: "2024年1月18日",
    });
  });

  it("is nothing where there are no lines", () => {
    expect(end()).toEqual({ rest: [], signature: null, date: null });
  });
});
