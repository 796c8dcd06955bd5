import type { RibbonMessage } from "../open";
import { addressOf, type DialogAnswer } from "./message-page";

/** What the longest message and its buttons take, in CSS pixels, with Word's own title above. */
const SIZE = { width: 480, height: 290 };

/** Word ends a ribbon function after five minutes; a dialog that nobody closes must not run into that. */
const LONGEST = 4 * 60_000;

/** Percent of the screen, as Word wants it. */
const percent = (pixels: number, screen: number): number =>
  Math.min(80, Math.max(20, Math.ceil((pixels / (screen || 1080)) * 100)));

/**
 * Says something in a dialog: a ribbon function has no page of its own, and a dialog is what every Word from 2019 on
 * has (DialogApi 1.1). Resolves with the answer when it is closed, at once when it cannot be opened.
 */
export function showMessage(message: RibbonMessage): Promise<DialogAnswer> {
  return new Promise((resolve) => {
    // Begun before the dialog: Word for Mac may never say that it is open (office-js issue 3682).
    const timer = setTimeout(() => finish("read"), LONGEST);
    const finish = (answer: DialogAnswer): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    try {
      Office.context.ui.displayDialogAsync(
        addressOf(message, window.location.href),
        {
          width: percent(SIZE.width, window.screen.availWidth),
          height: percent(SIZE.height, window.screen.availHeight),
          promptBeforeOpen: false,
          // On the web in the page itself: a window of the browser's may be blocked. Ignored on the desktop.
          displayInIframe: true,
        },
        (result) => {
          if (result.status !== Office.AsyncResultStatus.Succeeded) return finish("read");
          const dialog = result.value;
          dialog.addEventHandler(Office.EventType.DialogEventReceived, () => finish("read"));
          dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
            dialog.close();
            finish("message" in said && said.message === "yes" ? "yes" : "read");
          });
        },
      );
    } catch {
      finish("read");
    }
  });
}
