import { closeWord, inWord, patience } from "../../support/in-word";
import { p } from "../../support/xml";

jest.setTimeout(patience);
afterEach(closeWord);

describe("a window of the add-in that is closed", () => {
  it("leaves nothing that is done again: nobody hears what the library gives up after 65 s", async () => {
    const set = jest.spyOn(window, "setInterval");
    const cleared = jest.spyOn(window, "clearInterval");
    await inWord({ profile: "web", bodyXml: p("甲") });
    const started = set.mock.results.map(({ value }: { value?: unknown }) => value);
    expect(started).not.toEqual([]);
    closeWord();
    const stopped = cleared.mock.calls.map(([timer]) => timer);
    expect(started.filter((timer) => !stopped.some((one) => one === timer))).toEqual([]);
    expect(window.setInterval).toBe(set);
    set.mockRestore();
    cleared.mockRestore();
  });
});
