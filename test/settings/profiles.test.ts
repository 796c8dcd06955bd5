import { usualLimits } from "../../src/check/limits";
import { settings as english } from "../../src/messages/en/settings";
import { settings as chinese } from "../../src/messages/zh/settings";
import { limitsOf, profileOf, profiles, type ProfileId } from "../../src/settings/profiles";
import { usualSettings } from "../../src/settings/settings";

const own = usualSettings.limits;

describe("what a place asks for", () => {
  it("holds only when a place is chosen", () => {
    expect(usualSettings.profile).toBeNull();
    expect(limitsOf(usualSettings)).toEqual(usualLimits);
  });

  it.each<[ProfileId, object]>([
    ["wuwei", { overview: 1000, counts: true }],
    ["suqian", { repetition: 0.5 }],
    ["guzhen", { measures: true }],
    ["huaihua", {}],
  ])("of %s is checked by its limits", (profile, asked) => {
    expect(limitsOf({ limits: own, profile })).toEqual({ ...usualLimits, ...asked });
  });

  it("gives way to stricter limits of the drafter, and not to looser ones", () => {
    expect(limitsOf({ limits: { ...own, overview: 800 }, profile: "wuwei" }).overview).toBe(800);
    expect(limitsOf({ limits: { ...own, overview: 3000 }, profile: "wuwei" }).overview).toBe(1000);
    expect(limitsOf({ limits: { ...own, repetition: 0.8 }, profile: "suqian" }).repetition).toBe(0.5);
    expect(limitsOf({ limits: { ...own, repetition: 0.3 }, profile: "suqian" }).repetition).toBe(0.3);
  });

  it("is told with its source in both languages", () => {
    for (const { id, demands } of profiles) {
      expect(demands.length).toBeGreaterThan(0);
      for (const demand of demands) {
        expect(demand.source).toMatch(/\p{Script=Han}/u);
        for (const texts of [chinese, english]) {
          expect(texts[`pane/settings.demand.${demand.id}`]).toMatch(/\p{L}/u);
          expect(texts[`pane/settings.profile.${id}`]).toMatch(/\p{L}/u);
        }
      }
    }
  });

  it("is nothing for a place that is not known", () => {
    expect(profileOf("nowhere")).toBeNull();
    expect(profileOf(undefined)).toBeNull();
  });
});
