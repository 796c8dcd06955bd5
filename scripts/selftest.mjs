/**
 * `npm run selftest`: an empty document with the self-test beside it; in Word where Word is installed, else in the
 * simulated Word. `--help` prints the options.
 */
import { launch } from "./lib/word/launch.mjs";
import { endWith, parseOptions, UsageError } from "./lib/options.mjs";
import { ensurePackages } from "./lib/build/packages.mjs";
import { selfTestManifest } from "./lib/word/self-test-manifest.mjs";
import { say, text } from "./lib/texts.mjs";

async function main() {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) return say("selfTestHelp");
  if (options.document) throw new UsageError(text("unknownOption", { option: "--document" }));
  // What makes the document comes with the packages.
  await ensurePackages();
  const { scratchFile } = await import("./lib/scratch-file.mjs");
  const document = await scratchFile();
  return launch({
    ...options,
    document,
    wordDocument: async () => document,
    manifest: await selfTestManifest(),
    search: "?pane=open",
    opened: "selfTestOpened",
  });
}

main().catch(endWith);
