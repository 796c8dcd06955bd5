import { outdatedPhrases } from "../../src/language/outdated-phrases";

const found = (text: string, year: number): string[] => outdatedPhrases(text, year).map(({ text: t }) => t);

describe("formulae behind the times", () => {
  it.each([
    ["依据国办公开办函〔2019〕60号编制", 2023, ["国办公开办函〔2019〕60号"]],
    ["坚持以公开为原则、不公开为例外", 2023, ["公开为原则、不公开为例外"]],
    ["坚持公开是原则,不公开是例外", 2021, ["公开是原则,不公开是例外"]],
    ["学习新修订的《条例》", 2024, ["新修订的"]],
    ["条例（国务院令第492号）", 2023, ["国务院令第492号"]],
    ["深入学习党的十九大精神", 2023, ["党的十九大"]],
    ["贯彻党的二十届二中全会精神", 2024, ["二十届二中全会"]],
    ["贯彻党的二十届二中、三中全会精神", 2025, ["二十届二中、三中全会"]],
  ])("finds them: %s (%i)", (text, year, expected) => {
    expect(found(text, year)).toEqual(expected);
  });

  it.each([
    ["依据国办公开办函〔2019〕60号编制", 2020],
    ["依据国办公开办函〔2021〕30号编制", 2024],
    ["坚持以公开为常态、不公开为例外", 2024],
    ["落实《中华人民共和国政府信息公开条例》", 2024],
    ["贯彻党的二十大和二十届二中、三中全会精神", 2024],
    ["贯彻党的二十届二中全会精神", 2023],
    ["贯彻党的二十届四中全会精神", 2025],
    ["坚持公开公平公正原则", 2024],
  ])("is silent on %s (%i)", (text, year) => {
    expect(found(text, year)).toEqual([]);
  });

  it("tells the sessions that are due", () => {
    expect(outdatedPhrases("二十届二中、三中全会", 2025)[0]!.present).toBe("二十届二中、三中、四中全会");
  });
});
