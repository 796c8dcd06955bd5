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
