import type { Place } from "../../../src/document/types";
import { resolve } from "../../../src/word/places/resolve";
import { placeOf, sketch } from "../support/sketch";

const rows = (first = "3") => [
  ["申请", "自然人"],
  ["一、本年新收", first],
];
const read = sketch(["标题", "甲", rows(), "乙", "末段"]);
const inTable: Place = placeOf(read, 1, 1);

describe("a place of an earlier reading", () => {
  it("is found where the texts around it are as they were", () => {
    const now = sketch(["标题", "新的一段", "甲", rows(), "末段"]);
    expect(resolve(read, now, inTable)).toEqual(placeOf(now, 1, 1));
  });

  it("is not the like place in a table that was inserted elsewhere, while its own table got another label", () => {
    const own = [
      ["申请", "自然人"],
      ["一、本年新收件", "3"],
    ];
    expect(resolve(read, sketch(["标题", rows(), "甲", own, "乙", "末段"]), inTable)).toBeNull();
    expect(resolve(read, sketch(["标题", "甲", own, "乙", rows(), "末段"]), inTable)).toBeNull();
    const row: Place = { kind: "row", table: 0, tr: 1 };
    expect(resolve(read, sketch(["标题", rows(), "甲", own, "乙"]), row)).toBeNull();
    const table: Place = { kind: "table", table: 0 };
    expect(resolve(read, sketch(["标题", rows(), "甲", own, "乙"]), table)).toBeNull();
  });

  it("is not the like place in a table that has come between the same texts, while its own table was edited", () => {
    const own = [
      ["申请", "自然人"],
      ["一、本年新收件", "3"],
    ];
    expect(resolve(read, sketch(["标题", "甲", own, rows(), "乙", "末段"]), inTable)).toBeNull();
    expect(resolve(read, sketch(["标题", "甲", rows(), own, "乙", "末段"]), inTable)).toBeNull();
  });

  it("is found where nothing around it tells otherwise", () => {
    const now = sketch([rows()]);
    expect(resolve(read, now, inTable)).toEqual(placeOf(now, 1, 1));
  });

  it("is a paragraph in its own order, not the same words somewhere else", () => {
    const place: Place = { kind: "paragraph", paragraph: 1, range: null, text: "甲" };
    expect(resolve(read, sketch(["标题", "甲", rows(), "乙", "末段"]), place)).toMatchObject({
      paragraph: 1,
    });
    expect(resolve(read, sketch(["标题", rows(), "乙", "末段", "甲"]), place)).toBeNull();
  });
});
