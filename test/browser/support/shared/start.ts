import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { BrowserServer } from "playwright-core";
import { buildPreview } from "../../../pane/support/bundle";
import { wordDeclarations } from "../../../simulated-word/client/declarations";
import { launchShared } from "../browser";
import { startServer, type RunningServer } from "../server";

declare global {
  var browserTests: { browser: BrowserServer; server: RunningServer };
}

const ROOT = path.resolve(__dirname, "../../../..");

/** The page without Word as `npm run build` makes it, in a file of the tests' own. */
async function buildPage(): Promise<string> {
  const file = path.join(ROOT, ".cache", "without-word", "nianbao.html");
  await promisify(execFile)(process.execPath, [path.join(ROOT, "scripts", "page.mjs"), file]);
  return file;
}

/**
 * Run by jest before the first browser test: one Chromium, one server, one build of the pane over the fake document
 * and one of the page without Word for all of them. The workers find them through their environment; stop.ts ends them.
 */
export default async function start(): Promise<void> {
  // The server would make them at the first request, while a test waits.
  await wordDeclarations();
  const [browser, server, page] = await Promise.all([
    launchShared(),
    startServer(),
    buildPage(),
    buildPreview(),
  ]);
  process.env.NIANBAO_CHROMIUM = browser.wsEndpoint();
  process.env.NIANBAO_SERVER = server.url;
  process.env.NIANBAO_PAGE = page;
  globalThis.browserTests = { browser, server };
}
