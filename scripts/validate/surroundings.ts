import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { features } from "../../src/word/features";
import type { ApiSet, Surroundings } from "./problem";
import { usedMembers } from "./usedMembers";

/** Where the code may call Word. */
const HOST_FOLDERS = ["src/word", "src/commands", "src/pane"];

const sourcesUnder = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), "utf8"))
    .join("\n");

/** The set for which the pane asks when it starts, as it stands in src/pane/host.ts. */
function floorOf(root: string): ApiSet {
  const source = readFileSync(path.join(root, "src/pane/host.ts"), "utf8");
  const [, set = "", version = ""] = /isSetSupported\("(\w+)", "([\d.]+)"\)/.exec(source) ?? [];
  return { set, version };
}

/** Names given to `Office.actions.associate`, as strings or as the keys of the table of commands. */
function registeredFunctions(root: string): string[] {
  const source = sourcesUnder(path.join(root, "src/commands"));
  return [...source.matchAll(/associate\("(\w+)"/g)].map(([, name]) => name!);
}

/** The project as it lies on the disk: `dist/` for what the server gives. */
export function surroundingsOf(root: string): Surroundings {
  const dist = path.join(root, "dist");
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    version: string;
  };
  return {
    packageVersion: version,
    file: (name) => {
      const full = path.join(dist, name);
      return full.startsWith(dist + path.sep) && existsSync(full) && statSync(full).isFile()
        ? readFileSync(full)
        : null;
    },
    functions: registeredFunctions(root),
    floor: floorOf(root),
    optional: Object.values(features).map(({ set, version: least }) => ({ set, version: least })),
    used: usedMembers(root, HOST_FOLDERS),
  };
}
