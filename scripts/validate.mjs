/** `npm run validate`: is manifest.xml correct, and does it fit what was built? See scripts/manifest/. */
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register();
const { main } = await import("./manifest/main.ts");
process.exitCode = await main(fileURLToPath(new URL("..", import.meta.url)));
