import fs from "node:fs";
import path from "node:path";
import { openQuestions, windowsBehaviours } from "../behaviours";
import { profileNames, profiles, readProfile, supportsSet, withBehaviours } from "../profiles";

const folder = path.resolve(__dirname, "..");

function sources(of: string): string {
  return fs
    .readdirSync(of, { withFileTypes: true })
    .map((entry) => {
      const full = path.join(of, entry.name);
      if (entry.isDirectory()) return ["tests", "page", "support"].includes(entry.name) ? "" : sources(full);
      return ["behaviours.ts", "profiles.ts"].includes(entry.name) ? "" : fs.readFileSync(full, "utf8");
    })
    .join("\n");
}

it("every switch is read somewhere: one that nobody reads promises what is not there", () => {
  const text = sources(folder);
  const unread = Object.keys(windowsBehaviours).filter((name) => !new RegExp(`\\b${name}\\b`).test(text));
  expect(unread).toEqual([]);
});

it.each(profileNames)("%s is complete, and answers each open question with one of its values", (name) => {
  const { behaviours } = profiles[name];
  expect(profiles[name].name).toBe(name);
  expect(Object.keys(behaviours).sort()).toEqual(Object.keys(windowsBehaviours).sort());
  for (const [question, values] of Object.entries<readonly unknown[]>(openQuestions)) {
    expect(values).toContain(Reflect.get(behaviours, question));
    expect(new Set(values).size).toBeGreaterThan(1);
  }
});

it.each([
  ["ltsc2021", "WordApi 1.3", true],
  ["ltsc2021", "WordApi 1.4", false],
  ["ltsc2024", "WordApi 1.8", true],
  ["ltsc2024", "WordApi 1.9", false],
  ["m365", "WordApi 1.9", true],
  ["mac", "WordApiDesktop 1.4", true],
  ["web", "WordApiDesktop 1.1", false],
  ["web", "WordApiHiddenDocument 1.3", false],
] as const)("%s has %s: %s", (name, set, has) => {
  expect(supportsSet(profiles[name], set)).toBe(has);
});

it("sets one switch otherwise and leaves the profile as it was", () => {
  const other = withBehaviours("m365", { insertExtraParagraph: false });
  expect(other.behaviours.insertExtraParagraph).toBe(false);
  expect(profiles.m365.behaviours.insertExtraParagraph).toBe(true);
});

describe("a profile that was measured in a real Word", () => {
  it("is read from its file, on top of a known one", () => {
    const read = readProfile(
      JSON.stringify({
        name: "某局的 Word",
        base: "m365",
        behaviours: { clearShading: "removed", insertDelay: 1200 },
      }),
    );
    expect(read).toMatchObject({ name: "某局的 Word", route: "desktop", platform: "PC" });
    expect(read.behaviours).toEqual({
      ...profiles.m365.behaviours,
      clearShading: "removed",
      insertDelay: 1200,
    });
  });

  it.each([
    [{ base: "word95" }, /word95/],
    [{ base: "m365", behaviours: { clearShading: "perhaps" } }, /clearShading/],
    [{ base: "m365", behaviours: { unheardOf: true } }, /unheardOf/],
  ])("is refused when it says what nobody knows: %j", (file, message) => {
    expect(() => readProfile(JSON.stringify({ name: "x", ...file }))).toThrow(message);
  });
});
