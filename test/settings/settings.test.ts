import { isDay, settingsFrom, settingsOf, usualSettings } from "../../src/settings/settings";

const usualFile = { ...usualSettings, rulesOff: [] };

describe("settings", () => {
  it("are as usual where nothing, or nothing that can be understood, lies in the memory", () => {
    expect(settingsOf(null)).toEqual(usualSettings);
    expect(settingsOf("{")).toEqual(usualSettings);
    expect(settingsOf("[]")).toEqual(usualSettings);
  });

  it.each([
    ['{"isLarge":true}', { isLarge: true }],
    ['\uFEFF{"isLarge":true}', { isLarge: true }],
    ['{"deadline":{"month":2,"day":30},"isLarge":"yes"}', {}],
    ['{"deadline":null}', {}],
    ['{"deadline":[]}', {}],
    ['{"limits":{"repetition":0.4,"overview":1000}}', { limits: { repetition: 0.4, overview: 1000 } }],
    ['{"limits":{"repetition":40,"overview":-1}}', {}],
    ['{"limits":{"repetition":0,"overview":1.5}}', {}],
    ['{"limits":{"repetition":null,"overview":"1000"}}', {}],
    ['{"limits":{"repetition":0.333,"overview":null}}', { limits: { repetition: 0.33, overview: null } }],
    [
      '{"wording":{"fees":"〔年份〕年未收费。","other":"  ","basis":7,"nobody":"?","__proto__":"x"}}',
      { wording: { fees: "〔年份〕年未收费。" } },
    ],
    ['{"profile":"wuwei"}', { profile: "wuwei" }],
    ['{"profile":"huaihua"}', { profile: "huaihua", deadline: { month: 1, day: 28 } }],
    [
      '{"profile":"huaihua","deadline":{"month":2,"day":20}}',
      { profile: "huaihua", deadline: { month: 2, day: 20 } },
    ],
    ['{"profile":"nowhere"}', {}],
    ['{"wording":"text"}', {}],
    ['{"rulesOff":["text/repeated",3]}', { rulesOff: ["text/repeated"] }],
    ['{"rulesOff":"text/repeated"}', {}],
  ])("of %s are those that can be understood, the others as usual", (text, settings) => {
    expect(settingsFrom(text)).toEqual({ ...usualFile, ...settings });
  });

  it.each(["[]", "null", "no settings", "{}", '{"name":"nianbao","version":"1"}', "7", ""])(
    "are not in a text of something else: %s",
    (text) => {
      expect(settingsFrom(text)).toBeNull();
    },
  );

  it("keep a sentence within bounds", () => {
    const { wording } = settingsFrom(JSON.stringify({ wording: { fees: "长".repeat(5000) } }))!;
    expect(wording.fees).toHaveLength(2000);
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
