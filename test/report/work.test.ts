import { readPlainText } from "../../src/document/text/read";
import { check } from "../../src/check";
import { readReport } from "../../src/report";
import { charactersLookedAt } from "../support/looked-at";

/** Ten times the text may cost twelve times the work, not a hundred times. */
const MOST = 12;
const HEAD = "云溪县2024年政府信息公开工作年度报告\n一、总体情况\n";

const workFor = (text: string): number =>
  charactersLookedAt(() => void check(readReport(readPlainText(HEAD + text))));

describe("the work of recognising and checking", () => {
  it.each([
    ["years in one paragraph", "2024年"],
    ["years between commas", "2024年公开1件，"],
    ["quoted years", "“2024年”"],
    ["years in titles", "《2024年》"],
    ["full dates", "2025年1月20日"],
    ["periods", "2024年1月1日至2024年12月31日，"],
    ["sentences", "同比增长1件。"],
    ["clauses that state nothing happened", "全年未收到申请，"],
    ["open brackets", "（"],
    ["colons", "："],
    ["ideographic spaces", "　甲"],
    ["numerals", "一"],
    ["digits", "1"],
    ["placeholders", "××_年〔"],
    ["names and telephone numbers", "联系人：张三，电话：0571-12345678，"],
    ["lines of one heading", "一、总体情况 1\n"],
    ["lines with a year", "2024年政府信息公开1件。\n"],
    ["rows of a table without a grid", "规章 1 2 3\n"],
  ])("grows with the length of %s", (_, piece) => {
    const times = Math.ceil(1500 / piece.length);
    expect(workFor(piece.repeat(10 * times)) / workFor(piece.repeat(times))).toBeLessThan(MOST);
  });
});
