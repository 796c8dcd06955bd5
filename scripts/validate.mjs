/** `npm run validate`: is manifest.xml correct, and does it fit what was built? See scripts/manifest/. */
import { fileURLToPath } from "node:url";
import * as tsx from "tsx/cjs/api";

const { main } = tsx.require("./manifest/main.ts", import.meta.url);
process.exitCode = await main(fileURLToPath(new URL("..", import.meta.url)));
