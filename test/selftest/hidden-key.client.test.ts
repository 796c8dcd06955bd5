import { openSelfTestOnHiddenKey } from "../../src/pane/start/hidden-key";

describe("the hidden keys", () => {
  const went: string[] = [];
  let stop: () => void;

  beforeEach(() => {
    went.length = 0;
    stop = openSelfTestOnHiddenKey(window, (address) => went.push(address));
  });

  afterEach(() => {
    stop();
    window.history.replaceState(null, "", "/");
  });

  const press = (keys: KeyboardEventInit): boolean =>
    window.dispatchEvent(new KeyboardEvent("keydown", { cancelable: true, ...keys }));
  const three = { ctrlKey: true, altKey: true, shiftKey: true };

  it("go to the self-test, with what Office has put into the address", () => {
    window.history.replaceState(null, "", "/taskpane.html?_host_Info=Word$Web#&_xdm_Info=x");
    expect(press({ ...three, code: "KeyT", key: "ˇ" })).toBe(false);
    expect(went).toEqual(["selftest.html?_host_Info=Word$Web#&_xdm_Info=x"]);
  });

  it.each([
    { ctrlKey: true, altKey: true, code: "KeyT" },
    { ctrlKey: true, shiftKey: true, code: "KeyT" },
    { ...three, metaKey: true, code: "KeyT" },
    { ...three, code: "KeyY" },
    { code: "KeyT" },
  ])("are these and no others: %j", (keys) => {
    expect(press(keys)).toBe(true);
    expect(went).toEqual([]);
  });
});
