/** For `*.browser.test.ts`: the simulated Word in headless Chromium. */
export { launch } from "./browser";
export { NetworkGuard } from "./network";
export { startServer, type RunningServer } from "./server";
export { openWordPage, WordPage, type WordPageOptions } from "./wordPage";
