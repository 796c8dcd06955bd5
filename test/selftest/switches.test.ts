import { readFileSync } from "node:fs";
import path from "node:path";
import { probes } from "../../src/selftest/probes";
import { requirementSets, supportedVersions } from "../../src/pane/about/requirement-sets";
import { baseOf } from "../../src/selftest/profile/sets";
import {
  assumptions,
  cannotBeAsked,
  questionNames,
  switches,
  type SwitchName,
} from "../../src/selftest/profile/switches";
import { assumedOf, slugOf, type Assumption, type Base } from "../../src/selftest/profile/values";
import { selfTestCatalogues } from "../../src/selftest/text";
import { openQuestions, windowsBehaviours, type Behaviours } from "../simulated-word/behaviours";
import { profileNames, profiles, supportsSet } from "../simulated-word/profiles";

const names = Object.keys(switches) as SwitchName[];

describe("the assumptions of the self-test", () => {
  it("are about the very switches of the simulated Word", () => {
    expect([...names].sort()).toEqual(Object.keys(windowsBehaviours).sort());
  });

  it("know every value of an open question", () => {
    const unknown = Object.entries(openQuestions).flatMap(([name, values]) => {
      const known: readonly unknown[] = switches[name as SwitchName].values;
      if (typeof values[0] === "number") return [];
      return values.filter((value) => !known.includes(value)).map((value) => `${name}: ${value}`);
    });
    expect(unknown).toEqual([]);
  });

  it.each(profileNames)("are those that the profile %s is made of", (base) => {
    const assumed = Object.fromEntries(
      names.map((name) => [name, assumedOf(switches[name] as Assumption, base)]),
    );
    expect(assumed as Record<keyof Behaviours, unknown>).toEqual(profiles[base].behaviours);
  });

  it("are each asked by one probe, or said to be beyond asking", () => {
    const asked = probes.flatMap((probe) => probe.asks);
    expect([...asked, ...cannotBeAsked].sort()).toEqual([...questionNames].sort());
  });

  it("are each explained to engineers", () => {
    const page = readFileSync(path.resolve(__dirname, "../../docs/self-test.md"), "utf8");
    expect(questionNames.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it("have words for every question, value and reason, in both languages", () => {
    const wanted = questionNames.flatMap((name) => {
      const { values } = assumptions[name] as Assumption;
      const isNumber = values.length === 0;
      return [
        `selftest/ask.${name}`,
        ...(isNumber
          ? [`selftest/${name}.number`, `selftest/${name}.zero`]
          : values.map((value) => `selftest/${name}.${slugOf(value)}`)),
        ...(cannotBeAsked.includes(name as SwitchName) ? [`selftest/never.${name}`] : []),
      ];
    });
    for (const language of ["zh", "en"] as const) {
      expect(wanted.filter((id) => selfTestCatalogues[language][id] === undefined)).toEqual([]);
    }
  });
});

describe("the texts of the self-test", () => {
  const placeholders = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).sort();

  it("stand in both languages under the same ids, with the same placeholders", () => {
    const shape = (language: "zh" | "en"): Record<string, string[]> =>
      Object.fromEntries(
        Object.entries(selfTestCatalogues[language]).map(([id, said]) => [id, placeholders(said)]),
      );
    expect(shape("en")).toEqual(shape("zh"));
  });
});

describe("the base of a measured profile", () => {
  it.each(profileNames)("is %s for its platform and sets", (name) => {
    const profile = profiles[name];
    const sets = requirementSets(
      supportedVersions((set, version) => supportsSet(profile, `${set} ${version}`)),
    );
    expect(baseOf(profile.platform, sets)).toBe(name satisfies Base);
  });

  it("keeps every answer about a set, and the highest version of each", () => {
    const supported = supportedVersions((set, version) => set === "WordApi" && version <= "1.3");
    expect(supported.WordApi).toEqual(["1.1", "1.2", "1.3"]);
    expect(requirementSets(supported)).toMatchObject({ WordApi: "1.3", SharedRuntime: "0.0" });
  });

  it("is Mac for a tablet, which is no PC and no browser", () => {
    expect(baseOf("iOS", { WordApi: "1.9" })).toBe("mac");
  });
});
