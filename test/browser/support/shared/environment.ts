import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import { TestEnvironment } from "jest-environment-node";
import { chromium, type Browser, type Page } from "playwright-core";
import { Windows } from "../windows";

/** What the test files of one worker share. */
export interface Shared {
  browser: Browser;
  windows: Windows;
  /** The page of the pane over the fake document, once it is open. */
  preview: Page | null;
}

declare global {
  /** The browser that start.ts has launched. */
  var sharedBrowser: () => Promise<Shared>;
}

let shared: Promise<Shared> | null = null;

/** Nobody knows which file is a worker's last: the connection must not keep the worker from ending. */
const letGo = (message: unknown): void => void (message as { socket: Socket }).socket.unref();

async function connect(): Promise<Shared> {
  subscribe("net.client.socket", letGo);
  const browser = await chromium.connect(process.env.NIANBAO_CHROMIUM!);
  unsubscribe("net.client.socket", letGo);
  return { browser, windows: new Windows(browser), preview: null };
}

/**
 * Node for a browser test, with the worker's own connection to the shared browser. It and its windows live outside of the
 * test files, each of which has its modules anew.
 */
export default class BrowserEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.sharedBrowser = () => (shared ??= connect());
  }
}
