import { usualYear } from "../../src/report";

it("is the year before until autumn, for the report is due in January, and this year from October on", () => {
  expect(usualYear(new Date(2025, 0, 12))).toBe(2024);
  expect(usualYear(new Date(2025, 8, 30))).toBe(2024);
  expect(usualYear(new Date(2025, 9, 1))).toBe(2025);
  expect(usualYear(new Date(2025, 11, 31))).toBe(2025);
});
