/** Writes the page without Word in one file, dist/nianbao.html or the one named; a part of `npm run build`. */
import { buildPage } from "./lib/build/page.mjs";

await buildPage(process.argv[2]);
