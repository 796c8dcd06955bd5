/** One thing that is wrong with the manifest: which check says so, and what it saw. */
export interface Problem {
  check:
    | "xml"
    | "order"
    | "texts"
    | "resources"
    | "urls"
    | "icons"
    | "requirements"
    | "functions"
    | "version";
  message: string;
}

/** What the manifest is compared with; everything that touches the disk stands behind this. */
export interface Surroundings {
  packageVersion: string;
  /** The file that the server gives for a path (`assets/pane-16.png`), or null. */
  file(path: string): Uint8Array | null;
  /** Names under which the code registers functions of the ribbon. */
  functions: string[];
  /** The floor that the pane checks when it starts, e.g. `{ set: "WordApi", version: "1.3" }`. */
  floor: ApiSet;
  /** What the code asks for at run time before it uses it. */
  optional: ApiSet[];
  /** Every member of Word's interface that the code calls, with its set. */
  used: UsedMember[];
}

export interface ApiSet {
  set: string;
  version: string;
}

export interface UsedMember extends ApiSet {
  /** e.g. `Range.insertComment`. */
  member: string;
  file: string;
}

/** Negative when a is the older version. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number)) as [number[], number[]];
  const at = left.findIndex((part, index) => part !== (right[index] ?? 0));
  return at < 0 ? left.length - right.length : left[at]! - (right[at] ?? 0);
}
