import type { SimulatedWord } from "../../simulatedWord";
import { hiddenRuntime } from "../../transport/wacTypes";
import { officeColours, type Theme } from "../shell/theme";
import { locale } from "../texts";
import { routeOf, type Route } from "./route";

/** `_initialDisplayMode` of a task pane. */
const taskPane = 2;

const open = new Set<Conversation>();

/** A page that enters belongs to the conversation whose frame it is in. */
window.enterWord = (page) => {
  for (const conversation of open) conversation.enterIfOwn(page);
};

/** One page of the add-in in a frame, talking to the open Word on the route of its profile. */
export class Conversation {
  private readonly route: Route;
  private theme: Theme = "light";

  /**
   * @param frame not yet part of the page: its name must be set before it loads
   * @param declarations what the library is to know; see `AddinPage.extend`
   */
  constructor(
    word: SimulatedWord,
    private readonly frame: HTMLIFrameElement,
    url: string,
    declarations: string,
    purpose: "pane" | "function" = "pane",
  ) {
    this.route = routeOf({
      word,
      frame,
      declarations,
      theme: () => officeColours[this.theme],
      context: { uiLocale: locale(), displayMode: purpose === "pane" ? taskPane : hiddenRuntime },
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
