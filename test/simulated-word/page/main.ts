import { readParameters } from "./shell/parameters";
import { setLocale } from "./texts";
import { WordWindow } from "./window";

declare global {
  interface Window {
    /** For the browser tests: the window and, through it, the open Word. */
    wordWindow: WordWindow;
  }
}

const parameters = readParameters(location.search);
setLocale(parameters.locale);
document.documentElement.lang = parameters.locale;
window.wordWindow = new WordWindow(parameters);
document.body.append(window.wordWindow.element);
void window.wordWindow.start();
