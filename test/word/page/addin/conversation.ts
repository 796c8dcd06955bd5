import type { SimulatedWord } from "../../simulatedWord";
import { WacHost } from "../../transport/wacHost";
import type { Theme } from "../shell/theme";
import { locale } from "../texts";

/** `_initialDisplayMode`: a page without a face, and a task pane. */
const hidden = 1;
const taskPane = 2;

/**
 * One page of the add-in in a frame, talking to the open Word as in Word on the web: Microsoft's library in the
 * frame, messages to the parent. Every load is a conversation of its own.
 */
export class Conversation {
  private readonly host: WacHost;

  /** @param frame not yet part of the page: its name must be set before it loads */
  constructor(
    word: SimulatedWord,
    private readonly frame: HTMLIFrameElement,
    url: string,
    purpose: "pane" | "function" = "pane",
  ) {
    const id = crypto.randomUUID();
    this.host = new WacHost({
      word,
      // The library caches settings by conversation for as long as the tab lives: never reuse an id.
      identity: { conversation: `conversation-${id}`, control: `control-${id}`, hostUrl: location.origin },
      context: {
        uiLocale: locale(),
        docUrl: `${location.origin}/documents/document.docx`,
        displayMode: purpose === "pane" ? taskPane : hidden,
      },
      post: (message) => frame.contentWindow?.postMessage(message, location.origin),
    });
    window.addEventListener("message", this.receive);
    frame.name = this.host.windowName();
    frame.src = `${url}${url.includes("?") ? "&" : "?"}${this.host.query()}`;
  }

  /** Lets the add-in's `prefers-color-scheme` follow the window's theme. */
  setTheme(theme: Theme): void {
    this.frame.style.colorScheme = theme;
  }

  /** Presses a button: resolves with the library's status, 0 for completed. */
  async invoke(functionName: string, controlId: string, timeout: number): Promise<number> {
    const { status } = await this.host.invokeCommand(functionName, { controlId, timeout });
    return status;
  }

  close(): void {
    window.removeEventListener("message", this.receive);
    this.host.close();
    this.frame.remove();
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source === this.frame.contentWindow && event.origin === location.origin) {
      void this.host.receive(event.data);
    }
  };
}
