import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateManifest } from ".";
import { validateOnline } from "./service";
import { surroundingsOf } from "./surroundings";

/** Checks manifest.xml and prints what is wrong. Gives the exit code: 0 nothing, 1 something. */
export async function main(root: string): Promise<number> {
  const manifest = path.join(root, "manifest.xml");
  if (!existsSync(path.join(root, "dist", "taskpane.html"))) {
    console.error("dist/ is not built, and the manifest is checked against it: run `npm run build` first.");
    return 1;
  }
  const surroundings = surroundingsOf(root);
  const problems = validateManifest(readFileSync(manifest, "utf8"), surroundings);
  for (const { check, message } of problems) console.error(`manifest.xml: ${check}: ${message}`);
  if (problems.length > 0) return 1;
  const members = new Set(surroundings.used.map(({ member }) => member)).size;
  console.log(`manifest.xml: correct by our checks (${members} members of Word's interface are called).`);
  const online = await validateOnline(manifest);
  if (!online) {
    console.log("Microsoft's validation service cannot be reached from here: skipped.");
    return 0;
  }
  console.log(online.output);
  return online.valid ? 0 : 1;
}
