/** Regions that F6 goes through, as in Word: document, pane, ribbon, status bar. */
const regions = [
  ".sheet",
  ".pane:not([hidden]) iframe",
  ".ribbon-tab[aria-selected=true]",
  ".status-bar button",
];

function nextRegion(backwards: boolean): void {
  const elements = regions.flatMap((selector) =>
    [...document.querySelectorAll<HTMLElement>(selector)].slice(0, 1),
  );
  const holds = (element: HTMLElement): boolean =>
    element.contains(document.activeElement) ||
    (element.closest(".ribbon, .status-bar")?.contains(document.activeElement) ?? false);
  const at = elements.findIndex(holds);
  const step = backwards ? -1 : 1;
  elements[(at + step + elements.length) % elements.length]?.focus();
}

/** Keys of the whole window. @param signal ends them */
export function shortcuts(actions: { open: () => void; save: () => void }, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent): void => {
    const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const key = event.key.toLowerCase();
    if (command && key === "s") actions.save();
    else if (command && key === "o") actions.open();
    else if (event.key === "F6") nextRegion(event.shiftKey);
    else return;
    event.preventDefault();
  };
  window.addEventListener("keydown", pressed, { signal });
}
