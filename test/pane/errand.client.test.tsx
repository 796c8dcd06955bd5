import { act } from "react";
import { errandIn } from "../../src/pane/start/errand";
import { mixedFindings, result } from "./support/findings";
import { testPane, type TestPane } from "./support/pane";
import { show } from "./support/screen";

/** A pane that 检查 on the ribbon has opened, some time later. */
async function opened(pane: TestPane) {
  pane.services.errand = "check";
  const screen = await show(pane);
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  return screen;
}

describe("检查 on the ribbon", () => {
  it("opens the place 核对 with the document checked, and the keyboard on the first finding", async () => {
    const pane = testPane();
    const screen = await opened(pane);
    expect(pane.document.calls.read).toHaveLength(1);
    expect(pane.store.get().tab).toBe("check");
    expect(screen.findings()).toHaveLength(mixedFindings.length);
    expect(document.activeElement).toBe(screen.findings()[0]);
    await screen.close();
  });

  it("takes the keyboard to 重新检查 where nothing was found", async () => {
    const screen = await opened(testPane(result([])));
    expect(document.activeElement).toBe(screen.button("重新检查"));
    await screen.close();
  });

  it("says why a document cannot be checked, and the keyboard stands on the way to try again", async () => {
    const pane = testPane();
    pane.document.refuse("read", { code: "word/busy" });
    const screen = await opened(pane);
    expect(screen.text()).toContain("没能检查");
    expect(document.activeElement).toBe(screen.button("检查本文"));
    await screen.close();
  });

  it("is no errand of a pane that was opened in another way", async () => {
    const pane = testPane();
    const screen = await show(pane);
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(pane.document.calls.read).toEqual([]);
    expect(pane.store.get().tab).toBe("draft");
    await screen.close();
  });
});

it("an errand stands in the pane's address, beside what Word puts there", () => {
  expect(errandIn("?do=check&_host_Info=Word$Win32$16.01$zh-CN")).toBe("check");
  expect(errandIn("?_host_Info=Word$Win32$16.01$zh-CN")).toBeNull();
  expect(errandIn("?do=insert")).toBeNull();
});
