import { act } from "react";
import { createRoot } from "react-dom/client";
import { App } from "../../../src/pane/app";
import { loadLaterViews } from "../../../src/pane/later";
import type { PaneContext } from "../../../src/pane/flows/flow";

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

/** What the pane looks like from outside: found by what a person or a screen reader finds. */
export interface Screen {
  element: HTMLElement;
  /** The button (or tab) of this name. */
  button(name: string): HTMLElement;
  findings(): HTMLElement[];
  click(target: HTMLElement): Promise<void>;
  press(key: string): Promise<void>;
  /** What was said to screen readers last. */
  announced(): string;
  text(): string;
  close(): Promise<void>;
}

/** jsdom has neither media queries nor the observer that Fluent's message bars use. */
function addWhatJsdomLacks(): void {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  window.matchMedia = (media) =>
    ({
      media,
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  window.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}

const nameOf = (element: Element): string =>
  (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();

/** Shows the pane in jsdom. */
export async function show(pane: PaneContext): Promise<Screen> {
  addWhatJsdomLacks();
  const element = document.createElement("div");
  document.body.replaceChildren(element);
  await loadLaterViews(pane.services.language);
  const root = createRoot(element);
  await act(() => Promise.resolve(root.render(<App pane={pane} officeBackground="#FFFFFF" />)));
  const screen: Screen = {
    element,
    button(name) {
      const found = [...element.querySelectorAll<HTMLElement>("button, input[type=checkbox]")].find(
        (candidate) => nameOf(candidate) === name,
      );
      if (!found) throw new Error(`There is no button "${name}" in: ${element.textContent}`);
      return found;
    },
    findings: () => [...element.querySelectorAll<HTMLElement>("[data-finding]")],
    click: (target) =>
      act(async () => {
        target.focus();
        target.click();
        await new Promise((resolve) => setTimeout(resolve, 0));
      }),
    press: (key) =>
      act(async () => {
        const active = document.activeElement ?? document.body;
        active.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        await Promise.resolve();
      }),
    announced: () => element.querySelector("[aria-live=polite][role=status]")?.textContent ?? "",
    text: () => element.textContent ?? "",
    close: () => act(() => Promise.resolve(root.unmount())),
  };
  return screen;
}
