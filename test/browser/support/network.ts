import type { BrowserContext, Request } from "playwright-core";

/**
 * Requests to anywhere but this machine, kept for the test to fail on; the browser answers them itself, for it knows no other
 * machine (browser.ts). They are listened to, not routed: each file of a page that is routed is held up on its way through us.
 */
export class NetworkGuard {
  private readonly foreign: string[] = [];

  watch(context: BrowserContext): void {
    context.on("request", (request) => this.note(request));
  }

  private note(request: Request): void {
    const url = new URL(request.url());
    const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
    if (!isHere && /^(https?|wss?):$/.test(url.protocol)) this.foreign.push(url.href);
  }

  /** Of the time since it was last asked. @throws Error that names the addresses */
  assertNothingLeft(): void {
    const foreign = this.foreign.splice(0);
    if (foreign.length > 0) throw new Error(`Requests left the machine: ${foreign.join(", ")}`);
  }
}
