import { fingerprint, hashOf, hashOfText, uniqueNames } from "../../src/language/hash";

describe("the hash of a text", () => {
  // Published values of FNV-1a, 32 bit, for ASCII.
  it.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("%j is %i", (text, expected) => {
    expect(hashOfText(text)).toBe(expected);
    expect(fingerprint(text)).toBe(expected.toString(36));
  });

  it("is that of its units, of a stretch of them, and of one more in front", () => {
    const units = [..."政府信息"].map((letter) => letter.charCodeAt(0));
    expect(hashOf(units)).toBe(hashOfText("政府信息"));
    expect(hashOf(units, 1, 3)).toBe(hashOfText("府信"));
    expect(hashOf(units, 1, 4, units[0])).toBe(hashOfText("政府信息"));
    expect(hashOf(units, 2, 2)).toBe(hashOfText(""));
    expect(hashOf(units, 0, 4, 0)).not.toBe(hashOf(units));
  });
});

describe("names", () => {
  it("are made unique in their order", () => {
    expect(uniqueNames(["a", "b", "a", "a", "b"])).toEqual(["a", "b", "a~2", "a~3", "b~2"]);
  });
});
