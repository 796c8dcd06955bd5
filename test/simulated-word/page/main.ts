import { readParameters } from "./shell/parameters";
import { setLocale } from "./texts";
import { WordWindow } from "./window";

declare global {
  interface Window {
    /** For the browser tests: the window and, through it, the open Word. */
    wordWindow: WordWindow;
    /**
     * For the browser tests: closes the window and everything that the page shows, and opens a new one in its place,
     * without compiling everything again. @param search as in the page's address
     */
    openWordWindow: (search: string) => Promise<void>;
  }
}

window.openWordWindow = (search) => {
  window.wordWindow?.close();
  const parameters = readParameters(search);
  setLocale(parameters.locale);
  document.documentElement.lang = parameters.locale;
  window.wordWindow = new WordWindow(parameters);
  // Frames of functions and dialogs stand beside the window: they go too.
  document.body.replaceChildren(window.wordWindow.element);
  return window.wordWindow.start();
};
void window.openWordWindow(location.search);
