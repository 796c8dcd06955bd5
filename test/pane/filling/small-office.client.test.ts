import { act } from "react";
import { checkDocument } from "../../../src/pane/flows/check";
import { itemsOf } from "../../../src/pane/state/items";
import { openFilling, reportWith } from "./support";

/** What an office with twelve applications fills in; all else is 0. */
const DISCLOSURE = {
  "disclosure/rules/inForce": "0",
  "disclosure/normative/issued": "1",
  "disclosure/normative/inForce": "4",
  "disclosure/permits/decisions": "36",
};
const APPLICATIONS = [
  ["applications/new/natural", "10"],
  ["applications/new/business", "2"],
  ["applications/granted/natural", "6"],
  ["applications/partial/natural", "1"],
  ["applications/refused.4/natural", "1"],
  ["applications/unavailable.1/natural", "1"],
  ["applications/unavailable.1/business", "2"],
  ["applications/carriedOut/natural", "1"],
] as const;

it("an office with twelve applications types at most 15 numbers, with at most 10 clicks, and is done", async () => {
  const filling = await openFilling(reportWith());
  const { pane } = filling;

  await filling.unfold("规章");
  await filling.type("disclosure/rules/inForce", "0");
  await filling.press("ArrowDown");
  await filling.type("disclosure/normative/inForce", DISCLOSURE["disclosure/normative/inForce"]);
  await filling.type("disclosure/normative/issued", DISCLOSURE["disclosure/normative/issued"]);
  await filling.type("disclosure/permits/decisions", DISCLOSURE["disclosure/permits/decisions"]);
  const zeros = () =>
    [...filling.screen.element.querySelectorAll("button")].find((one) =>
      /^其余填 0（/.test(one.textContent ?? ""),
    )!.textContent!;
  await filling.click(zeros());

  await filling.click("表三");
  await filling.unfold("一、本年新收");
  for (const [cell, number] of APPLICATIONS) {
    const [, row] = cell.split("/");
    // The rest of the way is arrows: the row in question unfolds on the way.
    for (let i = 0; i < 30 && document.activeElement !== filling.input(cell); i += 1) {
      if (filling.input(cell) && filling.pane.store.get().filling.row === `applications/${row}`) break;
      await filling.press("ArrowDown");
    }
    await filling.type(cell, number);
  }
  await filling.click(zeros());

  await filling.click("表四");
  await filling.unfold("行政复议");
  await filling.type("disputes/review/upheld", "1");
  await filling.click(zeros());

  const button = filling.screen.element.querySelector<HTMLElement>("#fill-write")!;
  expect(button.textContent).toBe("写入文档（200 格）");
  await filling.click(button.textContent!);

  expect(filling.numbersTyped).toBeLessThanOrEqual(15);
  expect(filling.clicks).toBeLessThanOrEqual(10);
  const there = await filling.inDocument();
  expect(Object.keys(there)).toHaveLength(175 + 10 + 15);
  expect(there).toMatchObject({ ...DISCLOSURE, ...Object.fromEntries(APPLICATIONS) });
  expect(there["applications/total/total"]).toBe("11");
  expect(filling.screen.text()).toContain("三张表都填好了。下一步：核对。");
  const [receipt, ...more] = await pane.services.document.receipts();
  expect(more).toEqual([]);
  expect(receipt!.title).toEqual({ id: "receipt/filled", data: { tables: "表二、表三、表四", count: 200 } });

  await act(() => checkDocument(pane));
  const { result } = pane.store.get().checked!;
  expect(result.relations).toMatchObject({ broken: 0, unchecked: 0 });
  const inTables = itemsOf(result.findings).filter(({ finding }) => finding.table !== null);
  expect(inTables.map(({ finding }) => finding.message)).toEqual([]);
  await filling.screen.close();
});
