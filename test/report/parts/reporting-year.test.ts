import { votedYear, yearEvidence } from "../../../src/report/parts/reporting-year";
import { findTitle } from "../../../src/report/parts/title";
import { paragraphsOf } from "../support/paragraphs";

const evidence = (title: string, ...prose: string[]) =>
  yearEvidence(findTitle(paragraphsOf(title)), paragraphsOf(...prose), paragraphsOf(title, ...prose));

describe("what speaks for a reporting year", () => {
  it("are the title, the first day of the period and the years with which sentences begin", () => {
    expect(
      evidence(
        "云溪县林业局2022年政府信息公开工作年度报告",
        "统计期限为2023年1月1日至2024年12月31日。",
        "2021年，我局公开信息。2021年度改版网站。2020年，无。",
      ),
    ).toEqual({ title: 2022, period: 2023, text: 2021 });
  });

  it("is no year within a sentence, unless neither title nor period tells one", () => {
    const prose = "我局在2021年公开信息，在2021年改版网站。";
    expect(evidence("云溪县林业局2022年政府信息公开工作年度报告", prose)).toMatchObject({ text: null });
    expect(evidence("说明", "统计期限为2023年1月1日至12月31日。", prose)).toMatchObject({ text: null });
    expect(evidence("说明", prose)).toEqual({ title: null, period: null, text: 2021 });
  });

  it("is no other day of the period than its first", () => {
    expect(evidence("说明", "截至2023年12月31日，公开信息80条。").period).toBeNull();
  });
});

describe("the one reporting year", () => {
  const none = { title: null, period: null, text: null };
  it.each([
    ["what all say", { title: 2023, period: 2023, text: 2023 }, 2023],
    ["what two of three say against the title", { title: 2022, period: 2023, text: 2023 }, 2023],
    ["what two of three say against the period", { title: 2023, period: 2022, text: 2023 }, 2023],
    ["what two of three say against the text", { title: 2023, period: 2023, text: 2022 }, 2023],
    ["the period's where all differ", { title: 2021, period: 2022, text: 2023 }, 2022],
    ["the text's where it differs from the title", { ...none, title: 2021, text: 2023 }, 2023],
    ["the title's where nothing else says one", { ...none, title: 2021 }, 2021],
    ["none where nothing says one", none, null],
  ])("is %s", (_, found, year) => {
    expect(votedYear(found)).toBe(year);
  });

  it("is the year after last year's report where the report names it and nothing outvotes it", () => {
    expect(votedYear({ title: 2023, period: 2022, text: null }, [2023])).toBe(2023);
    expect(votedYear({ title: 2023, period: 2022, text: 2022 }, [2023])).toBe(2023);
    expect(votedYear({ title: 2022, period: 2022, text: 2022 }, [2023])).toBe(2022);
    expect(votedYear(none, [2023])).toBeNull();
    expect(votedYear({ title: 2023, period: 2022, text: 2022 }, [null, 2023])).toBe(2023);
    expect(votedYear({ title: 2022, period: 2022, text: 2022 }, [2023, 2023])).toBe(2022);
  });
});
