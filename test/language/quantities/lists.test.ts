import { listSum } from "../../../src/language/quantities/list-sums";
import { listsIn } from "../../../src/language/quantities/lists/lists";
import { isPrintedAs, printed } from "../../../src/language/quantities/percentages";
import { quantitiesIn } from "../../../src/language/quantities/quantity";
import { plainWords } from "../../../src/language/quantities/words";

/** Each list as 总数=分项＋分项, and what its sum says. */
function told(text: string): string[] {
  const { words } = plainWords(text);
  return listsIn(words, quantitiesIn(words)).map((list) => {
    const items = list.items.map(({ value }) => value).join("+");
    return `${list.total.value}=${items} ${listSum(list).state}`;
  });
}

describe("the lists of a paragraph", () => {
  it.each([
    ["共86条，其中甲类20条、乙类66条。", ["86=20+66 adds-up"]],
    ["共86条。其中，甲类20条，乙类66条。", ["86=20+66 adds-up"]],
    ["共86条：甲类20条，乙类66条。", ["86=20+66 adds-up"]],
    ["共86条，其中20条清单、66条公告。", ["86=20+66 adds-up"]],
    ["甲类20条、乙类66条，合计86条。", ["86=20+66 adds-up"]],
    ["共86条，其中甲类20条；乙类60条；丙类6条。", ["86=20+60+6 adds-up"]],
    ["共86条，其中甲类60条（图20条、文40条）、乙类26条。", ["86=60+26 adds-up", "60=20+40 adds-up"]],
    ["共86件，其中甲类20条、乙类66篇。", ["86=20+66 adds-up"]],
    ["共86条，其中甲类20条、乙类69条。", ["86=20+69 differs"]],
    ["共86条，其中甲类20条、乙类67条。", ["86=20+67 differs"]],
    ["共86条，其中甲类20条、其他65条。", ["86=20+65 differs"]],
    ["共86条，其中甲类20条、乙类65条。", ["86=20+65 open"]],
    ["共86条，其中甲类20条、乙类60条。", ["86=20+60 open"]],
    ["共86条，包括甲类20条、乙类60条。", ["86=20+60 differs"]],
    ["共86条，其中甲类20条、其他60条。", ["86=20+60 differs"]],
    ["共86条，包括甲类20条、乙类60条等。", ["86=20+60 open"]],
    ["共86条，包括甲类20条、乙类60余条。", ["86=20+60 open"]],
    ["共86条，主要包括甲类20条、乙类60条。", ["86=20+60 open"]],
    ["共86条，包括甲类20条、乙类60条。另外，丙类6条。", ["86=20+60 open"]],
    ["共86条，其中甲类20条、乙类66条、丙类5条。", ["86=20+66+5 differs"]],
    ["共86条，其中甲类20条、乙类66条，丙类5条。", ["86=20+66+5 open"]],
    ["共86条，其中甲类90条。", ["86=90 differs"]],
    ["甲类20条、乙类66条，合计90条。", ["90=20+66 differs"]],
    ["甲类86条；乙类20条；其余26条，合计132条。", ["132=86+20+26 adds-up"]],
    ["网站86条，公众号50条，其中甲类40条、乙类70条。", ["50=40+70 open"]],
    ["共86条，其中甲类20条，办结60件，访问量900次。", ["86=20 open"]],
    [
      "共86条，均经以下三类渠道发出：一是在网站发布信息20条；二是在公众号发布信息6条；三是通过村务公开栏公开危房改造、高龄津贴、临时救助、饮水安全等方面信息合计60条。",
      ["86=20+6+60 adds-up"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    [40, 1],
    [41, 0],
  ])("have %i parts at the most", (count, lists) => {
    const words = `共900条,包括${Array.from({ length: count }, () => "甲类1条").join("、")}。`;
    expect(listsIn(words, quantitiesIn(words))).toHaveLength(lists);
  });
});

describe("a percentage", () => {
  const said = (text: string) => quantitiesIn(text)[0]!;

  it.each([
    [18.18, "18.2%", true],
    [86.77, "86.7%", true],
    [86.77, "86.8%", true],
    [86.77, "86.9%", false],
    [50, "50.0%", true],
    [17.5, "18%", true],
    [17.5, "17%", true],
    [17.5, "16%", false],
    [17.5, "19%", false],
  ])("%f may be printed as %s: %s", (exact, text, isRight) => {
    expect(isPrintedAs(exact, said(text))).toBe(isRight);
  });

  it("is printed with as many places as before", () => {
    expect(printed(100 / 3, 2)).toBe("33.33");
    expect(printed(17.5, 0)).toBe("18");
  });
});
