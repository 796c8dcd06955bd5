import { EMPTY } from "../../../src/word/insertion/landing";
import { neighboursOf, positionOf, type PlacedContent } from "../../../src/word/insertion/neighbours";

const content = ["一", "二"];
const placed = (keys: string[], at: number): PlacedContent => ({
  content,
  neighbours: neighboursOf(keys, at, at + content.length),
});

const once = ["甲", "一", "二", "乙"];
const twice = ["甲", "一", "二", "一", "二", "乙"];
const first = placed(once, 1);
const second = placed(twice, 3);

describe("where an insertion stands among equal texts", () => {
  it("is between the paragraphs between which it came", () => {
    expect(positionOf(twice, first, [])).toBe(1);
    expect(positionOf(twice, second, [])).toBe(3);
    expect(positionOf(twice, first, [second])).toBe(1);
    expect(positionOf(twice, second, [first])).toBe(3);
  });

  it("is nowhere when it was changed, even where another one is as it was", () => {
    const changed = ["甲", "一", "二", "一", "改", "乙"];
    expect(positionOf(changed, second, [first])).toBeNull();
    expect(positionOf(changed, second, [])).toBeNull();
    expect(positionOf(changed, first, [second])).toBe(1);
    const other = ["甲", "一", "改", "一", "二", "乙"];
    expect(positionOf(other, first, [second])).toBeNull();
    expect(positionOf(other, second, [first])).toBe(3);
  });

  it("is told by the ends of the document where nothing else stands", () => {
    const all = ["一", "二", "一", "二", EMPTY];
    const [one, other] = [placed(["一", "二", EMPTY], 0), placed(all, 2)];
    expect(positionOf(all, one, [other])).toBe(0);
    expect(positionOf(all, other, [one])).toBe(2);
  });

  it("is still known when the drafter has written on both sides of it", () => {
    expect(positionOf(["甲", "新", "一", "二", "新", "乙"], first, [])).toBe(2);
    const long = Array.from({ length: 20 }, (_, i) => `段${i}`);
    const own = { content: long, neighbours: neighboursOf(["甲", ...long, "乙"], 1, 21) };
    const written = ["新", "新", "新", "新"];
    expect(positionOf(["甲", ...written, ...long, ...written, "乙"], own, [])).toBe(5);
  });

  it("is not known by the empty paragraphs beside it alone", () => {
    const one = placed(["甲", EMPTY, "一", "二", EMPTY, "乙"], 2);
    expect(positionOf(["丙", EMPTY, "一", "二", EMPTY, "丁"], one, [])).toBeNull();
    expect(positionOf(["丙", EMPTY, "一", "二", EMPTY, "乙"], one, [])).toBe(2);
  });

  it("is not known among strangers", () => {
    expect(
      positionOf(["丙", "丙", "丙", "丙", "丙", "丙", "一", "二", ...Array<string>(6).fill("丁")], first, []),
    ).toBeNull();
  });

  it("is the only one where no neighbours were remembered", () => {
    const old: PlacedContent = { content };
    expect(positionOf(once, old, [])).toBe(1);
    expect(positionOf(twice, old, [])).toBeNull();
  });
});
