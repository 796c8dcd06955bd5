import { draftFrom, factStateOf } from "../../../src/lastyear";
import { factsIn } from "../../../src/pane/engine/facts-in";
import { form } from "../../check/support/reports";
import { lastYearReport } from "../../lastyear/support/last-year";
import { buildDocument } from "../../report/support/build";
import { sketchForm } from "../../report/support/sketch";

const ASKED = "新收申请12件，均按期答复。";

/** The tables' numbers that are told beside the facts of this sentence, carried into a report whose tables hold 15. */
function told(sentence: string) {
  const draft = draftFrom(lastYearReport({ [ASKED]: sentence }), 2024);
  const lines = draft.paragraphs.map(({ text }) => text);
  const opening = lines.findIndex((line) => line.includes("围绕国土绿化"));
  const closing = lines.findIndex((line) => line.includes("更新不够及时"));
  const document = buildDocument([
    ...lines.slice(0, opening),
    "一、总体情况",
    ...lines.slice(opening, closing),
    "三、收到和处理政府信息公开申请情况",
    sketchForm(form, "applications", () => "15"),
    "五、存在的主要问题及改进情况",
    ...lines.slice(closing),
  ]);
  return factsIn(factStateOf(draft), document)
    .filter(({ place, text }) => place?.text.includes("申请") && /\d/u.test(text))
    .map(({ tableNumber }) => tableNumber);
}
const tableNumbers = (sentence: string) => told(sentence).map((number) => number?.value ?? null);

describe("a fact of the draft", () => {
  it("has the number of its cell beside it", () => {
    expect(tableNumbers(ASKED)).toEqual([15]);
    expect(tableNumbers("新收政府信息公开申请12件，办结11件。")).toEqual([15, 15]);
  });

  it.each<[string, (number | null)[]]>([
    ["受理政府信息公开申请12件，均按期答复。", [null]],
    ["其中网上新收申请12件，均按期答复。", [null]],
    ["新收申请12件，另新收申请3件。", [null, null]],
    ["不予公开的申请12件，均按期答复。", [null]],
  ])("has none where it may be another one: %s", (sentence, numbers) => {
    expect(tableNumbers(sentence)).toEqual(numbers);
  });

  it("names the cell in the words of the form", () => {
    expect(told(ASKED)[0]).toEqual({ name: "表三 › 一、本年新收政府信息公开申请数量 › 总计", value: 15 });
  });
});
