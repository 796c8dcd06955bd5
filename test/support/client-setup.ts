import { TextDecoder, TextEncoder } from "node:util";
import type { Client } from "../simulated-word/client/boot";

/** For each file of the client tests, or for several that run as one (scripts/lib/batches.mjs). */

// Every browser has them; jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

let before: Client | undefined;
beforeEach(() => {
  before = globalThis.openClient;
});
/** A test closes what it has opened; what was open before it belongs to others. */
afterEach(() => {
  if (globalThis.openClient !== before) globalThis.openClient?.close();
});
