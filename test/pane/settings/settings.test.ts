import { change, importSettings, switchOff } from "../../../src/pane/settings/flows";
import { recallIgnored } from "../../../src/pane/check/ignoring/memory";
import { SETTINGS, settingsOf, usualSettings } from "../../../src/settings/settings";
import { testPane } from "../support/pane";

const file = (text: string, size = text.length) => ({ name: "设置.json", size, text: async () => text });

describe("the settings of the pane", () => {
  it("are kept on this machine and there again when the pane is opened", () => {
    const pane = testPane();
    const settings = {
      deadline: { month: 3, day: 31 },
      isLarge: true,
      limits: { repetition: 0.3, overview: 1000 },
      profile: "guzhen" as const,
      wording: { fees: "〔年份〕年未收取信息处理费。" },
    };
    change(pane, settings);
    expect(pane.store.get().settings).toBe(settings);
    expect(settingsOf(pane.services.memory.get(SETTINGS))).toEqual(settings);
  });

  it("come from a file that another drafter has exported, with the rules that are off", async () => {
    const pane = testPane();
    switchOff(pane, "text/stale-number", "旧数");
    await importSettings(
      pane,
      file('{"deadline":{"month":1,"day":15},"isLarge":false,"rulesOff":["text/repeated"]}'),
    );
    expect(pane.store.get().settings.deadline).toEqual({ month: 1, day: 15 });
    expect(pane.store.get().ignored.map(({ rule }) => rule)).toEqual(["text/repeated"]);
    expect(recallIgnored(pane.services).map(({ rule }) => rule)).toEqual(["text/repeated"]);
    expect(pane.store.get().notices.draft).toMatchObject({ intent: "info" });
  });

  it.each<[string, number]>([
    ["[]", 2],
    ["null", 4],
    ["no settings", 11],
    ['{"scripts":{}}', 14],
    ['{"isLarge":true}', 1_000_000],
  ])("stay as they are, and that is told, for a file that is none: %s", async (text, size) => {
    const pane = testPane();
    await importSettings(pane, file(text, size));
    expect(pane.store.get().settings).toBe(usualSettings);
    expect(pane.store.get().notices.draft).toMatchObject({ intent: "error" });
  });
});
