/**
 * `npm run -s nianbao -- …`: the command line from dist/nianbao.mjs, which is built anew where a source is newer; from the sources
 * themselves where it cannot be built.
 */
import { pathToFileURL } from "node:url";
import { buildCli, cliFile, isCliFresh } from "./lib/build/cli.mjs";
import { inRoot } from "./lib/root.mjs";

const canBuild = async () =>
  buildCli().then(
    () => true,
    () => false,
  );

// Both take the words behind `nianbao` from the place at which they stand here, and workers run the same file.
if ((await isCliFresh()) || (await canBuild())) {
  process.argv[1] = cliFile;
  await import(pathToFileURL(cliFile).href);
} else {
  const { register } = await import("tsx/esm/api");
  register();
  process.argv[1] = inRoot("src", "cli", "main.ts");
  await import(pathToFileURL(process.argv[1]).href);
}
