import { setImmediate } from "node:timers";
import type { Profile } from "../profiles";
import type { SimulatedWord } from "../simulated-word";
import type { CommandOptions, CommandResult } from "../transport/commands";
import type { DesktopSession } from "../transport/desktop-session";
import { MacHost } from "../transport/mac-host";
import { WacHost } from "../transport/wac-host";
import type { WacContext } from "../transport/wac-types";
import { Win32Host } from "../transport/win32-host";
import { extendLibrary } from "./extend-library";
import { WindowState } from "./globals";
import { libraryFile } from "./library";
import { LibraryTimers } from "./library-timers";
import { wordDeclarations } from "./declarations";

export interface BootOptions {
  /** How the library reaches Word; the profile's own route when left out. */
  route?: Profile["route"];
  context?: WacContext;
}

/** Microsoft's client library, loaded in this window over a simulated Word. */
export interface Client {
  Office: typeof Office;
  Word: typeof Word;
  OfficeExtension: typeof OfficeExtension;
  /** Presses a ribbon button; resolves when the function calls `event.completed()`. */
  invokeCommand(functionName: string, options?: CommandOptions): Promise<CommandResult>;
  /**
   * The window stays and gets another document, of a Word with the same requirement sets: saves the time to load the library.
   * `Office.context.document.url` stays what it was; asked for the file's properties, Word tells the address of now.
   */
  goOnWith(word: SimulatedWord, docUrl?: string): void;
  /** Closes the pane: takes the library and its globals out of the window. */
  close(): void;
}

type LibraryWindow = Window &
  typeof globalThis & { Office: typeof Office; Word: typeof Word; OfficeExtension: typeof OfficeExtension };

const base = "https://appsforoffice.microsoft.com/lib/1/hosted/";
// Taken before anybody fakes timers: a sync goes on while a test owns the clock.
const realSetTimeout = setTimeout;
/** What is to happen at once happens in the next turn: a timer would wait a millisecond, at every hop of every call. */
const later = (work: () => void, milliseconds: number): void =>
  void (milliseconds > 0 ? realSetTimeout(work, milliseconds) : setImmediate(work));

declare global {
  /** The client that is open in this window; test/support/client-setup.ts closes it behind each test. */
  var openClient: Client | undefined;
}

/** Closes the client that is open, if one is. */
export const closeClient = (): void => globalThis.openClient?.close();

/**
 * Loads the library into the jsdom window of the running test and connects it to `word`. A client that was booted before
 * is closed first; close the last one with `client.close()`.
 */
export async function bootClient(word: SimulatedWord, options: BootOptions = {}): Promise<Client> {
  closeClient();
  const target = window as LibraryWindow;
  const state = new WindowState(target);
  const timers = new LibraryTimers(target);
  const route = options.route ?? word.profile.route;
  const host = route === "web" ? connectWeb(target, word, options) : connectDesktop(target, word, options);
  const client: Client = {
    ...(await load(target, state, `${route}, ${word.profile.platform}`)),
    invokeCommand: (name, commandOptions) => host.invokeCommand(name, commandOptions),
    goOnWith: (next, docUrl) => {
      timers.endWaits();
      host.goOnWith(next, docUrl);
    },
    close: () => {
      if (globalThis.openClient !== client) return;
      globalThis.openClient = undefined;
      host.close();
      timers.close();
      state.restore();
      if (host instanceof MacHost) leaveDeafHandler(target);
    },
  };
  globalThis.openClient = client;
  return client;
}

/** The library for Mac still lets go of references in a timer of its own: nobody hears that, and nothing throws. */
function leaveDeafHandler(target: LibraryWindow): void {
  const handler = { postMessage: () => undefined };
  const value = { messageHandlers: new Proxy({}, { get: () => handler }) };
  Object.defineProperty(target, "webkit", { value, configurable: true, writable: true });
}

function connectWeb(target: LibraryWindow, word: SimulatedWord, options: BootOptions): WacHost {
  const hostUrl = `https://${target.location.hostname}`;
  const parent = {
    postMessage: (text: string) => void Promise.resolve().then(() => host.receive(text)),
  };
  const host = new WacHost({
    word,
    identity: { hostUrl },
    ...(options.context ? { context: options.context } : {}),
    wait: (milliseconds) => new Promise((resolve) => later(resolve, milliseconds)),
    post: (text) =>
      later(() => {
        const event = new target.MessageEvent("message", { data: text, origin: hostUrl });
        Object.defineProperty(event, "source", { value: parent });
        target.dispatchEvent(event);
      }, 0),
  });
  Object.defineProperty(target, "parent", { value: parent, configurable: true, writable: true });
  // jsdom has no document.domain, which the library's trust check reads.
  Object.defineProperty(target.document, "domain", { value: target.location.hostname, configurable: true });
  target.name = host.windowName();
  return host;
}

function connectDesktop(target: LibraryWindow, word: SimulatedWord, options: BootOptions): DesktopSession {
  if (word.profile.platform === "Mac") return connectMac(target, word, options);
  const host = new Win32Host({ word, later, ...(options.context ? { context: options.context } : {}) });
  Object.defineProperty(target, "external", { value: host.external(), configurable: true, writable: true });
  return host;
}

function connectMac(target: LibraryWindow, word: SimulatedWord, options: BootOptions): MacHost {
  const host = new MacHost({ word, later, ...(options.context ? { context: options.context } : {}) });
  Object.defineProperty(target, "webkit", { value: host.webkit(target), configurable: true, writable: true });
  target.name = host.windowName();
  return host;
}

async function load(
  target: LibraryWindow,
  state: WindowState,
  library: string,
): Promise<Pick<Client, "Office" | "Word" | "OfficeExtension">> {
  const { head } = target.document;
  const append = head.appendChild.bind(head);
  const run = (name: string): boolean => {
    const code = libraryFile(name);
    if (code !== null) target.eval(code);
    return code !== null;
  };
  // The library loads its second half by appending scripts to the head.
  const intercepted = <T extends Node>(node: T): T => {
    if (!(node instanceof target.HTMLScriptElement) || !node.src.startsWith(base)) return append(node);
    const script: HTMLScriptElement = node;
    later(() => {
      const event = new target.Event(run(script.src.slice(base.length)) ? "load" : "error");
      if (event.type === "load") script.onload?.(event);
      else script.onerror?.(event);
    }, 0);
    return node;
  };
  Object.defineProperty(head, "appendChild", { value: intercepted, configurable: true, writable: true });
  // Inert, only so that the library finds the folder that it came from.
  const tag = target.document.createElement("script");
  tag.type = "text/x-office";
  tag.setAttribute("src", `${base}office.js`);
  append(tag);
  state.own(tag);
  run("office.js");
  await target.Office.onReady();
  extendLibrary(target, await wordDeclarations(), library);
  return { Office: target.Office, Word: target.Word, OfficeExtension: target.OfficeExtension };
}
