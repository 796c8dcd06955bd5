/** Address of the self-test, with what Office has put into ours: the page finds Word by it. */
export const selfTestAddress = ({ search, hash }: Pick<Location, "search" | "hash">): string =>
  `selftest.html${search}${hash}`;

/** Ctrl+Alt+Shift+T; ⌃⌥⇧T on a Mac, where the option key makes another letter of it. */
const isHiddenKey = (event: KeyboardEvent): boolean =>
  event.ctrlKey && event.altKey && event.shiftKey && !event.metaKey && event.code === "KeyT";

/**
 * Opens the self-test for real Word in place of the pane when its keys are pressed.
 * @param go leaves the page for an address
 * @returns stops listening
 */
export function openSelfTestOnHiddenKey(
  page: Window,
  go: (address: string) => void = (address) => page.location.assign(address),
): () => void {
  const pressed = (event: KeyboardEvent): void => {
    if (!isHiddenKey(event)) return;
    event.preventDefault();
    go(selfTestAddress(page.location));
  };
  page.addEventListener("keydown", pressed);
  return () => page.removeEventListener("keydown", pressed);
}
