import { act } from "react";
import { insertAtCursor } from "../../src/pane/flows/write";
import { testPane } from "./support/pane";
import { show } from "./support/screen";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const pass = (milliseconds: number): Promise<void> =>
  act(async () => {
    await jest.advanceTimersByTimeAsync(milliseconds);
  });

describe("an insertion that takes long", () => {
  it("is shown after a moment, then with the seconds and what to do, and goes when it is done", async () => {
    const pane = testPane();
    const screen = await show(pane);
    const release = pane.document.hold();
    await act(async () => void insertAtCursor(pane, "report"));
    expect(screen.text()).not.toContain("正在插入…");
    await pass(400);
    expect(screen.text()).toContain("正在插入…");
    expect(screen.text()).not.toContain("秒");
    await pass(12_000);
    expect(screen.text()).toContain("正在插入…已 12 秒");
    expect(screen.text()).toContain("不必再点");
    await act(async () => insertAtCursor(pane, "report"));
    release();
    await pass(400);
    expect(pane.document.calls.insert).toHaveLength(1);
    expect(screen.text()).not.toContain("正在插入…");
    expect(screen.text()).toContain("已插入整份报告");
    await screen.close();
  });
});
