import { readFileSync } from "node:fs";
import path from "node:path";
import type { Surroundings } from "../../../scripts/manifest";

const ROOT = path.resolve(__dirname, "..", "..", "..");
const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };

/** The served files as they stand in the sources: icons are real, pages are only there or not. */
function servedFile(name: string): Uint8Array | null {
  if (["taskpane.html", "commands.html", "help.html", "support.html"].includes(name)) return new Uint8Array();
  try {
    return readFileSync(path.join(ROOT, name));
  } catch {
    return null;
  }
}

/** What the manifest is held against, without a build and without reading the code. */
export const manifestSurroundings: Surroundings = {
  packageVersion: version,
  file: servedFile,
  functions: ["insertReport", "insertDisclosure", "insertApplications", "insertDisputes", "clearMarks"],
  floor: { set: "WordApi", version: "1.3" },
  optional: [{ set: "WordApi", version: "1.4" }],
  used: [
    { set: "WordApi", version: "1.3", member: "Body.getRange", file: "src/word/a.ts" },
    { set: "WordApi", version: "1.4", member: "Range.insertComment", file: "src/word/b.ts" },
  ],
};
