import { daysLeft, usualDeadline } from "../../src/settings/deadline";

describe("the days to the deadline", () => {
  const on = (text: string, deadline = usualDeadline) =>
    daysLeft(2025, deadline, new Date(`${text}T15:00:00`));

  it("are counted in whole days, whatever the time of day", () => {
    expect(on("2026-01-19")).toBe(12);
    expect(on("2026-01-31")).toBe(0);
    expect(on("2026-02-03")).toBe(-3);
    expect(daysLeft(2025, usualDeadline, new Date(2026, 0, 30, 0, 1))).toBe(1);
    expect(daysLeft(2025, usualDeadline, new Date(2026, 0, 30, 23, 59))).toBe(1);
  });

  it("go to another day where one is set", () => {
    expect(on("2026-03-01", { month: 3, day: 31 })).toBe(30);
  });

  it("are not told where the deadline is months away, before or behind", () => {
    expect(on("2025-08-01")).toBeNull();
    expect(on("2026-11-01")).toBeNull();
    expect(on("2025-12-01")).toBe(61);
  });
});
