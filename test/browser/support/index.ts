/** For `*.browser.test.ts`: the simulated Word in headless Chromium. */
export { describeRound } from "./matrix";
export { NetworkGuard } from "./network";
export { objections } from "./objections";
export { startSelfTest } from "./server";
export { useBrowser } from "./use-browser";
export { downloaded, WordPage, type WordPageOptions } from "./word-page";

// A browser on a busy machine with two cores takes its time; what hangs fails all the same.
jest.setTimeout(120_000);
