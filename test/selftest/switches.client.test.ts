import { profileFile } from "../../src/selftest/profile/profile";
import { probes } from "../../src/selftest/probes";
import { switches, type SwitchName } from "../../src/selftest/profile/switches";
import { profiles, supportsSet, withBehaviours, type ProfileName } from "../simulated-word/profiles";
import { resultOf, selfTest } from "./support/self-test";
import { valuesOf } from "./support/truth";

const asked = probes.flatMap(({ asks }) => asks).filter((name): name is SwitchName => name in switches);
const settings = asked.flatMap((name) => valuesOf(name).map((value) => ({ name, value, said: `${value}` })));

/** Values of a switch that an add-in cannot tell apart: nothing is claimed of them. */
const aliked: Partial<Record<SwitchName, readonly unknown[]>> = { annotations: ["shown", "invisible"] };

/** Asks what is asked of one switch. Gives the behaviour in the file; undefined when the file says nothing. */
async function fileSays(base: ProfileName, name: SwitchName, value: unknown): Promise<unknown> {
  const profile = withBehaviours(base, { [name]: value });
  const only = probes.filter(({ asks }) => asks.includes(name));
  const result = resultOf(await selfTest(profile, {}, { only }));
  expect(result.restored).toBe(true);
  return profileFile(result, new Date(0)).behaviours[name];
}

const canAsk = (base: ProfileName, name: SwitchName): boolean => {
  const { needs } = probes.find(({ asks }) => asks.includes(name))!;
  return !needs || supportsSet(profiles[base], `${needs.set} ${needs.version}`);
};

describe.each(["ltsc2021", "web"] as const)("in %s, the file says of", (base) => {
  it.each(settings)(
    "$name that it is $said, or nothing where it cannot be asked",
    async ({ name, value }) => {
      const isTold = canAsk(base, name) && !aliked[name]?.includes(value);
      expect(await fileSays(base, name, value)).toEqual(isTold ? value : undefined);
    },
  );
});

describe("in a Word that was taken to refuse critiques and makes them, the file says", () => {
  it("the weaker of what can be", async () => {
    expect(await fileSays("ltsc2024", "annotations", "shown")).toBe("invisible");
  });
});
