import fc from "fast-check";
import {
  contentKeys,
  keysOf,
  landing,
  positionsOf,
  nearLanding,
  countedLanding,
} from "../../../src/word/insertion/landing";
import { placeholderAmong, placeholderIn } from "../../../src/word/insertion/settle-failed-insert";
import { listed, sketch } from "../support/sketch";

const body = (...texts: string[]): string[] => texts.map((text) => `body ${text}`);
const cells = (...texts: string[]): string[] => texts.map((text) => `cell ${text}`);
const content = [...body("三、标题"), ...cells("甲", "")];

describe("where inserted content has landed", () => {
  it("is between what was there, with the empty paragraphs behind it counted", () => {
    const before = body("前", "后");
    const after = [...body("前"), ...content, ...body("", "", "后")];
    expect(landing(before, after, content)).toEqual({ start: 1, length: 3, copy: 0, empties: 2, keep: 0 });
  });

  it("is nowhere while the content is not there", () => {
    expect(landing(body("前", "后"), body("前", "", "后"), content)).toBeNull();
    expect(landing(body("前"), body("前"), content)).toBeNull();
  });

  it("is nowhere when something else has changed as well", () => {
    const after = [...body("前面"), ...content, ...body("后")];
    expect(landing(body("前", "后"), after, content)).toBeNull();
  });

  it("keeps one empty paragraph at the end of the document and before a table", () => {
    expect(landing([], [...content, ...body("", "")], content)).toMatchObject({ empties: 2, keep: 1 });
    const before = [...body("前"), ...cells("表"), ...body("后")];
    const after = [...body("前"), ...content, ...body("", ""), ...cells("表"), ...body("后")];
    expect(landing(before, after, content)).toMatchObject({ start: 1, empties: 2, keep: 1 });
  });

  it("does not count an empty paragraph that was there before", () => {
    const before = body("前", "", "后");
    const after = [...body("前"), ...content, ...body("", "", "后")];
    expect(landing(before, after, content)).toMatchObject({ start: 1, empties: 1, keep: 0 });
  });

  it("is found when Word has put it in twice", () => {
    const after = [...body("前"), ...content, ...body(""), ...content, ...body("", "后")];
    expect(landing(body("前", "后"), after, content)).toEqual({
      start: 1,
      length: 3,
      copy: 4,
      empties: 1,
      keep: 0,
    });
  });

  it("is found among equal tables, wherever the new one was put", () => {
    const line = fc.constantFrom("body ", "body 段", "cell 甲", "cell ");
    fc.assert(
      fc.property(fc.array(line), fc.nat(), fc.nat(2), (before, cut, empties) => {
        const at = cut % (before.length + 1);
        const after = [
          ...before.slice(0, at),
          ...content,
          ...Array.from({ length: empties }, () => "body "),
          ...before.slice(at),
        ];
        const found = landing(before, after, content)!;
        expect(found.empties).toBe(empties);
        const rest = [...after.slice(0, found.start), ...after.slice(found.start + 3 + empties)];
        expect(rest).toEqual(before);
      }),
    );
  });
});

describe("the room that was made for content", () => {
  it("is the one empty paragraph that is new", () => {
    expect(placeholderIn(body("前", "后"), body("前", "", "后"))).toBe(1);
    expect(placeholderIn(body("前", "", "后"), body("前", "", "", "后"))).toBe(1);
    expect(placeholderIn([], body(""))).toBe(0);
  });

  it("is nothing when something else has changed", () => {
    expect(placeholderIn(body("前", "后"), body("前面", "", "后"))).toBeNull();
    expect(placeholderIn(body("前", "后"), body("前", "新", "后"))).toBeNull();
    expect(placeholderIn(body("前"), [...body("前"), ...cells("")])).toBeNull();
    expect(placeholderIn(body("前"), body("前"))).toBeNull();
  });
});

describe("the content as Word lists it", () => {
  const merged = sketch([
    "标题",
    [
      ["甲", "1"],
      ["^", "2"],
    ],
    "",
  ]);

  it("has two views when a cell continues a merge, without the last empty paragraph", () => {
    const [all, shown] = contentKeys(merged.paragraphs);
    expect([...all!, "body "]).toEqual(keysOf(listed(merged, true)));
    expect([...shown!, "body "]).toEqual(keysOf(listed(merged, false)));
    expect(contentKeys(sketch(["标题", [["甲", "1"]], ""]).paragraphs)).toHaveLength(1);
  });

  it("is found at its place while something else was changed, with the lines that Word left behind it", () => {
    const before = body("前", "后");
    const now = [...body("前改了"), ...body("前"), ...content, ...body("", ""), ...body("后", "又一段")];
    expect(nearLanding(before, now, content, 1)).toMatchObject({ start: 2, length: 3, empties: 2, keep: 0 });
    expect(nearLanding(before, [...body("前"), ...content, ...body("打字", "后")], content, 1)).toBeNull();
  });

  it("is not the like content that stood there before", () => {
    const before = [...body("前", "后", ""), ...content, ...body("")];
    const now = [...body("前", "", "后", ""), ...content, ...body("")];
    expect(nearLanding(before, now, content, before.length)).toBeNull();
  });

  it("that came late is known by standing there once more than before", () => {
    const once = [...body("前"), ...content];
    expect(countedLanding(once, once, content, 4)).toBeNull();
    expect(countedLanding(once, [...once, ...content], content, 4)).toMatchObject({ start: 4, empties: 0 });
    expect(positionsOf([...content, ...content], content)).toEqual([0, 3]);
  });
});

describe("where the line for the content was put while somebody typed elsewhere", () => {
  it("is the place that leaves the rest most alike", () => {
    expect(placeholderAmong(body("前", "中", "后"), body("前面", "中", "", "后"))).toBe(2);
    expect(placeholderAmong(body("前", "", "后", "末"), body("前", "", "", "后面", "末"))).toBe(1);
  });

  it("is told where paragraphs have come or gone in another stretch", () => {
    expect(placeholderAmong(body("一", "二", "三", "四"), body("二", "三", "", "四"))).toBe(3);
    expect(placeholderAmong(body("一", "二", "三", "四"), body("一", "新", "二", "三", "", "四"))).toBe(3);
    expect(placeholderAmong(body("一", "", "二", "三"), body("一", "二", "", "三"))).toBe(3);
  });

  it("is not told where an empty paragraph has come in two stretches", () => {
    expect(placeholderAmong(body("一", "二", "三"), body("一", "", "二", "", "三"))).toBeNull();
  });

  it("is not told where two places are as good, or paragraphs have come or gone", () => {
    expect(placeholderAmong(body("甲", "乙"), body("", "新", ""))).toBeNull();
    expect(placeholderAmong(body("甲"), body("甲", "", "新"))).toBeNull();
    expect(placeholderAmong(body("甲"), body("甲", "乙"))).toBeNull();
  });
});
