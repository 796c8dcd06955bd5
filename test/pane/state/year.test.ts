import { usualYear, yearOf } from "../../../src/pane/state/year";

describe("the year of a report", () => {
  it("is read as typed, full-width digits and spaces included", () => {
    expect(yearOf("2024")).toBe(2024);
    expect(yearOf(" ２０２３ ")).toBe(2023);
  });

  it.each(["", "24", "20245", "2024年", "abcd", "2018", "1999", "3024"])("is not taken from %p", (typed) => {
    expect(yearOf(typed)).toBeNull();
  });

  it("is the year before until autumn, for the report is due in January, and this year from October on", () => {
    expect(usualYear(new Date(2025, 0, 12))).toBe(2024);
    expect(usualYear(new Date(2025, 8, 30))).toBe(2024);
    expect(usualYear(new Date(2025, 9, 1))).toBe(2025);
    expect(usualYear(new Date(2025, 11, 31))).toBe(2025);
  });
});
