import { doubtsAbout } from "../../../src/pane/lastyear/doubts";

const last = { unit: "云溪县林业局", year: 2024 };
const ids = (current: { unit: string | null; year: number | null }, of = last, thisYear = 2026) =>
  doubtsAbout(of, current, thisYear).map(({ said }) => said.id);

describe("whether a report can be last year's", () => {
  it("is beyond doubt for the same body and the year before", () => {
    expect(ids({ unit: "云溪县林业局", year: 2025 })).toEqual([]);
    expect(ids({ unit: "云溪县林业局办公室", year: 2025 })).toEqual([]);
    expect(ids({ unit: null, year: 2025 })).toEqual([]);
    expect(ids({ unit: "〔机关名称〕", year: 2025 })).toEqual([]);
    expect(ids({ unit: "云溪县林业局", year: 2025 }, { unit: null!, year: 2024 })).toEqual([]);
  });

  it("is doubted for another body, the same year, and any year but the one before", () => {
    expect(ids({ unit: "青岚市水务局", year: 2025 })).toEqual(["pane/other.body"]);
    expect(ids({ unit: "云溪县林业局", year: 2024 })).toEqual(["pane/other.same-year"]);
    expect(ids({ unit: "云溪县林业局", year: 2023 })).toEqual(["pane/other.year"]);
    expect(ids({ unit: "云溪县林业局", year: 2026 })).toEqual(["pane/other.year"]);
    expect(ids({ unit: "青岚市水务局", year: 2024 })).toEqual(["pane/other.body", "pane/other.same-year"]);
  });

  it("says which year it would have to be", () => {
    const [doubt] = doubtsAbout(last, { unit: null, year: 2026 }, 2027);
    expect(doubt).toEqual({
      id: "year 2024 2026",
      said: { id: "pane/other.year", data: { last: 2024, before: 2025 } },
    });
  });

  it("is told by the calendar while there is no report in the document", () => {
    const empty = { unit: null, year: null };
    const of = (year: number, thisYear: number) => ids(empty, { unit: "云溪县林业局", year }, thisYear);
    expect([of(2024, 2026), of(2025, 2026)]).toEqual([[], []]);
    expect([of(2023, 2026), of(2026, 2026)]).toEqual([["pane/other.old"], ["pane/other.old"]]);
  });

  it("is not doubted for its year when nobody knows it", () => {
    expect(doubtsAbout({ unit: null, year: null }, { unit: null, year: 2025 }, 2026)).toEqual([]);
  });
});
