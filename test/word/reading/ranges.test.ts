import { meantHit, occurrence } from "../../../src/word/reading/ranges";

const hits = (...texts: string[]) => texts.map((text, at) => ({ text, at }));

describe("an occurrence of a part in a text", () => {
  it("is told by its order among those that do not overlap", () => {
    const text = "收到8件，办结8件";
    expect(occurrence(text, "8件", 2)).toEqual({ nth: 0, of: 2 });
    expect(occurrence(text, "8件", 7)).toEqual({ nth: 1, of: 2 });
    expect(occurrence("111", "11", 1)).toEqual({ nth: -1, of: 1 });
  });
});

describe("the hit of Word's search that is meant", () => {
  it("is the one in the same order, hits in another width left out", () => {
    expect(meantHit(hits("8", "8"), { part: "8", nth: 1, of: 2 })?.at).toBe(1);
    expect(meantHit(hits("８", "8", "8"), { part: "8", nth: 0, of: 2 })?.at).toBe(1);
  });

  it.each([
    ["one more, as in a text that a tracked change has deleted", hits("8", "8", "8")],
    ["one less, as where somebody has just typed", hits("8")],
    ["none", hits()],
  ])("is none of them when Word finds %s: it could be the wrong number", (_, found) => {
    expect(meantHit(found, { part: "8", nth: 0, of: 2 })).toBeNull();
  });
});
