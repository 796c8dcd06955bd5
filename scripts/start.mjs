/**
 * `npm start`: one command from a fresh clone to an open document with the add-in beside it; in Word where Word
 * is installed, else in the simulated Word. `--help` prints the options.
 */
import { sampleCopy } from "./lib/word/documents.mjs";
import { launch } from "./lib/word/launch.mjs";
import { endWith, parseOptions } from "./lib/options.mjs";
import { say } from "./lib/texts.mjs";

async function main() {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) return say("help");
  return launch({ ...options, wordDocument: async () => options.document ?? sampleCopy() });
}

main().catch(endWith);
