import { addressOf, type RibbonMessage } from "./message-page";

/** Percent of the screen: two or three sentences and a button. */
const SIZE = { width: 30, height: 25 };

/** Word ends a ribbon function after five minutes; a dialog that nobody closes must not run into that. */
const LONGEST = 4 * 60_000;

/**
 * Says something in a dialog: a ribbon function has no page of its own, and a dialog is what every Word from 2019 on
 * has (DialogApi 1.1). Resolves when it is closed, at once when it cannot be opened.
 */
export function showMessage(message: RibbonMessage): Promise<void> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      addressOf(message, window.location.href),
      { ...SIZE, promptBeforeOpen: false },
      (result) => {
        if (result.status !== Office.AsyncResultStatus.Succeeded) {
          resolve();
          return;
        }
        const dialog = result.value;
        const timer = setTimeout(() => finish(), LONGEST);
        const finish = (): void => {
          clearTimeout(timer);
          resolve();
        };
        dialog.addEventHandler(Office.EventType.DialogEventReceived, finish);
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
          dialog.close();
          finish();
        });
      },
    );
  });
}
