import { act } from "react";
import { checkDocument } from "../../../src/pane/flows/check";
import { mixedFindings, result } from "../support/findings";
import { testPane } from "../support/pane";
import { show } from "../support/screen";

/** The row with the focus goes out of the list; gives what has the focus then. */
async function focusedAfterRowIsGone(before: () => void): Promise<Element | null> {
  const pane = testPane();
  const screen = await show(pane);
  await screen.click(screen.button("核对"));
  await screen.click(screen.button("检查本文"));
  await screen.click(screen.findings()[2]!);
  const gone = screen.findings()[2]!.dataset.finding;
  before();
  pane.find(result(mixedFindings.filter(({ fingerprint }) => fingerprint !== gone)));
  await act(() => checkDocument(pane));
  const focused = document.activeElement;
  await screen.close();
  return focused;
}

it("the focus goes on to the next finding when its own is gone", async () => {
  const focused = await focusedAfterRowIsGone(() => undefined);
  expect((focused as HTMLElement).dataset.finding).toBeTruthy();
});

it("who has gone over to the document is not called back", async () => {
  const focused = await focusedAfterRowIsGone(() => window.dispatchEvent(new Event("blur")));
  expect(focused).toBe(document.body);
});
