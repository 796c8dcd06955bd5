import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { profileNames, type ProfileName } from "../../word/profiles";

const folder = path.resolve(__dirname, "../../../.cache/matrix");

/** What is kept of a round under a profile; `npm run test:matrix` gathers these files. */
interface RoundResult {
  suite: string;
  kind: "browser";
  profile: ProfileName;
  switch: null;
  ok: boolean;
}

/** Jest's `it`, counted. */
export type RoundTest = (name: string, work: () => Promise<void>) => void;

/** The versions that a test runs in: a few as a rule, all of them with `NIANBAO_MATRIX=full`. */
export const versions = (usual: readonly ProfileName[]): readonly ProfileName[] =>
  process.env.NIANBAO_MATRIX === "full" ? profileNames : usual;

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
    const file = path.join(folder, `browser-${suite}-${profile}.json`);
    let defined = 0;
    let passed = 0;
    beforeAll(() => rmSync(file, { force: true }));
    afterAll(() => {
      const ok = passed === defined;
      const result: RoundResult = { suite, kind: "browser", profile, switch: null, ok };
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify(result));
      console.info(`matrix: browser ${suite} ${profile} ${ok ? "ok" : "FAILED"}`);
    });
    define(profile, (name, work) => {
      defined += 1;
      it(name, async () => {
        await work();
        passed += 1;
      });
    });
  });
}
