import { catalogues, text, type Language } from "../messages";
import type { RibbonMessage, RibbonText } from "../open";
import { ribbonMessageIn } from "../word/memory/ribbon-news";

const PARAMETER = "message";

/** The address of the dialog's page for a message: this page, with the message in its query. */
export function addressOf(message: RibbonMessage, page: string): string {
  const address = new URL(page);
  address.search = new URLSearchParams({ [PARAMETER]: JSON.stringify(message) }).toString();
  address.hash = "";
  return address.toString();
}

/** The message in an address; null when there is none, or one that we have no words for. */
export function messageIn(query: string): RibbonMessage | null {
  const json = new URLSearchParams(query).get(PARAMETER);
  if (json === null) return null;
  try {
    const message = ribbonMessageIn(JSON.parse(json));
    return message && [message.title, ...message.lines].every(({ id }) => Object.hasOwn(catalogues.zh, id))
      ? message
      : null;
  } catch {
    return null;
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  content: string,
  style: string,
): HTMLElementTagNameMap[Name] {
  const made = page.createElement(name);
  made.textContent = content;
  made.setAttribute("style", style);
  return made;
}

/** The buttons of a message, the one that the keyboard stands on first, and what each of them answers. */
const buttonsOf = ({ asksFor }: RibbonMessage): { id: string; answer: DialogAnswer }[] =>
  asksFor === undefined
    ? [{ id: "word/close", answer: "read" }]
    : [
        { id: "pane/question.cancel", answer: "read" },
        { id: asksFor === "report" ? "pane/question.end" : "pane/question.insert-anyway", answer: "yes" },
      ];

export type DialogAnswer = "read" | "yes";

/** Shows a message on a page of its own, with buttons that end it; Esc ends it too. */
export function showPage(
  page: Document,
  message: RibbonMessage,
  language: Language,
  answer: (given: DialogAnswer) => void,
): void {
  const words = ({ id, data }: RibbonText): string => text(id, data, language);
  const lines = element(page, "div", "", "margin: 0 0 14px;");
  lines.id = "lines";
  lines.append(...message.lines.map((line) => element(page, "p", words(line), "margin: 0 0 6px;")));
  const buttons = buttonsOf(message).map(({ id, answer: given }) => {
    const button = element(
      page,
      "button",
      text(id, {}, language),
      "margin: 0 8px 0 0; font: inherit; padding: 4px 20px;",
    );
    button.setAttribute("aria-describedby", lines.id);
    button.addEventListener("click", () => answer(given));
    return button;
  });
  page.addEventListener("keydown", ({ key }) => key === "Escape" && answer("read"));
  page.title = words(message.title);
  page.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  page.body.setAttribute(
    "style",
    "margin: 16px 20px; font: 14px/1.5 'Microsoft YaHei UI', 'PingFang SC', sans-serif;",
  );
  page.body.append(
    element(page, "h1", words(message.title), "margin: 0 0 6px; font-size: 17px;"),
    lines,
    ...buttons,
  );
  buttons[0]?.focus();
}
