import type { Behaviours } from "../../simulated-word/behaviours";
import { writeResult } from "../../matrix/results";
import type { ProfileName } from "../../simulated-word/profiles";
import { report } from "./report";
import { partsOfFile } from "./rounds";

export type Switches = Partial<Behaviours>;

/** What writing "" into a shading may do. */
export const shadings = ["refused", "automatic", "removed"] as const;

export const nameOf = (switches: Switches): string =>
  JSON.stringify(switches).replaceAll(/[{}"]/g, "") || "as it is";

/** The report while changes are not tracked, and while they are; and the parts of both. */
export const files = [false, true].map((tracked) => report({ tracked }));
export const unmarked = files.map(partsOfFile);

/** Word 2021 does not let add-ins switch tracking off: there no colour is put in or taken out while it is on. */
export const isBarred = (profile: ProfileName, tracked: boolean): boolean =>
  profile === "ltsc2021" && tracked;

/** Notes down what ran, for the matrix that `npm run test:matrix` prints. */
export function noteDown(name: string, counts: Record<string, number>): void {
  console.info(`${name}: ${JSON.stringify(counts)}`);
  writeResult(name, counts);
}
