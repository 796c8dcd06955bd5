import { addTexts, type Language } from "../../messages/text";
import * as zh from "./zh-first";

/**
 * The texts of the pane in the browser, in two portions: what is shown in the first moment, and what can be needed
 * once something was read or done. Chinese comes with the pane; who reads English waits a little longer.
 */

addTexts("zh", zh);

/** Makes the first texts known. */
export async function addFirstTexts(language: Language): Promise<void> {
  if (language === "en") addTexts("en", await import(/* webpackChunkName: "en-first" */ "./en-first"));
}

/** Makes all others known. */
export async function addLaterTexts(language: Language): Promise<void> {
  const later =
    language === "zh"
      ? await import(/* webpackChunkName: "zh-later" */ "./zh-later")
      : await import(/* webpackChunkName: "en-later" */ "./en-later");
  addTexts(language, later);
}
