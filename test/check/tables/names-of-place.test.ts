import { check } from "../../../src/check";
import type { Finding } from "../../../src/check";
import { rules } from "../../../src/check";
import { reportWith } from "../support/reports";

const found = (set: Record<string, string>, language: "zh" | "en" = "zh"): Finding =>
  check(reportWith({ set }), { language }).findings[0]!;

describe("the heading of a finding", () => {
  it("names table, row and column, and the sentence under it does not again", () => {
    const { where, says, message } = found({ "applications/new/total": "11" });
    expect(where).toEqual(["表三", "一、本年新收政府信息公开申请数量", "总计"]);
    expect(says[0]).toBe("应为 12，实填 11：可能打错了一位。");
    expect(message.startsWith("表三“一、本年新收政府信息公开申请数量”行“总计”列应为 12，实填 11")).toBe(true);
    expect(message.endsWith(says.slice(1).join(""))).toBe(true);
  });

  it("reads as a sentence in English, too", () => {
    expect(found({ "applications/new/total": "" }, "en").says[0]).toBe(
      "Nothing is filled in; row and column leave 12 for it.",
    );
  });

  it("names the table only where sums differ and no cell is claimed", () => {
    const cell = "applications/granted/natural";
    const { findings } = check(reportWith({ set: { [cell]: "6" } }), { confirmed: [{ cell, text: "6" }] });
    const unclaimed = findings.filter(({ cell, relations }) => cell === null && relations !== null);
    expect(unclaimed.map(({ where }) => where)).toEqual(unclaimed.map(() => ["表三"]));
    expect(unclaimed.length).toBeGreaterThan(0);
  });

  it("names the part in which words stand, and nothing for the title", () => {
    const headings = (prose: Record<string, string>): string[][] =>
      check(reportWith({ prose })).findings.map(({ where }) => where);
    expect(headings({ 设立公开专栏3个: "设立公开专栏××个" })).toEqual([["一、总体情况"]]);
    expect(headings({ 云溪县林业局2024年: "云溪县林业局2023年" })).toEqual([[]]);
  });

  it("is parted from the sentence in both languages or in none", () => {
    const texts = rules.flatMap(({ messages }) => Object.values(messages));
    expect(texts.filter(({ zh, en }) => zh.split("|").length !== en.split("|").length)).toEqual([]);
    expect(texts.filter(({ zh }) => zh.split("|").length > 2)).toEqual([]);
    expect(texts.some(({ zh }) => zh.includes("|"))).toBe(true);
  });
});
