import { mostByPage, mostByPiece } from "../../../src/language/wording/fee-tariff";

/** 国办函〔2020〕109号, counted one by one. */
const counted = (count: number, rate: (nth: number) => number): number =>
  Array.from({ length: count }, (_, i) => rate(i + 1)).reduce((all, one) => all + one, 0);

describe("the tariff for handling applications", () => {
  it("grows by 100 yuan with every ten applications beyond thirty", () => {
    expect([10, 11, 30, 31, 40, 41].map(mostByPiece)).toEqual([0, 100, 2000, 2200, 4000, 4300]);
    for (let count = 0; count <= 130; count++) {
      const rate = (nth: number): number =>
        nth <= 10 ? 0 : nth <= 30 ? 100 : 100 * (Math.ceil(nth / 10) - 2);
      expect(mostByPiece(count)).toBe(counted(count, rate));
    }
  });

  it("grows with the pages in three steps", () => {
    expect([30, 31, 100, 101, 200, 201].map(mostByPage)).toEqual([0, 10, 700, 720, 2700, 2740]);
  });

  it("is known at once for any number that a text may name", () => {
    expect(mostByPage(1e12)).toBe(2700 + 40 * (1e12 - 200));
    expect(mostByPiece(1e9)).toBeGreaterThan(0);
  });
});
