import { catchUp, isFollowed } from "./check";
import type { PaneContext } from "./flow";

/** A pause in typing, in milliseconds. Word itself gathers what is typed before it says anything. */
const PAUSE_MS = 1500;

/** So long after a look at what Word has told of, everything is looked at once: Word may have kept something back. */
const THOROUGH_MS = 20_000;

/**
 * Lets the findings and the facts follow what is typed in the document, once there are any: some time after the last hint that Word
 * gives, what was typed is read and checked. Nothing is ever written, and while the drafter goes on typing, or the pane
 * does something else, nothing is read.
 * @returns how to stop
 */
export function follow(pane: PaneContext, pauseMs = PAUSE_MS): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWatching = false;
  let isOver = false;
  let stop = async (): Promise<void> => undefined;

  let thorough: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    if (pane.store.get().task !== null) return wait();
    void catchUp(pane, { quiet: true });
    if (!isOver) thorough ??= setTimeout(lookThoroughly, THOROUGH_MS);
  };
  const lookThoroughly = (): void => {
    thorough = undefined;
    if (pane.store.get().task !== null) thorough = setTimeout(lookThoroughly, pauseMs);
    else void catchUp(pane, { quiet: true, thoroughly: true });
  };
  const wait = (): void => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(look, pauseMs);
  };
  const watch = async (): Promise<void> => {
    const watched = await pane.services.document.watch(wait);
    // Without events the button and the return to the pane are left; a failure is nothing to bother anybody with.
    if (!watched.ok) return;
    stop = watched.value;
    if (isOver) await stop();
  };
  const begin = (): void => {
    if (isWatching || !isFollowed(pane.store.get())) return;
    isWatching = true;
    void watch();
  };
  const unsubscribe = pane.store.subscribe(begin);
  begin();
  return () => {
    isOver = true;
    clearTimeout(timer);
    clearTimeout(thorough);
    unsubscribe();
    void stop();
  };
}
