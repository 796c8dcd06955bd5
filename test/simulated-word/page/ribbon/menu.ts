import { h } from "../dom";

export interface MenuItem {
  label: string;
  hint?: string;
  icon?: string;
  run: () => void;
}

/**
 * A button that opens a menu below itself (WAI-ARIA menu button): arrow keys move, Enter chooses, Escape and a click
 * elsewhere close.
 */
export function menuButton(button: HTMLButtonElement, items: () => MenuItem[]): HTMLElement {
  const list = h("div", { className: "menu", attributes: { role: "menu", hidden: true } });
  const holder = h("div", { className: "menu-holder" }, button, list);
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");

  const close = (focusButton: boolean): void => {
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (focusButton) button.focus();
  };
  const entry = (item: MenuItem): HTMLElement =>
    h(
      "button",
      {
        className: "menu-item",
        attributes: { role: "menuitem", type: "button", tabindex: "-1", title: item.hint ?? null },
        onclick: () => {
          close(true);
          item.run();
        },
      },
      item.icon ? h("img", { attributes: { src: item.icon, alt: "", width: "16", height: "16" } }) : null,
      item.label,
    );
  const open = (): void => {
    list.replaceChildren(...items().map(entry));
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    (list.firstElementChild as HTMLElement | null)?.focus();
  };
  const move = (step: number): void => {
    const entries = [...list.children] as HTMLElement[];
    const at = entries.indexOf(document.activeElement as HTMLElement);
    entries[(at + step + entries.length) % entries.length]?.focus();
  };

  button.addEventListener("click", () => (list.hidden ? open() : close(true)));
  button.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && list.hidden) {
      event.preventDefault();
      open();
    }
  });
  list.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Escape") close(true);
    else if (event.key === "Tab") return close(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  holder.addEventListener("focusout", (event) => {
    if (!holder.contains(event.relatedTarget as Node | null)) close(false);
  });
  return holder;
}
