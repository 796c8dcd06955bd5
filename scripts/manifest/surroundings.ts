import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { ribbonCommands } from "../../src/commands/ribbon";
import { features } from "../../src/word/host/features";
import type { ApiSet, Surroundings } from "./problem";
import { usedMembers } from "./used-members";

/** Where the code may call Word. */
const HOST_FOLDERS = ["src/word", "src/commands", "src/pane"];

/** The set for which the pane asks when it starts, as it stands in src/pane/start/host.ts. */
function floorOf(root: string): ApiSet {
  const source = readFileSync(path.join(root, "src/pane/start/host.ts"), "utf8");
  const [, set = "", version = ""] = /isSetSupported\("(\w+)", "([\d.]+)"\)/.exec(source) ?? [];
  return { set, version };
}

/** The names of the ribbon functions, without running one. */
const registeredFunctions = (): string[] =>
  Object.keys(
    ribbonCommands({
      openDocument: () => {
        throw new Error("No document is opened here.");
      },
      tell: () => Promise.resolve("read"),
      unit: () => "",
      wording: () => ({}),
      today: () => new Date(),
    }),
  );

/** The files that the server gives. @param folder where they lie, under `root` */
export function servedFiles(root: string, folder = "dist"): Surroundings["file"] {
  const dist = path.join(root, folder);
  return (name) => {
    const full = path.join(dist, name);
    return full.startsWith(dist + path.sep) && existsSync(full) && statSync(full).isFile()
      ? readFileSync(full)
      : null;
  };
}

/** The project as it lies on the disk. @param folder what the server gives */
export function surroundingsOf(root: string, folder?: string): Surroundings {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    version: string;
  };
  return {
    packageVersion: version,
    file: servedFiles(root, folder),
    functions: registeredFunctions(),
    floor: floorOf(root),
    optional: Object.values(features).map(({ set, version: least }) => ({ set, version: least })),
    used: usedMembers(root, HOST_FOLDERS),
  };
}
