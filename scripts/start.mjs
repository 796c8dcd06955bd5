/**
 * `npm start`: one command from a fresh clone to an open document with the add-in beside it; in Word where Word
 * is installed, else in the simulated Word. `--help` prints the options.
 */
import { pathToFileURL } from "node:url";
import { hasScreen, openInDefaultBrowser } from "./lib/browser.mjs";
import { ensurePackages } from "./lib/build/packages.mjs";
import { sampleCopy } from "./lib/word/documents.mjs";
import { launch } from "./lib/word/launch.mjs";
import { endWith, parseOptions } from "./lib/options.mjs";
import { say } from "./lib/texts.mjs";

/** `--page`: one file, opened from the disk; nothing is served. */
async function openPageWithoutWord({ build, open }) {
  await ensurePackages();
  const { buildPage, pageFile } = await import("./lib/build/page.mjs");
  if (build) await buildPage();
  console.log(pageFile);
  if (open && hasScreen()) await openInDefaultBrowser(pathToFileURL(pageFile).href);
}

async function main() {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) return say("help");
  if (options.page) return openPageWithoutWord(options);
  return launch({ ...options, wordDocument: async () => options.document ?? sampleCopy() });
}

main().catch(endWith);
