const FRAME_MS = 16;
/** A long list may take as many frames until it is drawn. */
const MOST_FRAMES = 30;

/**
 * Takes the keyboard to an element as soon as it is drawn.
 * @param find the element, or nothing while it is not there
 */
export function focusWhenDrawn(find: () => HTMLElement | null | undefined, frames = MOST_FRAMES): void {
  const element = find();
  if (element) element.focus();
  else if (frames > 0) setTimeout(() => focusWhenDrawn(find, frames - 1), FRAME_MS);
}
