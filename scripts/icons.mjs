/** Draws assets/NAME-SIZE.png and the store's logo. Run it after a change of scripts/icons/draw.mjs: `node scripts/icons.mjs`. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { draw, logoSize, names, sizes } from "./icons/draw.mjs";

const assets = fileURLToPath(new URL("../assets/", import.meta.url));
const logo = fileURLToPath(new URL("../store/pictures/logo-300.png", import.meta.url));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
const page = await browser.newPage({ deviceScaleFactor: 1 });

async function show(name, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${draw(name, size)}`);
}

for (const name of names) {
  for (const size of sizes) {
    await show(name, size);
    await page.screenshot({ path: path.join(assets, `${name}-${size}.png`), omitBackground: true });
  }
}
// On white: the store says nothing of what lies behind it.
await show("pane", logoSize);
await page.screenshot({ path: logo });
await browser.close();
console.log(`${names.length * sizes.length} icons and the logo drawn.`);
