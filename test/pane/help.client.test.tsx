import { dismissHelp, helpWasSeen } from "../../src/pane/memory";
import { localMemory } from "../../src/word/memory/memory";
import { testPane } from "./support/pane";
import { show } from "./support/screen";

describe("the help for the first time", () => {
  it("has three lines, goes away for good, and can be called back", async () => {
    const pane = testPane();
    pane.store.dispatch({ type: "help/shown", open: true });
    const screen = await show(pane);
    expect(screen.element.querySelectorAll("ol > li")).toHaveLength(3);
    await screen.click(screen.button("知道了"));
    expect(screen.element.querySelectorAll("ol > li")).toHaveLength(0);
    expect(helpWasSeen(pane.services.memory)).toBe(true);
    await screen.click(screen.button("设置和使用说明"));
    await screen.click(screen.button("使用说明"));
    expect(screen.element.querySelectorAll("ol > li")).toHaveLength(3);
    await screen.close();
  });

  it("comes again, and nothing else happens, where the host refuses to remember", () => {
    const refusing = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const pane = testPane();
    pane.services.memory = localMemory;
    dismissHelp(pane);
    expect(pane.store.get().help).toBe(false);
    expect(helpWasSeen(localMemory)).toBe(false);
    refusing.mockRestore();
    dismissHelp(pane);
    expect(helpWasSeen(localMemory)).toBe(true);
  });
});
