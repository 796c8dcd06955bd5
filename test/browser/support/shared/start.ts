import type { BrowserServer } from "playwright-core";
import { buildPreview } from "../../../pane/support/bundle";
import { wordDeclarations } from "../../../simulated-word/client/declarations";
import { launchShared } from "../browser";
import { startServer, type RunningServer } from "../server";

declare global {
  var browserTests: { browser: BrowserServer; server: RunningServer };
}

/**
 * Run by jest before the first browser test: one Chromium, one server and one build of the pane over the fake document
 * for all of them. The workers find them through their environment; stop.ts ends them.
 */
export default async function start(): Promise<void> {
  // The server would make them at the first request, while a test waits.
  await wordDeclarations();
  const [browser, server] = await Promise.all([launchShared(), startServer(), buildPreview()]);
  process.env.NIANBAO_CHROMIUM = browser.wsEndpoint();
  process.env.NIANBAO_SERVER = server.url;
  globalThis.browserTests = { browser, server };
}
