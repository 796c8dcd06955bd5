/** Run by jest behind the last browser test: ends what start.ts has started. */
export default async function stop(): Promise<void> {
  const { browser, server } = globalThis.browserTests;
  await Promise.all([browser.close(), server.close()]);
}
