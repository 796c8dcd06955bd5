import type { OpenDialog } from "../../transport/desktop-session";
import { h } from "../dom";
import { text } from "../texts";

/** Kinds of what a dialog tells the page that opened it. */
const message = 0;
const closedByUser = 12006;

/** Loads a page into the dialog's frame; `say` takes what it says. Gives the way to close it. */
type LoadPage = (frame: HTMLIFrameElement, url: string, say: (text: string) => void) => () => void;

/**
 * Word's own window for dialogs, on the desktop: on the web the library opens a window of the browser's instead. Sizes
 * are percent of the screen.
 */
export const dialogOpener =
  (load: LoadPage): OpenDialog =>
  ({ url, width = 50, height = 50 }, told) => {
    const frame = h("iframe", { attributes: { title: text("dialog") } });
    const close = (): void => {
      endPage();
      holder.remove();
    };
    const cross = h(
      "button",
      {
        className: "pane-close",
        attributes: { type: "button", "aria-label": text("closeDialog"), title: text("closeDialog") },
        onclick: () => {
          close();
          told([closedByUser]);
        },
      },
      "✕",
    );
    const holder = h(
      "div",
      {
        className: "dialog",
        style: { width: `max(${width}vw, 320px)`, height: `max(${height}vh, 200px)` },
        attributes: { role: "dialog", "aria-label": text("dialog") },
      },
      h("div", { className: "pane-title" }, h("span", {}, new URL(url).host), cross),
      frame,
    );
    const endPage = load(frame, url, (said) => told([message, said, location.origin]));
    document.body.append(holder);
    return close;
  };
