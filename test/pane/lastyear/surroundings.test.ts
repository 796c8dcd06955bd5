import type { FactView } from "../../../src/lastyear";
import { surroundings } from "../../../src/pane/lastyear/facts/surroundings";

function around(marked: string): string[] {
  const start = marked.indexOf("〈");
  const text = marked.replace(/[〈〉]/gu, "");
  const end = marked.indexOf("〉") - 1;
  const place: FactView["place"] = { kind: "paragraph", paragraph: 0, range: [start, end], text };
  return surroundings({
    id: "a.0",
    paragraph: "a",
    part: 1,
    kind: "count",
    status: "open",
    text: text.slice(start, end),
    place,
  });
}

describe("the words around a fact", () => {
  it("are ten on each side", () => {
    expect(around("甲乙丙丁戊己庚辛壬癸子〈8条〉甲乙丙丁戊己庚辛壬癸子")).toEqual([
      "乙丙丁戊己庚辛壬癸子",
      "8条",
      "甲乙丙丁戊己庚辛壬癸",
    ]);
  });

  it("cut no number in two", () => {
    expect(around("〈8条〉，邮编：六、编码是618899。")[2]).toBe("，邮编：六、编码是618899");
    expect(around("发布174条，其中甲乙丙丁〈8条〉")[0]).toBe("174条，其中甲乙丙丁");
    expect(around("增长1,174条，其中甲乙丙〈8条〉")[0]).toBe("1,174条，其中甲乙丙");
    expect(around("〈8条〉甲乙丙丁戊己庚辛12.5%")[2]).toBe("甲乙丙丁戊己庚辛12.5");
  });

  it("are the words of the fact alone where it has no place", () => {
    expect(
      surroundings({
        id: "a",
        paragraph: "a",
        part: 1,
        kind: "count",
        status: "changed",
        text: "",
        place: null,
      }),
    ).toEqual(["", "", ""]);
  });
});
