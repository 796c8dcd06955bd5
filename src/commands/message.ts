import type { RibbonMessage } from "../open";
import { addressOf, type DialogAnswer } from "./message-page";

/** What the longest message of one paragraph takes, and that of more, with its buttons and Word's own title: CSS pixels. */
const WIDTH = 480;
const HEIGHT = { one: 290, more: 390 };

/** Word ends a ribbon function after five minutes; a dialog that nobody closes must not run into that. */
const LONGEST = 4 * 60_000;

/** Percent of the screen, as Word wants it. */
const percent = (pixels: number, screen: number): number =>
  Math.min(80, Math.max(20, Math.ceil((pixels / (screen || 1080)) * 100)));

/** How large a message's dialog is, in percent of the screen. */
export const sizeOf = (
  { lines }: RibbonMessage,
  screen: { width: number; height: number },
): { width: number; height: number } => ({
  width: percent(WIDTH, screen.width),
  height: percent(lines.length > 1 ? HEIGHT.more : HEIGHT.one, screen.height),
});

/** Listens to a dialog that is open. @throws TypeError where Word gives an empty one (office-js issue 1246) */
function listenTo(dialog: Office.Dialog, finish: (answer: DialogAnswer) => void): void {
  dialog.addEventHandler(Office.EventType.DialogEventReceived, () => finish("read"));
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
    dialog.close();
    finish("message" in said && said.message === "yes" ? "yes" : "read");
  });
}

/**
 * Says something in a dialog: a ribbon function has no page of its own, and a dialog is what every Word from 2019 on
 * has (DialogApi 1.1). Resolves with the answer when it is closed, at once when it cannot be opened or listened to.
 */
export function showMessage(message: RibbonMessage): Promise<DialogAnswer> {
  return new Promise((resolve) => {
    // Begun before the dialog: Word for Mac may never say that it is open (office-js issue 3682).
    const timer = setTimeout(() => finish("read"), LONGEST);
    const finish = (answer: DialogAnswer): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    const { availWidth: width, availHeight: height } = window.screen;
    const options: Office.DialogOptions = {
      ...sizeOf(message, { width, height }),
      promptBeforeOpen: false,
      // On the web in the page itself: a window of the browser's may be blocked. Ignored on the desktop.
      displayInIframe: true,
    };
    try {
      Office.context.ui.displayDialogAsync(addressOf(message, window.location.href), options, (result) => {
        if (result.status !== Office.AsyncResultStatus.Succeeded) return finish("read");
        try {
          listenTo(result.value, finish);
        } catch {
          finish("read");
        }
      });
    } catch {
      finish("read");
    }
  });
}
