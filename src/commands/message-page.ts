import { catalogues, text, type Language, type MessageData } from "../messages";

/** A text of `src/messages` with its data. */
export interface RibbonMessage {
  id: string;
  data: MessageData;
}

const PARAMETER = "message";

/** The address of the dialog's page for a message: this page, with the message in its query. */
export function addressOf(message: RibbonMessage, page: string): string {
  const address = new URL(page);
  address.search = new URLSearchParams({ [PARAMETER]: JSON.stringify(message) }).toString();
  address.hash = "";
  return address.toString();
}

const isData = (data: unknown): data is MessageData =>
  typeof data === "object" &&
  data !== null &&
  Object.values(data).every((value) => typeof value === "string" || typeof value === "number");

/** The message in an address; null when there is none, or one that we have no words for. */
export function messageIn(query: string): RibbonMessage | null {
  const json = new URLSearchParams(query).get(PARAMETER);
  if (json === null) return null;
  try {
    const { id, data } = JSON.parse(json) as Partial<RibbonMessage>;
    return typeof id === "string" && id in catalogues.zh && isData(data) ? { id, data } : null;
  } catch {
    return null;
  }
}

function element(page: Document, name: string, content: string, style: string): HTMLElement {
  const made = page.createElement(name);
  made.textContent = content;
  made.setAttribute("style", style);
  return made;
}

/** Shows a message on a page of its own, with a button that ends it. */
export function showPage(
  page: Document,
  { id, data }: RibbonMessage,
  language: Language,
  close: () => void,
): void {
  const button = element(
    page,
    "button",
    text("word/close", {}, language),
    "font: inherit; padding: 6px 24px;",
  );
  button.addEventListener("click", close);
  page.body.setAttribute(
    "style",
    "margin: 24px; font: 14px/1.6 'Microsoft YaHei UI', 'PingFang SC', sans-serif;",
  );
  page.body.append(
    element(page, "h1", text("word/not-done", {}, language), "margin: 0 0 8px; font-size: 18px;"),
    element(page, "p", text(id, data, language), "margin: 0 0 16px;"),
    button,
  );
  button.focus();
}
