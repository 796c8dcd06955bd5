import type { BrowserContext } from "playwright-core";

/** Requests to anywhere but this machine: refused, and kept for the test to fail on. */
export class NetworkGuard {
  private readonly foreign: string[] = [];

  async watch(context: BrowserContext): Promise<void> {
    await context.route(
      (url) =>
        !["localhost", "127.0.0.1", "[::1]"].includes(url.hostname) && /^(https?|wss?):$/.test(url.protocol),
      (route) => {
        this.foreign.push(route.request().url());
        return route.abort();
      },
    );
  }

  /** Of the time since it was last asked. @throws Error that names the addresses */
  assertNothingLeft(): void {
    const foreign = this.foreign.splice(0);
    if (foreign.length > 0) throw new Error(`Requests left the machine: ${foreign.join(", ")}`);
  }
}
