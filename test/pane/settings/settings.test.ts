import { change, importSettings } from "../../../src/pane/settings/flows";
import { isDay, recallSettings, settingsFrom, usualSettings } from "../../../src/pane/settings/settings";
import { testPane } from "../support/pane";

const file = (text: string, size = text.length) => ({ name: "设置.json", size, text: async () => text });

describe("settings", () => {
  it("are kept on this machine and there again when the pane is opened", () => {
    const pane = testPane();
    change(pane, { deadline: { month: 3, day: 31 }, isLarge: true });
    expect(pane.store.get().settings.isLarge).toBe(true);
    expect(recallSettings(pane.services.memory)).toEqual({ deadline: { month: 3, day: 31 }, isLarge: true });
  });

  it("are as usual where nothing, or nothing that can be understood, lies in the memory", () => {
    const { services } = testPane();
    expect(recallSettings(services.memory)).toEqual(usualSettings);
    services.memory.set("nianbao.settings", "{");
    expect(recallSettings(services.memory)).toEqual(usualSettings);
  });

  it.each([
    ['{"isLarge":true}', { ...usualSettings, isLarge: true }],
    ['{"deadline":{"month":2,"day":30},"isLarge":"yes"}', usualSettings],
    ['{"deadline":null}', usualSettings],
  ])("of %s are those that can be understood, the others as usual", (text, settings) => {
    expect(settingsFrom(text)).toEqual(settings);
  });

  it("come from a file that another drafter has exported", async () => {
    const pane = testPane();
    await importSettings(pane, file('{"deadline":{"month":1,"day":15},"isLarge":false}'));
    expect(pane.store.get().settings.deadline).toEqual({ month: 1, day: 15 });
    expect(pane.store.get().notices.draft).toMatchObject({ intent: "info" });
  });

  it.each<[string, number]>([
    ["[]", 2],
    ["null", 4],
    ["no settings", 11],
    ["{}", 1_000_000],
  ])("stay as they are, and that is told, for a file that is none: %s", async (text, size) => {
    const pane = testPane();
    await importSettings(pane, file(text, size));
    expect(pane.store.get().settings).toBe(usualSettings);
    expect(pane.store.get().notices.draft).toMatchObject({ intent: "error" });
  });

  it.each([
    [1, 31, true],
    [2, 29, true],
    [4, 31, false],
    [0, 1, false],
    [13, 1, false],
    [1, 0, false],
    [1.5, 2, false],
  ])("know whether there is a day %d-%d", (month, day, is) => {
    expect(isDay({ month, day })).toBe(is);
  });
});
