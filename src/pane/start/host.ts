import type { Language } from "../../messages/text";
import type { UnsupportedReason } from "../unsupported";

/** What the pane asks of Office itself, beside the document. */

/** Chinese unless the surface of Office is English. */
export const languageOf = (displayLanguage: string | undefined): Language =>
  displayLanguage?.toLowerCase().startsWith("en") ? "en" : "zh";

/** The background of the Office theme; null where Office does not tell (Word on the web, office-js issue 3410). */
export function officeBackground(): string | null {
  try {
    const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
    return theme?.bodyBackgroundColor ?? null;
  } catch {
    // A theme is a nicety: a host that fails to tell it gets the theme of the webview.
    return null;
  }
}

/** Waits for Office. Null when the pane can work here, else why it cannot. */
export async function whyNot(): Promise<UnsupportedReason | null> {
  if (typeof Office === "undefined") return "script";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Word) return "outside";
  // The floor that the manifest declares; checked again for hosts that load an add-in without looking at it.
  return Office.context.requirements.isSetSupported("WordApi", "1.3") ? null : "version";
}

/** The clipboard of the webview, or the old command where the new one is not allowed in a frame. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  const before = document.activeElement;
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}

/** A webview that asks somebody for leave and gets no answer is not waited for longer. */
const CLIPBOARD_MS = 1500;

/** The text on the clipboard, or null: most webviews of Office do not let an add-in read it. */
export async function readClipboard(): Promise<string | null> {
  try {
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), CLIPBOARD_MS));
    return await Promise.race([navigator.clipboard.readText(), late]);
  } catch {
    return null;
  }
}
