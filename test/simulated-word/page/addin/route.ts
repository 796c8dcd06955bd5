import type { SimulatedWord } from "../../simulated-word";
import { hostInfo } from "../../transport/app-context";
import type { CommandOptions, CommandResult } from "../../transport/commands";
import type { OfficeColours, OpenDialog } from "../../transport/desktop-session";
import { MacHost } from "../../transport/mac-host";
import { WacHost } from "../../transport/wac-host";
import type { WacContext } from "../../transport/wac-types";
import { Win32Host } from "../../transport/win32-host";
import type { AddinPage } from "./addin-page";

/** How a page of the add-in reaches Word. */
export interface Route {
  /** Name and further query of the frame, to be set before it is loaded. */
  name: string;
  query: string;
  /** A page begins to load in the frame; the first one, or one that the add-in has gone on to. */
  enter(page: AddinPage): void;
  invokeCommand(functionName: string, options: CommandOptions): Promise<CommandResult>;
  /** The frame is gone: nothing is answered any more. */
  close(): void;
}

export interface RouteOptions {
  word: SimulatedWord;
  context: WacContext;
  /** JSON text; see `AddinPage.extend`. */
  declarations: string;
  frame: HTMLIFrameElement;
  /** Of Office, which tells it on Windows only. */
  theme: () => OfficeColours;
  openDialog: OpenDialog;
  /** In a dialog: takes what its page says. */
  messageParent?: ((text: string) => void) | undefined;
}

/** Word on the web: messages between this window and the frame. Every frame is a conversation of its own. */
function webRoute({ word, context, declarations, frame }: RouteOptions): Route {
  let shown: AddinPage | null = null;
  // The library caches settings by conversation for as long as the tab lives: never reuse an id.
  const id = crypto.randomUUID();
  const host = new WacHost({
    word,
    identity: { conversation: `conversation-${id}`, control: `control-${id}`, hostUrl: location.origin },
    context: { ...context, docUrl: `${location.origin}/documents/document.docx` },
    beforeContext: () => shown?.extend(declarations),
    post: (message) => frame.contentWindow?.postMessage(message, location.origin),
  });
  const receive = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === location.origin)
      void host.receive(event.data);
  };
  window.addEventListener("message", receive);
  return {
    name: host.windowName(),
    query: host.query(),
    enter: (page) => void (shown = page),
    invokeCommand: (name, options) => host.invokeCommand(name, options),
    close() {
      window.removeEventListener("message", receive);
      host.close();
    },
  };
}

const define = (target: Window, name: string, value: object | boolean): void =>
  void Object.defineProperty(target, name, { value, configurable: true, writable: true });

/** Word on the desktop: an object of the frame's own window, new for each page that is loaded there. */
function desktopRoute(given: RouteOptions): Route {
  const { word, context, declarations, theme, openDialog, messageParent } = given;
  const isMac = word.profile.platform === "Mac";
  const docUrl = isMac ? "/Users/user/Documents/document.docx" : "C:\\Users\\user\\Documents\\document.docx";
  let host: Win32Host | MacHost | null = null;
  let entered: (host: Win32Host | MacHost) => void = () => undefined;
  const first = new Promise<Win32Host | MacHost>((resolve) => (entered = resolve));
  return {
    name: isMac ? JSON.stringify({ hostInfo: hostInfo("Mac", context) }) : "",
    query: "",
    enter(page) {
      host?.close();
      const beforeContext = (): void => page.extend(declarations);
      const options = {
        word,
        context: { ...context, docUrl },
        theme,
        beforeContext,
        openDialog,
        ...(messageParent ? { messageParent } : {}),
      };
      if (isMac) {
        const mac = new MacHost(options);
        define(page.window, "webkit", mac.webkit(page.window));
        // Without this mark the library opens a window of its own, as for a Word of before 2020.
        define(page.window, "_enableFullDialogAPI", true);
        host = mac;
      } else {
        const windows = new Win32Host(options);
        define(page.window, "external", windows.external());
        host = windows;
      }
      entered(host);
    },
    invokeCommand: async (name, options) => (await first).invokeCommand(name, options),
    close: () => host?.close(),
  };
}

/** The route of the open Word's profile. */
export const routeOf = (options: RouteOptions): Route =>
  options.word.profile.route === "web" ? webRoute(options) : desktopRoute(options);
