import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { profileNames, type ProfileName } from "../simulated-word/profiles";

/** What suites do for `npm run test:matrix`, and what they write down for the matrix that it prints. */

/** Everything runs (`NIANBAO_MATRIX=full`), not the part that is short enough for every run of the tests. */
export const isFull = process.env.NIANBAO_MATRIX === "full";

/** The Words that differ most: colours or comments for marks, window object or web frame as the way to Word. */
export const EXTREMES: readonly ProfileName[] = ["ltsc2021", "web"];

/** The versions of Word that a test runs under: a few as a rule, all of them in the matrix. */
export const versions = (usual: readonly ProfileName[]): readonly ProfileName[] =>
  isFull ? profileNames : usual;

/** Declares a test: jest's own `it`, or one that leaves out what is another Word's turn. */
export type TestInTurns = typeof it;

/** Jest's `it` and `it.each`, for the tests and cases whose turn it is. */
function itInTurns(isTurn: () => boolean): TestInTurns {
  const single = (...args: Parameters<typeof it>): void => void (isTurn() && it(...args));
  const each = (cases: readonly unknown[]) => {
    const own = cases.filter(isTurn);
    return own.length > 0 ? it.each(own as unknown[][]) : () => undefined;
  };
  return Object.assign(single, { each }) as unknown as TestInTurns;
}

interface InTurns {
  /** The Words that take turns, one for each route. */
  words?: readonly ProfileName[];
  /** Those of the matrix. */
  all?: readonly ProfileName[];
  /** Begins with another Word: for suites that are declared several times. */
  shift?: number;
}

/**
 * `describe.each` for promises that are the same in each of these Words and are kept by the same routes: each test runs in
 * one of them, in turns by its place in the suite; in the matrix each runs in all. The suite declares its tests with the
 * `it` that it is given.
 */
export const describeInTurns =
  ({ words = EXTREMES, all = profileNames, shift = 0 }: InTurns = {}) =>
  (title: string, define: (profile: ProfileName, it: TestInTurns) => void): void => {
    if (isFull) return describe.each(all)(title, (profile) => define(profile, it));
    words.forEach((profile, word) => {
      let place = shift;
      const isTurn = (): boolean => place++ % words.length === word;
      describe(title.replace("%s", profile), () => define(profile, itInTurns(isTurn)));
    });
  };

const folder = path.resolve(__dirname, "../../.cache/matrix");
const fileOf = (name: string): string => path.join(folder, `${name.replaceAll(/[^\w.=-]/g, "_")}.json`);

/** What a suite did under one Word. */
export interface Ran {
  suite: string;
  kind: "client library" | "browser";
  profile: ProfileName;
  /** The switch that was set otherwise, `name=value`; null when none was. */
  flipped: string | null;
  ok: boolean;
}

/** Writes down what ran: for a cell of the matrix (`Ran`), or counts that stand below it. */
export function writeResult(name: string, result: Ran | Record<string, unknown>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(name), JSON.stringify(result));
}

/** Takes an older result back: what did not run now must not count. */
export const forgetResult = (name: string): void => rmSync(fileOf(name), { force: true });
