import { yearOf } from "../../../src/pane/state/year";

describe("the year of a report", () => {
  it("is read as typed, full-width digits and spaces included", () => {
    expect(yearOf("2024")).toBe(2024);
    expect(yearOf(" ２０２３ ")).toBe(2023);
  });

  it.each(["", "24", "20245", "2024年", "abcd", "2018", "1999", "3024"])("is not taken from %p", (typed) => {
    expect(yearOf(typed)).toBeNull();
  });
});
