import { forgetResult, versions, writeResult } from "../../matrix/results";
import type { ProfileName } from "../../simulated-word/profiles";

/** Jest's `it`, counted. */
export type RoundTest = (name: string, work: () => Promise<void>) => void;

/**
 * Defines a round for some versions (see `versions`). A round is ok when each of its tests ran and passed; a line says so,
 * and a file in `.cache/matrix` keeps it.
 */
export function describeRound(
  suite: string,
  usual: readonly ProfileName[],
  define: (profile: ProfileName, test: RoundTest) => void,
): void {
  describe.each(versions(usual))(`${suite} in %s`, (profile) => {
    const name = `browser-${suite}-${profile}`;
    let defined = 0;
    let passed = 0;
    beforeAll(() => forgetResult(name));
    afterAll(() => {
      const ok = passed === defined;
      writeResult(name, { suite, kind: "browser", profile, flipped: null, ok });
      console.info(`matrix: browser ${suite} ${profile} ${ok ? "ok" : "FAILED"}`);
    });
    define(profile, (test, work) => {
      defined += 1;
      it(test, async () => {
        await work();
        passed += 1;
      });
    });
  });
}
