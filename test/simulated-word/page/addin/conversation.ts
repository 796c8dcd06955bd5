import type { SimulatedWord } from "../../simulated-word";
import { dialogRuntime, hiddenRuntime } from "../../transport/wac-types";
import { officeColours, type Theme } from "../shell/theme";
import { locale } from "../texts";
import { dialogOpener } from "./dialogs";
import { routeOf, type Route } from "./route";

const displayModes = { pane: 2, function: hiddenRuntime, dialog: dialogRuntime };

export interface ConversationOptions {
  word: SimulatedWord;
  /** Not yet part of the page: its name must be set before it loads. */
  frame: HTMLIFrameElement;
  url: string;
  /** What the library is to know; see `AddinPage.extend`. */
  declarations: string;
  purpose: keyof typeof displayModes;
  /** In a dialog: takes what its page says. */
  messageParent?: (text: string) => void;
}

const open = new Set<Conversation>();

/** A page that enters belongs to the conversation whose frame it is in. */
window.enterWord = (page) => {
  for (const conversation of open) conversation.enterIfOwn(page);
};

/** Ends them all: those of functions and dialogs stand beside the window. */
export function closeConversations(): void {
  for (const conversation of [...open]) conversation.close();
}

/** One page of the add-in in a frame, talking to the open Word on the route of its profile. */
export class Conversation {
  private readonly frame: HTMLIFrameElement;
  private readonly route: Route;
  private theme: Theme = "light";

  constructor(options: ConversationOptions) {
    const { word, frame, url, declarations, purpose, messageParent } = options;
    this.frame = frame;
    this.route = routeOf({
      word,
      frame,
      declarations,
      messageParent,
      theme: () => officeColours[this.theme],
      context: { uiLocale: locale(), displayMode: displayModes[purpose] },
      openDialog: dialogOpener((dialog, address, say) => {
        const inside = new Conversation({
          ...{ word, declarations, frame: dialog, url: address },
          purpose: "dialog",
          messageParent: say,
        });
        return () => inside.close();
      }),
    });
    const { name, query } = this.route;
    frame.name = name;
    frame.src = query === "" ? url : `${url}${url.includes("?") ? "&" : "?"}${query}`;
    open.add(this);
  }

  /** Lets the add-in's `prefers-color-scheme` follow the window's theme. */
  setTheme(theme: Theme): void {
    this.theme = theme;
    this.frame.style.colorScheme = theme;
  }

  enterIfOwn(page: Parameters<Route["enter"]>[0]): void {
    if (page.window === this.frame.contentWindow) this.route.enter(page);
  }

  /** Presses a button: resolves with the library's status, 0 for completed. */
  async invoke(functionName: string, controlId: string, timeout: number): Promise<number> {
    const { status } = await this.route.invokeCommand(functionName, { controlId, timeout });
    return status;
  }

  close(): void {
    open.delete(this);
    this.route.close();
    this.frame.remove();
  }
}
