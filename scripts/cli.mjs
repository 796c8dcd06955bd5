/** Writes dist/nianbao.mjs, the command line in one file; a part of `npm run build`. */
import { buildCli } from "./lib/build/cli.mjs";

await buildCli();
